import { expect, test } from 'vitest'
import { keptWords } from '#domain/report/release-name'

test('the kept releases are listed with their commits and ages, as far as they are known', () => {
  const source = { commit: 'c1'.repeat(20), commitTime: '2026-01-01T00:00:00Z' }
  const kept = [{ id: 'a1'.repeat(32), source }, { id: 'taken-over' }]
  const words = keptWords(kept, Date.parse('2026-01-03T00:00:00Z'))
  expect(words).toBe(`${'a1'.repeat(32)} (commit c1c1c1c1c1c1, 2 days old), taken-over`)
  expect(keptWords([], 0)).toBe('none')
})
