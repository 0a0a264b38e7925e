import { expect, test } from 'vitest'
import { paceOf } from '#domain/report/pace'

const MIB = 1024 * 1024

test.each([
  {
    name: 'bytes have a rate and the time left',
    progress: { done: 3 * MIB, total: 9 * MIB, unit: 'bytes' },
    after: 2000,
    expected: ', 1.0 MiB/s, 6 s left',
  },
  { name: 'paths have the time left', progress: { done: 4, total: 604, unit: 'paths' }, after: 1000, expected: ', 3 min left' },
  { name: 'the first second has no rate', progress: { done: 4, total: 10, unit: 'paths' }, after: 999, expected: '' },
  { name: 'what does not move has no rate', progress: { done: 0, total: 10, unit: 'paths' }, after: 9000, expected: '' },
  { name: 'the end has no time left', progress: { done: 10, total: 10, unit: 'paths' }, after: 9000, expected: '' },
  { name: 'hours are rounded up', progress: { done: 2, total: 7204, unit: 'paths' }, after: 1000, expected: ', 2 hours left' },
] as const)('the pace of a progress: $name', ({ progress, after, expected }) => {
  const begun = { done: progress.unit === 'bytes' ? MIB : 0, at: 5000 }
  expect(paceOf(progress, begun, 5000 + after)).toBe(expected)
})
