import { expect, test } from 'vitest'
import type { Check } from '#domain/evidence/check'
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
const lines = (history: readonly HistoryEntry[], isVerbose = false) => timeLine({ history, checks }, isVerbose)

test('a line has time, host, verb, short release, verdict, what was current then, actor and signer', () => {
  expect(lines([entry(1, { from: null, to: a }), entry(2)])).toEqual([
    '  Time line of the ledgers, newest first:',
    '    ended                     host  verb   release       verdict    then current  actor   signed by',
    '    2026-01-03T00:00:00.000Z  prod  apply  bbbbbbbbbbbb  COMMITTED  bbbbbbbbbbbb  tester  alice',
    '    2026-01-02T00:00:00.000Z  prod  apply  aaaaaaaaaaaa  COMMITTED  aaaaaaaaaaaa  tester  alice',
  ])
})

test.each([
  { more: { verdict: 'ROLLED_BACK' }, current: 'a'.repeat(12) },
  { more: { verdict: 'ROLLED_BACK', from: null }, current: 'none' },
  { more: { verdict: 'NEEDS_HUMAN' }, current: 'unknown' },
  { more: { verb: 'set-role', verdict: 'COMMITTED' }, current: 'b'.repeat(12) },
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
  expect(lines([later(4, 1), later(3, 2)]).at(-1)).toBe('    What was before line 3 of the ledger of prod is not listed.')
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
  expect(lines([entry(3)]).at(-1)).toBe('    What was before line 3 of the ledger of prod is not listed.')
})

test('a single record has no time line', () => {
  expect([lines([]), lines([entry(0)])]).toEqual([[], []])
})
