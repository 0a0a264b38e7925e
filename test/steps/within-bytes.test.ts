import { expect, test } from 'vitest'
import { withinBytes } from '#steps/within-bytes'

const MEBIBYTE = 1024 * 1024

/** Works on items of these sizes, and returns the most bytes and the most items that were worked on at the same time. */
async function mostAtOnce(
  sizes: readonly number[],
): Promise<{ readonly bytes: number; readonly items: number; readonly results: number[] }> {
  const running: number[] = []
  let [bytes, items] = [0, 0]
  const results = await withinBytes(sizes, {
    bytesOf: (size) => size,
    work: async (size) => {
      running.push(size)
      items = Math.max(items, running.length)
      bytes = Math.max(
        bytes,
        running.reduce((sum, one) => sum + one, 0),
      )
      await new Promise((resolve) => setImmediate(resolve))
      running.splice(running.indexOf(size), 1)
      return size
    },
  })
  return { bytes, items, results }
}

test('items of the largest size are worked on one at a time', async () => {
  const sizes = Array.from({ length: 32 }, () => 256 * MEBIBYTE)
  expect(await mostAtOnce(sizes)).toEqual({ bytes: 256 * MEBIBYTE, items: 1, results: sizes })
})

test('small items are worked on at the same time, but not many, and a large one not beside them', async () => {
  const small = Array.from({ length: 40 }, (_, index) => 1000 + index)
  const found = await mostAtOnce([...small, 100 * MEBIBYTE, ...small])
  expect(found.results).toEqual([...small, 100 * MEBIBYTE, ...small])
  expect(found.items).toBeGreaterThan(1)
  expect(found.items).toBeLessThanOrEqual(16)
  expect(found.bytes).toBe(100 * MEBIBYTE)
})

test('withinBytes throws when the work that was begun has ended, and begins no more', async () => {
  const begun: number[] = []
  const ended: number[] = []
  const { promise: slow, resolve } = Promise.withResolvers<void>()
  const items = Array.from({ length: 100 }, (_, index) => index)
  const failing = withinBytes(items, {
    bytesOf: () => 1,
    work: async (item) => {
      begun.push(item)
      if (item === 0) throw new Error('first')
      await slow
      ended.push(item)
    },
  })
  setImmediate(resolve)
  await expect(failing).rejects.toThrow('first')
  expect(begun.length).toBeLessThan(100)
  expect(ended).toEqual(begun.slice(1))
})
