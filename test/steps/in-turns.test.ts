import { expect, test } from 'vitest'
import { inTurns } from '#steps/in-turns'

test('inTurns returns the results in the order of the items, and works on no more than so many at once', async () => {
  let [running, most] = [0, 0]
  const results = await inTurns(
    [3, 1, 2, 5, 4],
    async (item) => {
      running += 1
      most = Math.max(most, running)
      await Promise.resolve()
      running -= 1
      return item * 10
    },
    2,
  )
  expect([results, most]).toEqual([[30, 10, 20, 50, 40], 2])
})

test('inTurns throws when the work that was begun has ended, and begins no more', async () => {
  const ended: number[] = []
  const { promise: slow, resolve } = Promise.withResolvers<void>()
  const work = async (item: number) => {
    if (item === 1) throw new Error('first')
    await slow
    ended.push(item)
  }
  const failed = inTurns([1, 2, 3], work, 2).catch((error: unknown) => ({ error, ended: [...ended] }))
  setImmediate(resolve)
  expect(await failed).toEqual({ error: new Error('first'), ended: [2] })
  expect(ended).toEqual([2])
})
