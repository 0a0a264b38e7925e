import { createHash } from 'node:crypto'
import { constants, zstdCompressSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyDelta } from '#domain/delta/apply'
import { DeltaError } from '#domain/delta/delta-error'
import { BLOCK_BYTES, DELTA_MAX_BYTES, MAGIC } from '#domain/delta/format'
import { makeDelta } from '#domain/delta/make'
import { rename, renamingsOf } from '#domain/delta/renaming'
import { chunksOf, pair, whole } from './arbitraries.ts'

const noise = (length: number, seed = 'noise') => createHash('shake256', { outputLength: length }).update(seed).digest()

async function applied(base: Buffer, delta: Buffer, narSize: number, chunk = 1000): Promise<Buffer> {
  return whole(applyDelta(base, chunksOf(delta, chunk), narSize))
}

describe('a delta makes the same bytes', () => {
  test('a delta makes the same bytes of any base, for any edits of it, in chunks of any size', async () => {
    await fc.assert(
      fc.asyncProperty(pair, fc.integer({ min: 1, max: 50 }), async ({ base, next }, chunk) => {
        expect(await applied(base, makeDelta(base, next), next.length, chunk)).toEqual(next)
      }),
    )
  })

  test.each([
    { base: 0, next: 0 },
    { base: 0, next: 1 },
    { base: 1, next: 0 },
    { base: 1, next: 1 },
    { base: 7, next: 8 },
    { base: 100_000, next: 3 },
  ])('a delta makes the same bytes for sizes of $base and $next', async ({ base, next }) => {
    expect(await applied(noise(base), makeDelta(noise(base), noise(next)), next)).toEqual(noise(next))
  })

  test('a delta makes the same bytes of several blocks, with differences at their borders', async () => {
    const base = Buffer.concat([noise(1_000_000), Buffer.alloc(2 * BLOCK_BYTES - 2_000_000), noise(1_012_345)])
    const next = Buffer.concat([noise(5, 'new'), base])
    for (const place of [
      BLOCK_BYTES - 2,
      BLOCK_BYTES,
      BLOCK_BYTES + 1,
      2 * BLOCK_BYTES - 1,
      2 * BLOCK_BYTES + 3,
      next.length - 3,
      next.length - 1,
    ])
      next[place]! ^= 255
    const delta = makeDelta(base, next)
    expect(delta.length).toBeLessThan(500)
    expect((await applied(base, delta, next.length)).equals(next)).toBe(true)
  })
})

describe('a delta is small', () => {
  test('a delta is small where bytes were inserted, removed and moved', () => {
    const base = noise(300_000)
    const next = Buffer.concat([base.subarray(200_000), noise(100, 'new'), base.subarray(0, 90_000), base.subarray(90_010, 200_000)])
    expect(makeDelta(base, next).length).toBeLessThan(250)
  })

  test('a delta is small where addresses moved by the same number of bytes', () => {
    const base = noise(300_000)
    const next = Buffer.from(base)
    for (let place = 0; place < next.length - 32; place += 32) next.writeInt32LE((next.readInt32LE(place) + 0x1230) | 0, place)
    expect(makeDelta(base, next).length).toBeLessThan(next.length / 100)
  })

  test('a delta is small where a function grew and others call it, or are called by it', () => {
    // Calls (e8 and four bytes) every 20 bytes, to anywhere; 100 new bytes in the middle move half of them, and half of the targets.
    const program = Buffer.from(noise(400_000).map((byte) => byte & 0x3f))
    const calls = Array.from({ length: 19_000 }, (_, index) => ({ at: 20 * index + 7, target: program.readUInt32LE(4 * index) % 399_000 }))
    const grown = (place: number) => (place < 200_000 ? place : place + 100)
    const base = Buffer.from(program)
    const next = Buffer.concat([program.subarray(0, 200_000), noise(100, 'new'), program.subarray(200_000)])
    for (const { at, target } of calls) {
      base[at] = next[grown(at)] = 0xe8
      base.writeInt32LE(target - at - 5, at + 1)
      next.writeInt32LE(grown(target) - grown(at) - 5, grown(at) + 1)
    }
    expect(makeDelta(base, next).length).toBeLessThan(1000)
  })

  test('a delta of a rebuild in which only hashes changed is less than a ten-thousandth', () => {
    const paths = (letter: string) => ({
      path: `/nix/store/${letter.repeat(32)}-app`,
      references: [`/nix/store/${letter}${'0'.repeat(31)}-zlib`],
    })
    const rebuild = (letter: string) =>
      Buffer.concat(
        Array.from({ length: 100 }, (_, index) => [
          noise(30_000, `${index}`),
          ...[paths(letter).path, ...paths(letter).references].map((path) => Buffer.from(path)),
        ]).flat(),
      )
    const [base, next] = [rebuild('a'), rebuild('b')]
    rename(base, renamingsOf(paths('a'), paths('b')))
    expect(makeDelta(base, next).length).toBeLessThan(next.length / 10_000)
  })

  test('a delta is small where the base is of one byte, again and again', () => {
    expect(makeDelta(Buffer.alloc(3_000_000), Buffer.alloc(4_000_000)).length).toBeLessThan(1000)
  })
})

describe('what is not a delta', () => {
  const base = noise(5000)
  const next = Buffer.concat([base.subarray(100, 3000), noise(50, 'new'), base.subarray(50)])
  next[700]! ^= 1
  const delta = makeDelta(base, next)

  test('a damaged delta ends in DeltaError or in as many bytes, whatever is changed in it', async () => {
    const change = fc.record({ place: fc.nat(delta.length - 1), byte: fc.nat(255) })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), fc.nat(delta.length), async (changes, cut) => {
        const changed = Buffer.from(delta)
        for (const { place, byte } of changes) changed[place] = byte
        for (const hostile of [changed, changed.subarray(0, cut), Buffer.concat([changed, changed.subarray(cut)])]) {
          const result = await applied(base, hostile, next.length).catch((error: unknown) => error)
          if (result instanceof Buffer) expect(result.length).toBe(next.length)
          else expect(result).toBeInstanceOf(DeltaError)
        }
      }),
    )
  })

  test.each([
    ['one that is cut', delta.subarray(0, delta.length - 1), 'it ends too early'],
    ['one that goes on', Buffer.concat([delta, Buffer.alloc(1)]), 'it continues after its end'],
    ['other bytes', Buffer.from('something else'), 'it does not begin as a delta does'],
    ['nothing', Buffer.alloc(0), 'it ends too early'],
  ])('an input is refused: %s', async (_, hostile, reason) => {
    await expect(applied(base, hostile, next.length)).rejects.toThrow(new DeltaError(reason))
  })

  test('a delta is refused for another base, and for other new bytes', async () => {
    await expect(applied(base.subarray(1), delta, next.length)).rejects.toThrow(
      new DeltaError('it is for a base of 5000 bytes, but this one has 4999'),
    )
    await expect(applied(base, delta, 9)).rejects.toThrow(new DeltaError(`it makes ${next.length} bytes, but 9 are expected`))
    await expect(applied(base, delta, DELTA_MAX_BYTES + 1)).rejects.toThrow(DeltaError)
  })

  const number = (value: number): Buffer =>
    value < 128 ? Buffer.of(value) : Buffer.concat([Buffer.of((value % 128) | 128), number(Math.floor(value / 128))])
  const section = (bytes: Buffer) => {
    const packed = zstdCompressSync(bytes)
    return bytes.length === 0 ? number(0) : Buffer.concat([number(bytes.length), number(packed.length), packed])
  }
  /** A delta of a base of 10 bytes and 4 new ones, with covers and one block. */
  const small = (covers: number[], ...sections: Buffer[]) =>
    Buffer.concat([MAGIC, Buffer.of(10, 4, covers.length / 3), section(Buffer.from(covers)), ...sections])
  const none = section(Buffer.alloc(0))

  test.each([
    ['a cover beyond the new bytes', small([1, 4, 0]), 'it has a cover outside of the base or of the new bytes'],
    ['a cover beyond the base', small([0, 4, 14]), 'it has a cover outside of the base or of the new bytes'],
    ['a cover before the base', small([0, 4, 1]), 'it has a cover outside of the base or of the new bytes'],
    ['an empty cover', small([0, 0, 0]), 'it has a cover outside of the base or of the new bytes'],
    ['more covers than new bytes', small(Array.from({ length: 15 }, () => 0)), 'it has 5 covers for 4 bytes'],
    ['too few extra bytes', small([0, 3, 0], none, none, none), 'a part of it ends too early'],
    ['too many extra bytes', small([0, 4, 0], none, none, section(Buffer.alloc(1))), 'a part of it continues after its end'],
    ['a gap without a difference', small([0, 4, 0], section(Buffer.of(0)), none, none), 'a part of it ends too early'],
    ['a difference without a gap', small([0, 4, 0], none, section(Buffer.alloc(4)), none), 'a part of it continues after its end'],
    [
      'a difference after the block',
      small([0, 4, 0], section(Buffer.of(4)), section(Buffer.alloc(4)), none),
      'a part of it continues after its end',
    ],
    [
      'a section that is too long',
      small([0, 4, 0], none, section(Buffer.alloc(17))),
      'it has a part of 17 bytes, where at most 8 are possible',
    ],
    ['too many compressed bytes', small([0, 4, 0], Buffer.of(1, 255, 255, 3)), 'it has 65535 compressed bytes for a part of 1'],
    ['a number without end', Buffer.concat([MAGIC, Buffer.alloc(9, 255)]), 'it has a number that is too large'],
    ['a section that is not zstd', small([0, 4, 0], Buffer.of(1, 3, 1, 2, 3)), 'a part of it cannot be decompressed'],
  ])('a hostile delta is refused: %s', async (_, hostile, reason) => {
    await expect(applied(Buffer.alloc(10), hostile, 4)).rejects.toThrow(new DeltaError(reason))
  })

  test('a section cannot have more bytes than it announces, nor with a window of much memory', async () => {
    const bomb = zstdCompressSync(Buffer.alloc(50_000_000))
    const announced = Buffer.concat([number(1), number(100), bomb.subarray(0, 100)])
    await expect(applied(Buffer.alloc(10), small([0, 4, 0], announced), 4)).rejects.toThrow(
      new DeltaError('a part of it cannot be decompressed'),
    )
    // A frame with a window of 128 MiB, and one byte.
    const wide = Buffer.from('28b52ffd008809000041', 'hex')
    const windowed = Buffer.concat([number(1), number(wide.length), wide])
    await expect(applied(Buffer.alloc(10), small([0, 4, 0], windowed), 4)).rejects.toThrow(DeltaError)
    expect(constants.ZSTD_d_windowLogMax).toBeTypeOf('number')
  })

  test('applyDelta passes an error of its source on, and closes the source', async () => {
    const failure = new Error('the line is gone')
    let isClosed = false
    async function* source() {
      try {
        yield delta.subarray(0, 20)
        throw failure
      } finally {
        isClosed = true
      }
    }
    await expect(whole(applyDelta(base, source(), next.length))).rejects.toBe(failure)
    expect(isClosed).toBe(true)
  })
})
