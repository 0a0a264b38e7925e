import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { partsOf, resembles, sampledParts, sampledShares } from '#domain/transfer/resemblance'
import { inPieces } from './sample.ts'

const KIB = 1024
const noise = (of: string, length: number) => createHash('shake256', { outputLength: length }).update(of).digest()

/** Half of what it has, zstd can remove, as of a program. */
const program = (of: string, length: number) => Buffer.from(noise(of, length / 2).toString('hex'), 'latin1')

async function measured(base: Buffer, next: Buffer) {
  const pairs = sampledParts(next.length, base.length)
  const [before, after] = await Promise.all([
    partsOf(
      inPieces(base, 100_000),
      pairs.map((pair) => pair.base),
    ),
    partsOf(
      inPieces(next, 70_001),
      pairs.map((pair) => pair.next),
    ),
  ])
  return sampledShares(pairs.map((_, index) => ({ base: before[index]!, next: after[index]! })))
}

describe('sampledShares', () => {
  const old = program('old', 6_000_000)
  const inserted = Buffer.concat([old.subarray(0, 100), program('some', 300_000), old.subarray(100)])
  /** Every 200 bytes one is another, as where an address moved. */
  const moved = Buffer.from(old.map((byte, index) => (index % 200 === 0 ? byte ^ 1 : byte)))

  test.each([
    { name: 'the same', base: old, next: old, isAlike: true },
    { name: 'one with bytes inserted near its beginning', base: old, next: inserted, isAlike: true },
    { name: 'one in which many addresses moved', base: old, next: moved, isAlike: true },
    { name: 'another program', base: program('another', 6_000_000), next: old, isAlike: false },
    { name: 'one that is packed', base: noise('packed', 6_000_000), next: old, isAlike: false },
    { name: 'one with nothing in it', base: Buffer.alloc(0), next: old, isAlike: false },
    { name: 'a small one of other content', base: Buffer.from('a few words'), next: old.subarray(0, 1000), isAlike: false },
  ])('a program resembles $name: $isAlike', async ({ base, next, isAlike }) => {
    const shares = await measured(base, next)
    expect(shares.alone).toBeGreaterThan(0.4)
    expect(resembles(shares)).toBe(isAlike)
  })

  test('pieces between the first and the last are compared only with a base that saves something of these', () => {
    const next = old.subarray(0, 65_536)
    const unread = {
      get next(): Buffer {
        throw new Error('it is compared')
      },
      base: old,
    }
    const of = (base: Buffer) => [{ next, base }, unread, unread, { next, base }]
    expect(resembles(sampledShares(of(program('another', 1_000_000))))).toBe(false)
    expect(() => sampledShares(of(old.subarray(0, 1_000_000)))).toThrow('it is compared')
  })

  test('a program of which nothing is left to send resembles nothing', () => {
    expect(sampledShares([])).toEqual({ alone: 1, withBase: 1 })
    expect(resembles({ alone: 1, withBase: 1 })).toBe(false)
  })
})

describe('sampledParts', () => {
  test('sampledParts chooses pieces spread over the new NAR, and what is around their places in the base', () => {
    const parts = sampledParts(40_000 * KIB, 80_000 * KIB)
    expect(parts.map(({ next }) => (next.start + next.end) / 2 / KIB)).toEqual([5000, 15_000, 25_000, 35_000])
    expect(parts.map(({ base }) => (base.start + base.end) / 2 / KIB)).toEqual([10_000, 30_000, 50_000, 70_000])
    expect(parts.map(({ next, base }) => [next.end - next.start, base.end - base.start])).toEqual(
      Array.from({ length: 4 }, () => [64 * KIB, 1024 * KIB]),
    )
  })

  test('each part is within its NAR and of a bounded length, for all sizes', () => {
    const size = fc.oneof(fc.nat(3_000_000), fc.nat(2 ** 36))
    fc.assert(
      fc.property(size, size, (narSize, baseSize) => {
        for (const { next, base } of sampledParts(narSize, baseSize)) {
          expect(next.start).toBeGreaterThanOrEqual(0)
          expect(next.end - next.start).toBe(Math.min(narSize, 64 * KIB))
          expect(next.end).toBeLessThanOrEqual(narSize)
          expect(base.start).toBeGreaterThanOrEqual(0)
          expect(base.end - base.start).toBe(Math.min(baseSize, 1024 * KIB))
          expect(base.end).toBeLessThanOrEqual(baseSize)
        }
      }),
    )
  })
})

describe('partsOf', () => {
  const bytes = noise('bytes', 1000)

  test.each([1, 7, 1000])('partsOf returns parts of a stream in pieces of %d bytes, also where they overlap', async (piece) => {
    const parts = [
      { start: 10, end: 30 },
      { start: 20, end: 600 },
      { start: 5, end: 5 },
      { start: 990, end: 1200 },
    ]
    expect(await partsOf(inPieces(bytes, piece), parts)).toEqual(parts.map(({ start, end }) => bytes.subarray(start, end)))
  })

  test('partsOf reads no further than the last part', async () => {
    let read = 0
    async function* counted() {
      for await (const piece of inPieces(bytes, 100)) {
        read += piece.length
        yield piece
      }
    }
    await partsOf(counted(), [{ start: 0, end: 250 }])
    expect(read).toBe(300)
  })
})
