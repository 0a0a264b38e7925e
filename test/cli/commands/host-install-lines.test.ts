import { expect, test } from 'vitest'
import { installLines } from '#cli/commands/host-install'

test.each([
  { count: 1, isDryRun: false, last: '1 change made.' },
  { count: 1, isDryRun: true, last: '1 change needed; none was made.' },
  { count: 2, isDryRun: false, last: '2 changes made.' },
])('the installation of a host counts its $count when isDryRun is $isDryRun', ({ count, isDryRun, last }) => {
  const items = Array.from({ length: count }, (_, index) => ({ item: `/etc/${index}`, action: 'create', difference: '' }) as const)
  expect(installLines({ items, machineId: '', notes: [] }, isDryRun).at(-1)).toBe(last)
})
