import { expect, test, vi } from 'vitest'
import { aFewAtOnce, read } from '#machine/snapshot/reading'

test('a value that is not read within its time is unreadable, and so is one that cannot be read', async () => {
  expect(await read(() => new Promise<string>(() => undefined), 5)).toEqual({ unreadable: 'it took longer than 5 ms' })
  expect(await read(() => Promise.reject(Object.assign(new Error('no'), { code: 'ENOENT' })))).toEqual({ unreadable: 'it does not exist' })
  expect(await read(() => 'at once')).toBe('at once')
})

test('a value that was read leaves no timer behind, which would keep the process', async () => {
  vi.useFakeTimers()
  try {
    await read(async () => 'read')
    expect(vi.getTimerCount()).toBe(0)
  } finally {
    vi.useRealTimers()
  }
})

test('many items are read in their order, and only a few of them at once', async () => {
  let [open, most] = [0, 0]
  const items = Array.from({ length: 100 }, (_, index) => index)
  const values = await aFewAtOnce(items, async (item) => {
    open += 1
    most = Math.max(most, open)
    for (let turn = 0; turn < item % 3; turn += 1) await Promise.resolve()
    open -= 1
    return item * 2
  })
  expect(values).toEqual(items.map((item) => item * 2))
  expect(most).toBeLessThanOrEqual(8)
})
