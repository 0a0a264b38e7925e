import { expect, test } from 'vitest'
import { processorShare } from '#tools/process/processor-share'

test.each([
  { threads: 0, processors: 1, share: 1 },
  { threads: 0.7, processors: 2, share: 1 },
  { threads: 3, processors: 2, share: 0.5 },
  { threads: 19, processors: 2, share: 0.1 },
  { threads: 3, processors: 64, share: 1 },
])('with a load of $threads on $processors processors, a thread gets $share of one', ({ threads, processors, share }) => {
  expect(processorShare({ threads, processors })).toBe(share)
})

test("a thread's share of this machine's processors is more than nothing, and not more than all", () => {
  expect(processorShare()).toBeGreaterThan(0)
  expect(processorShare()).toBeLessThanOrEqual(1)
})
