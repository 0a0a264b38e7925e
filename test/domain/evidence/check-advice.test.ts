import { expect, test } from 'vitest'
import { checkNames, type Check } from '#domain/evidence/check'
import { advised, checkAdvice } from '#domain/evidence/check-advice'

const made = (check: Check['check'], more: Partial<Check> = {}): Check => ({
  check,
  outcome: 'failed',
  statement: 'It is not.',
  restsOn: [],
  vouchedBy: 'none',
  ...more,
})

test.each(checkNames)('the check %s that failed has a hint, as a sentence', (check) => {
  expect(advised([made(check)])[0]!.hint).toMatch(/^[A-Z].*\.$/)
  const { needs, neverPasses } = checkAdvice[check]
  expect(needs.length > 0).toBe(neverPasses === undefined)
})

test('a hint of its own stays, and a check that did not fail gets none', () => {
  expect(advised([made('ledger', { hint: 'Do this.' })])[0]!.hint).toBe('Do this.')
  for (const outcome of ['passed', 'not-provable'] as const)
    expect(advised([made('ledger', { outcome })])).toEqual([made('ledger', { outcome })])
})
