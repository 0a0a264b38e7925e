import { freemem } from 'node:os'
import { afterEach, expect, test, vi } from 'vitest'
import { memoryLeft } from '#tools/process/memory-left'

afterEach(() => void vi.restoreAllMocks())

test.each([
  { name: 'there is no limit that can be read', limit: () => 0, least: freemem() / 4 },
  { name: 'the limit is above what the machine has', limit: () => 2 ** 60, least: freemem() / 4 },
])('memoryLeft is what the machine has available when $name', ({ limit, least }) => {
  vi.spyOn(process, 'constrainedMemory').mockImplementation(limit)
  expect(memoryLeft()).toBeGreaterThan(least)
})

test('memoryLeft is what the limit of the control group leaves, without what this process has', () => {
  const used = process.memoryUsage.rss()
  vi.spyOn(process, 'constrainedMemory').mockImplementation(() => used + 100_000_000)
  // Between the two readings this process may have taken or given up some.
  expect(Math.abs(memoryLeft() - 100_000_000)).toBeLessThan(90_000_000)
})
