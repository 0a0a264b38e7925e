import { expect, test } from 'vitest'
import { ledgerProblem, ledgerWarning } from '#domain/report/ledger-warning'

const whole = { total: 3, brokenAt: null, hasCurrent: true }

test.each([
  { what: 'a whole ledger', state: whole, words: undefined },
  { what: 'an agent that does not report it', state: undefined, words: undefined },
  {
    what: 'a broken chain',
    state: { ...whole, brokenAt: 2 },
    words: /^The hash chain of the ledger of prod is broken at line 2: .*removed\. Compare/,
  },
  {
    what: 'no record of the current release',
    state: { ...whole, hasCurrent: false },
    words: /^The ledger of prod has no record of .* Compare/,
  },
  { what: 'both', state: { total: 3, brokenAt: 1, hasCurrent: false }, words: /broken at line 1.*has no record of the current release/ },
])('the warning of a ledger with $what', ({ state, words }) => {
  const warning = ledgerWarning('prod', state)
  if (words === undefined) expect(warning).toBeUndefined()
  else expect(warning).toMatch(words)
})

test('a ledger that is not whole has a hint of its own', () => {
  expect(ledgerProblem('prod', { ...whole, brokenAt: 2 })).toMatchObject({ hint: 'Compare it with the records that the runs kept.' })
})
