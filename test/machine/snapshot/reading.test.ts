import { expect, test } from 'vitest'
import { aFewAtOnce } from '#machine/snapshot/reading'

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
