import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { together } from '#tools/run/together'

test('work that is done together gives its results in order', async () => {
  const late = turn().then(() => 'late' as const)
  expect(await together([late, 'at once', Promise.resolve(3)])).toEqual(['late', 'at once', 3])
})

test('the error is that of the first in order, once all of the work has ended', async () => {
  const ended: string[] = []
  const work = async (name: string, turns: number, error?: Error): Promise<void> => {
    for (let count = 0; count < turns; count += 1) await turn()
    ended.push(name)
    if (error !== undefined) throw error
  }
  const first = new Error('first')
  await expect(together([work('a', 2, first), work('b', 1, new Error('second')), work('c', 3)])).rejects.toBe(first)
  expect(ended).toEqual(['b', 'a', 'c'])
})
