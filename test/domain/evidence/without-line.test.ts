import { expect, test } from 'vitest'
import { hasNoLine, RecordedStates } from '#domain/evidence/without-line'
import { ADOPTED, NO_RELEASE } from '#domain/activation/host-paths'
import type { AttemptRecord } from '#domain/protocol/record'
import { sampleRecord } from '../activation/sample-record.ts'

const [A, B] = ['a'.repeat(64), 'b'.repeat(64)]
const at = (minute: number) => `2026-01-01T00:${String(minute).padStart(2, '0')}:00.000Z`

/** An attempt that found nothing to do. */
const nothing = (change: Partial<AttemptRecord> = {}) =>
  sampleRecord({
    verb: 'rollback',
    verdict: 'UNCHANGED',
    releaseId: A,
    previousRelease: A,
    startedAt: at(20),
    finishedAt: at(20),
    ...change,
  })

const nothingOfRole = (role: 'active' | 'standby', change: Partial<AttemptRecord> = {}) =>
  nothing({ verb: 'set-role', role: { from: role, to: role }, ...change })

test.each([
  { what: 'a rollback to the current release', record: nothing(), expected: true },
  { what: 'a promote of the current release', record: nothing({ verb: 'apply' }), expected: true },
  { what: 'a change to the role that the host has', record: nothingOfRole('active'), expected: true },
  { what: 'a committed release', record: nothing({ verdict: 'COMMITTED' }), expected: false },
  { what: 'a change to another role', record: nothingOfRole('active', { role: { from: 'standby', to: 'active' } }), expected: false },
  { what: 'a change of role without roles', record: sampleRecord({ ...nothing(), verb: 'set-role' }), expected: false },
  { what: 'an attempt with another release that was refused', record: nothing({ previousRelease: B }), expected: false },
  { what: 'a restore of data', record: nothing({ verb: 'restore-data' }), expected: false },
  { what: 'a record with its place', record: nothing({ ledger: { line: 2, previousEntry: 'c'.repeat(64) } }), expected: false },
  {
    what: 'a transaction of an earlier agent',
    record: nothing({ phases: [{ phase: 'verify', startedAt: at(20), seconds: 1 } as never] }),
    expected: false,
  },
])('an attempt has no line exactly if its host adds none: $what', ({ record, expected }) => {
  expect(hasNoLine(record)).toBe(expected)
})

function statesOf(lines: readonly Partial<AttemptRecord>[], first = 1): RecordedStates {
  const states = new RecordedStates()
  for (const [index, line] of lines.entries()) states.take(first + index, sampleRecord(line))
  return states
}

const committed = (releaseId: string, previousRelease: string | null, minute: number): Partial<AttemptRecord> => ({
  releaseId,
  previousRelease,
  finishedAt: at(minute),
})
const role = (to: 'active' | 'standby', minute: number, current: string | null = null): Partial<AttemptRecord> => ({
  verb: 'set-role',
  releaseId: current ?? NO_RELEASE,
  previousRelease: current,
  role: { from: to === 'active' ? 'standby' : 'active', to },
  finishedAt: at(minute),
})

test.each([
  { what: 'it was current before', lines: [committed(A, null, 10)], record: nothing() },
  { what: 'it became current meanwhile', lines: [committed(B, null, 10), committed(A, B, 20)], record: nothing({ finishedAt: at(21) }) },
  { what: 'it was replaced meanwhile', lines: [committed(A, null, 10), committed(B, A, 20)], record: nothing({ startedAt: at(19) }) },
  { what: 'what was current is not recorded', lines: [{ ...committed(B, A, 10), verdict: 'NEEDS_HUMAN' as const }], record: nothing() },
  { what: 'the first line came later', lines: [committed(B, A, 30)], record: nothing() },
  { what: 'the first line, which came later, adopted a folder', lines: [committed(B, ADOPTED, 30)], record: nothing() },
  { what: 'the host had no release', lines: [], record: nothingOfRole('active', { releaseId: NO_RELEASE, previousRelease: null }) },
  { what: 'it had the role', lines: [committed(A, null, 5), role('active', 10, A)], record: nothingOfRole('active') },
  { what: 'its policy gave it the role', lines: [committed(A, null, 5)], record: nothingOfRole('standby') },
])('a ledger agrees with an attempt without a line: $what', ({ lines, record }) => {
  expect(statesOf(lines).contradictionOf(record)).toBeUndefined()
})

test.each([
  { what: 'another release', lines: [committed(B, null, 10)], record: nothing(), has: `by the ledger release ${B} was` },
  { what: 'no release', lines: [], record: nothing(), has: 'by the ledger no release was' },
  { what: 'another release before its first line', lines: [committed(A, B, 30)], record: nothing(), has: `by the ledger release ${B} was` },
  {
    what: 'another release after it',
    lines: [committed(A, null, 10), committed(B, A, 15), committed(A, B, 21)],
    record: nothing(),
    has: `by the ledger release ${B} was`,
  },
  { what: 'another role', lines: [committed(A, null, 5), role('active', 10, A)], record: nothingOfRole('standby'), has: 'it was active' },
])('a ledger contradicts an attempt without a line if it has $what at that time', ({ lines, record, has }) => {
  const contradiction = statesOf(lines).contradictionOf(record)
  expect(contradiction).toContain(has)
  expect(contradiction).toContain('a line was removed, or this copy of the ledger is older.')
})

test('a copy of a ledger without its first lines contradicts nothing that was before them', () => {
  expect(statesOf([committed(B, B, 30)], 7).contradictionOf(nothing())).toBeUndefined()
})
