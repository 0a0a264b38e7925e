import { describe, expect, test } from 'vitest'
import { countChecks, type Check } from '#domain/evidence/check'
import { evidencePage } from '#domain/evidence/evidence-page'
import type { HistoryEntry } from '#domain/evidence/history-entry'
import { timeLine } from '#domain/report/time-line'

const [a, b] = ['a'.repeat(64), 'b'.repeat(64)]
const entry = (line: number, more: Partial<HistoryEntry> = {}): HistoryEntry => ({
  host: 'prod',
  line,
  verb: 'apply',
  verdict: 'COMMITTED',
  reason: 'It is healthy.',
  attempt: '00000000-0000-4000-8000-000000000001',
  startedAt: '2026-01-01T00:00:00.000Z',
  finishedAt: `2026-01-${String(line + 1).padStart(2, '0')}T00:00:00.000Z`,
  actor: 'tester',
  from: a,
  to: b,
  signers: ['alice'],
  approvers: [],
  ...more,
})
const passed = (check: Check['check']): Check => ({
  check,
  about: 'prod',
  outcome: 'passed',
  statement: '',
  restsOn: [],
  vouchedBy: 'host',
})
const checks = [passed('ledger'), passed('ledger-signature')]
const partial: Check[] = [{ ...passed('ledger'), outcome: 'not-provable' }, passed('ledger-signature')]
const BEGINS_LATER = '    The ledger of prod that is here begins with line 3: what was before is not here.'
const lines = (history: readonly HistoryEntry[], isVerbose = false) => timeLine({ history, checks }, isVerbose)

test('a line has time, host, verb, short release, verdict, what was current then, actor and signer', () => {
  expect(lines([entry(1, { from: null, to: a }), entry(2)])).toEqual([
    '  Time line of the ledgers, newest first:',
    '    ended                     host  verb   release       verdict    then current  actor (not verified)  signed by',
    '    2026-01-03T00:00:00.000Z  prod  apply  bbbbbbbbbbbb  COMMITTED  bbbbbbbbbbbb  tester                alice',
    '    2026-01-02T00:00:00.000Z  prod  apply  aaaaaaaaaaaa  COMMITTED  aaaaaaaaaaaa  tester                alice',
  ])
})

test.each([
  { more: { verdict: 'ROLLED_BACK' }, current: 'a'.repeat(12) },
  { more: { verdict: 'ROLLED_BACK', from: null }, current: 'no release' },
  { more: { verdict: 'NEEDS_HUMAN' }, current: 'unknown' },
  { more: { verb: 'set-role', verdict: 'COMMITTED' }, current: 'b'.repeat(12) },
  { more: { verb: 'set-role', to: 'none', from: null }, current: 'no release' },
])('the release $current is current after $more.verdict', ({ more, current }) => {
  expect(lines([entry(1, more)])[2]!.split(/ {2,}/)[6]).toBe(current)
})

test('ten attempts are shown, and all of them on request', () => {
  const history = Array.from({ length: 12 }, (_, index) => entry(index + 1))
  expect(lines(history)).toHaveLength(13)
  expect(lines(history).at(-1)).toBe('    and 2 older attempts')
  expect(lines(history)[2]).toContain('2026-01-13')
  expect(lines(history, true)).toHaveLength(14)
})

test('the attempts of a host are in the order of its lines, also when its clock was set to an earlier time', () => {
  const later = (line: number, day: number) => entry(line, { finishedAt: `2026-01-0${day}T00:00:00.000Z` })
  expect(lines([later(2, 1), later(1, 2)])).toHaveLength(4)
  expect(lines([later(2, 1), later(1, 2)])[2]).toContain('2026-01-01')
  expect(timeLine({ history: [later(4, 1), later(3, 2)], checks: partial }, false).at(-1)).toBe(BEGINS_LATER)
})

test('names from outside are quoted, and an attempt without a signature has no signer', () => {
  const [, , line] = lines([entry(1, { actor: 'eve  COMMITTED\u001b[2J', signers: [], to: 'x y' })])
  expect(line).toContain('"eve COMMITTED\\u001b[2J"  no signer')
  expect(line).toContain('"x y"')
})

test.each([
  {
    open: 'the ledger contradicts itself',
    made: [{ ...passed('ledger'), outcome: 'failed' as const }, passed('ledger-signature')],
    words: 'ledger did not',
  },
  { open: 'no host signed it', made: [passed('ledger')], words: 'ledger-signature did not' },
  {
    open: 'only another host signed its own',
    made: [passed('ledger'), { ...passed('ledger-signature'), about: 'prod-b' }],
    words: 'ledger-signature did not',
  },
])('a time line is not proved when $open', ({ made, words }) => {
  expect(timeLine({ history: [entry(1)], checks: made }, false).at(-1)).toBe(`    Not proved of prod: ${words} pass.`)
})

test('a time line that begins within a ledger reports it', () => {
  expect(timeLine({ history: [entry(3)], checks: partial }, false).at(-1)).toBe(BEGINS_LATER)
})

test('a single record has no time line', () => {
  expect([lines([]), lines([entry(0)])]).toEqual([[], []])
})

test('a change of role is shown as one that starts and ends no release', () => {
  const role = entry(1, { verb: 'set-role', to: 'none', from: null })
  const [, , row, remark] = lines([role])
  expect(row!.split(/ {2,}/).slice(3, 7)).toEqual(['set-role', 'no release', 'COMMITTED', 'no release'])
  expect(remark).toBe('    A change of role (set-role) starts and ends no release: its line has the release that was current then.')
})

describe('a ledger of more than 5,000 lines', () => {
  const newest = Array.from({ length: 5_000 }, (_, index) => entry(2_001 + index, { finishedAt: '2026-01-01T00:00:00.000Z' }))

  test('the time line of a whole one counts every older attempt, and names the lines that it leaves out', () => {
    expect(lines(newest).slice(12)).toEqual([
      '    and 6990 older attempts',
      '    Lines 1 to 2000 of the ledger of prod were checked, and are not listed.',
    ])
    expect(lines(newest, true).slice(5_002)[0]).toBe('    and 2000 older attempts')
  })

  test('the time line of a part of one counts no attempt of which it is unknown whether it is here', () => {
    expect(timeLine({ history: newest, checks: partial }, false).slice(12)).toEqual([
      '    and at least 4990 older attempts',
      '    Not proved of prod: ledger did not pass.',
      '    Lines before line 2001 of the ledger of prod are not listed: the check ledger names the first line that is here.',
    ])
    expect(timeLine({ history: newest, checks: partial }, true)[5_002]).toBe('    and perhaps older attempts')
  })

  test('the page of a report counts them, too', () => {
    const report = { evidence: 'e', releases: [], counts: countChecks(checks), components: {}, history: newest, checks }
    expect(evidencePage(report)).toContain('and 6500 older attempts')
  })
})

test('signers that no host signed for are marked in each row, and the actor always is', () => {
  const [, titles, row] = timeLine({ history: [entry(1)], checks: [] }, false)
  expect(titles).toContain('actor (not verified)')
  expect(row!.endsWith('tester                alice (not verified)')).toBe(true)
})

test('an emergency release is marked, and its reason is shown unless a check was made of its attempt', () => {
  const [attempt, emergency] = ['00000000-0000-4000-8000-0000000000ee', 'the site is down; to be countersigned by Monday']
  const shown = lines([entry(1), entry(2, { attempt, emergency })])
  expect(shown[2]).toContain('prod  apply, EMERGENCY  bbbbbbbbbbbb')
  expect(shown.at(-1)).toBe(`    Emergency release bbbbbbbbbbbb on prod at 2026-01-03T00:00:00.000Z: "${emergency}"`)
  const made = (more: Partial<Check>) =>
    timeLine(
      { history: [entry(1, { attempt, emergency })], checks: [...checks, { ...passed('countersignatures'), ...more }] },
      false,
    ).join()
  expect(made({ restsOn: [`hosts/prod/records/${attempt}.json`] })).not.toContain('site is down')
  expect(made({ statement: `Another release (attempt ${attempt}) was.` })).toContain('site is down')
  expect(made({ restsOn: [`hosts/prod-b/records/${attempt}.json`] })).toContain('site is down')
})
