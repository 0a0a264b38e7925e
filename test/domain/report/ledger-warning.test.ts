import { expect, test } from 'vitest'
import { isContradicted, isKnownWhole, type LedgerState } from '#domain/protocol/ledger-state'
import { checkedWords, ledgerProblem, ledgerWarning } from '#domain/report/ledger-warning'

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

const attempt = '00000000-0000-4000-8000-000000000000'
const many = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

test.each<{ what: string; state: LedgerState; isAgainst: boolean }>([
  { what: 'a whole ledger', state: whole, isAgainst: false },
  { what: 'an incomplete line', state: { ...whole, incomplete: true }, isAgainst: false },
  { what: 'a broken chain', state: { ...whole, brokenAt: 2 }, isAgainst: true },
  { what: 'no current release', state: { ...whole, hasCurrent: false }, isAgainst: true },
  { what: 'another current release', state: { ...whole, contradicted: { attempt, recorded: [null], current: 'a' } }, isAgainst: true },
  { what: 'lost lines', state: { ...whole, lost: [{ line: 4 }] }, isAgainst: true },
  { what: 'a release without a line', state: { ...whole, unnamed: ['a'] }, isAgainst: true },
  { what: 'changed links', state: { ...whole, changedLinks: [{ link: '/a', target: null }] }, isAgainst: true },
])('a state with $what is contradicted exactly when it has a warning', ({ state, isAgainst }) => {
  expect(isContradicted(state)).toBe(isAgainst)
  expect(ledgerProblem('prod', { ...state, incomplete: undefined }) !== undefined).toBe(isAgainst)
  expect(isKnownWhole(state)).toBe(!isAgainst)
  expect(isKnownWhole({ ...state, compared: false })).toBe(false)
})

test('the words of what was checked name a ledger that was not compared', () => {
  expect(checkedWords({ ...whole, checked: 3 })).toBe('3 lines, all of them checked')
  expect(checkedWords({ ...whole, checked: 2, compared: false })).toMatch(/the last 2 of them checked, but not compared with all/)
})

test('a link that is missing, or in whose place something else is, does not lead elsewhere', () => {
  const state = { ...whole, changedLinks: [{ link: '/opt/a/bin', target: null }] }
  expect(ledgerProblem('prod', state)?.message).toBe(
    '"/opt/a/bin" on prod is not the link of the current release that it should be: it is missing, or something else is there.',
  )
})

test.each([
  { count: 10, hasMore: false },
  { count: 11, hasMore: true },
])('a warning names ten findings of a kind, and that there are more: $count', ({ count, hasMore }) => {
  const numbers = many(count)
  const found = [
    { ...whole, lost: numbers.map((line) => ({ line: line + 3 })) },
    { ...whole, unnamed: numbers.map((number) => `release-${number}`) },
    { ...whole, changedLinks: numbers.map((number) => ({ link: `/bin/${number}`, target: null })) },
  ]
  for (const state of found) {
    const warning = ledgerWarning('prod', state)
    if (hasMore) expect(warning).toMatch(/and more|More links/)
    else expect(warning).not.toMatch(/more/i)
    expect(warning?.match(/line \d+|release-\d+|\/bin\/\d+/g)).toHaveLength(10)
  }
})

test('a release that was switched by hand has a rollback to what the ledger has as its hint, not a promote', () => {
  const changedLinks = [{ link: '/bin/a', target: null }]
  const hintOf = (recorded: (string | null)[]) =>
    ledgerProblem('prod', { ...whole, contradicted: { attempt, recorded, current: 'hand-made' }, changedLinks })?.hint
  expect(hintOf([null, 'left'])).toMatch(
    /roll back with "grind-to-prod rollback prod --to left"\. Restart no unit before: that would start release hand-made\.$/,
  )
  expect(hintOf([null])).toMatch(/find out by whom, and promote the right release\./)
  expect(hintOf(['left'])).not.toContain('Promote the current release')
})
