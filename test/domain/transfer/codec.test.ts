import { createHash } from 'node:crypto'
import { zstdCompressSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codecs } from '#domain/transfer/codec-names'
import { decodeNar } from '#domain/transfer/decode-nar'
import { encodedLimit } from '#domain/transfer/codec-around'
import { encodeNar } from '#domain/transfer/encode-nar'
import { usableCodecs } from '#domain/transfer/usable-codecs'
import { CodecError, gathered } from '#domain/transfer/codec-stream'
import { chunksOf, pair, whole } from '../delta/arbitraries.ts'

const noise = (length: number, seed = 'noise') => createHash('shake256', { outputLength: length }).update(seed).digest()

test('this Node can use all codecs', () => {
  expect(usableCodecs()).toEqual(codecs)
})

describe.each(codecs)('the codec %s', (codec) => {
  test('the codec gives the same bytes back, for chunks of any size', async () => {
    await fc.assert(
      fc.asyncProperty(pair, fc.integer({ min: 1, max: 500 }), async ({ base, next }, size) => {
        const around = { narSize: next.length, base }
        const encoded = await whole(encodeNar(codec, chunksOf(next, size), around))
        expect(encoded.length).toBeLessThanOrEqual(encodedLimit(next.length))
        expect(await whole(decodeNar(codec, chunksOf(encoded, size), around))).toEqual(next)
      }),
    )
  })

  test('the codec gives as many bytes as announced or throws CodecError, whatever is changed', async () => {
    const base = noise(3000)
    const next = Buffer.concat([base.subarray(0, 2000), noise(100, 'new'), base.subarray(1500), Buffer.alloc(500)])
    const around = { narSize: next.length, base }
    const encoded = await whole(encodeNar(codec, chunksOf(next, 1000), around))
    const change = fc.record({ place: fc.nat(encoded.length - 1), byte: fc.nat(255) })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), fc.nat(encoded.length), async (changes, cut) => {
        const changed = Buffer.from(encoded)
        for (const { place, byte } of changes) changed[place] = byte
        for (const hostile of [changed, changed.subarray(0, cut), Buffer.concat([changed, changed.subarray(cut)])]) {
          const result = await whole(decodeNar(codec, chunksOf(hostile, 700), around)).catch((error: unknown) => error)
          if (result instanceof Buffer) expect(result.length).toBe(next.length)
          else expect(result).toBeInstanceOf(CodecError)
        }
      }),
    )
  })

  test('the codec refuses a NAR of another size than announced, in both directions', async () => {
    const base = noise(500)
    const encoded = await whole(encodeNar(codec, chunksOf(base, 100), { narSize: 500, base }))
    for (const narSize of [0, 499, 501]) {
      await expect(whole(encodeNar(codec, chunksOf(base, 100), { narSize, base }))).rejects.toThrow(CodecError)
      await expect(whole(decodeNar(codec, chunksOf(encoded, 100), { narSize, base }))).rejects.toThrow(CodecError)
    }
  })

  test('the codec passes an error of its source on as it is', async () => {
    const failure = new Error('the file is gone')
    async function* source() {
      yield noise(10)
      throw failure
    }
    const around = { narSize: 1000, base: noise(1000) }
    await expect(whole(encodeNar(codec, source(), around))).rejects.toBe(failure)
    const encoded = await whole(encodeNar(codec, chunksOf(noise(1000), 100), around))
    async function* data() {
      yield encoded.subarray(0, encoded.length / 2)
      throw failure
    }
    await expect(whole(decodeNar(codec, data(), around))).rejects.toBe(failure)
  })

  test('the codec closes its source when it refuses what comes', async () => {
    let isClosed = false
    async function* source() {
      try {
        for (;;) yield noise(100_000)
      } finally {
        isClosed = true
      }
    }
    const read = whole(decodeNar(codec, source(), { narSize: 1_000_000, base: noise(10) }))
    await expect(read).rejects.toThrow(CodecError)
    await expect.poll(() => isClosed).toBe(true)
  })
})

describe.each(['zstd-base', 'delta'] as const)('with a base, %s', (codec) => {
  const base = noise(200_000)
  const next = Buffer.concat([base.subarray(0, 150_000), noise(100, 'new'), base.subarray(100_000)])

  test('the codec sends little of what the base has', async () => {
    const encoded = await whole(encodeNar(codec, chunksOf(next, 65_536), { narSize: next.length, base }))
    expect(encoded.length).toBeLessThan(1000)
  })

  test('the codec does not give the NAR for another base', async () => {
    const encoded = await whole(encodeNar(codec, chunksOf(next, 65_536), { narSize: next.length, base }))
    const other = noise(200_000, 'other')
    const result = await whole(decodeNar(codec, chunksOf(encoded, 65_536), { narSize: next.length, base: other })).catch(() => undefined)
    expect(result?.equals(next) ?? false).toBe(false)
  })

  test('the codec needs a base', async () => {
    await expect((async () => whole(decodeNar(codec, chunksOf(next, 1000), { narSize: 10 })))()).rejects.toThrow(CodecError)
  })
})

describe('zstd', () => {
  test('the codec zstd takes a level', async () => {
    const text = Buffer.from(Array.from({ length: 20_000 }, (_, index) => `${index * index} `).join(''))
    const sizes = await Promise.all(
      [1, 19].map(async (level) => (await whole(encodeNar('zstd', chunksOf(text, 65_536), { narSize: text.length, level }))).length),
    )
    expect(sizes[1]).toBeLessThan(sizes[0]!)
  })

  test('stops at the announced size, however much follows', async () => {
    const bomb = zstdCompressSync(Buffer.alloc(100_000_000))
    let bytes = 0
    const read = async () => {
      for await (const chunk of decodeNar('zstd', chunksOf(bomb, 1000), { narSize: 100_000 })) bytes += chunk.length
    }
    await expect(read()).rejects.toThrow(new CodecError('it has more than 100000 bytes'))
    expect(bytes).toBeLessThanOrEqual(100_000)
  })

  test('stops at the most bytes that it may need, when they make nothing', async () => {
    let sent = 0
    async function* empty() {
      const frame = zstdCompressSync(Buffer.alloc(0))
      for (;;) {
        sent += frame.length
        yield frame
      }
    }
    await expect(whole(decodeNar('zstd', empty(), { narSize: 10 }))).rejects.toThrow(CodecError)
    expect(sent).toBeLessThan(2 * encodedLimit(10))
  })
})

test('a chunk that is all of the gathered bytes is not copied, unless it is a part of a larger buffer', async () => {
  async function* one(chunk: Buffer): AsyncGenerator<Buffer> {
    yield chunk
  }
  const [own, part] = [Buffer.allocUnsafeSlow(100).fill('own'), Buffer.allocUnsafeSlow(200).fill('part').subarray(0, 100)]
  expect((await gathered(one(own), 100)).buffer).toBe(own.buffer)
  const copied = await gathered(one(part), 100)
  expect(copied.buffer).not.toBe(part.buffer)
  expect(copied.equals(part)).toBe(true)
})

test('gathered bytes are in memory that threads share if they are many', async () => {
  const many = Buffer.alloc(1024 * 1024 + 1, 'many')
  for (const [bytes, isShared] of [[noise(1000), false] as const, [many, true] as const]) {
    const together = await gathered(chunksOf(bytes, 100_000), bytes.length)
    expect(together.buffer instanceof SharedArrayBuffer).toBe(isShared)
    expect(together.equals(bytes)).toBe(true)
  }
  await expect(gathered(chunksOf(noise(1000), 10), 999)).rejects.toThrow(CodecError)
})
