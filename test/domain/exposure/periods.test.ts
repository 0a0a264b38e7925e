import { expect, test } from 'vitest'
import { periodsOf } from '#domain/exposure/periods'
import type { AttemptRecord } from '#domain/protocol/record'
import { sampleRecord } from '../activation/sample-record.ts'

const at = (hour: number, minute = 0) => `2026-01-01T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00.000Z`

/** A record that began at an hour, and ended a minute later. */
const record = (hour: number, change: Partial<AttemptRecord>) =>
  sampleRecord({ attempt: `attempt-${hour}`, startedAt: at(hour), finishedAt: at(hour, 1), ...change })

const shown = (records: readonly AttemptRecord[]) => periodsOf(records).map(({ releaseId, from, to }) => [releaseId, from, to])

test('a release runs from the begin of its attempt to the end of the one that replaces it', () => {
  const records = [record(1, { releaseId: 'a' }), record(2, { releaseId: 'b', previousRelease: 'a' })]
  expect(shown(records)).toEqual([
    ['a', at(1), at(2, 1)],
    ['b', at(2), null],
  ])
  expect(periodsOf(records)[0]).toMatchObject({ host: 'prod', startedBy: 'attempt-1', endedBy: 'attempt-2' })
})

test('a release that was rolled back ran while it was tried', () => {
  const records = [record(1, { releaseId: 'a' }), record(2, { releaseId: 'b', previousRelease: 'a', verdict: 'ROLLED_BACK' })]
  expect(shown(records)).toEqual([
    ['b', at(2), at(2, 1)],
    ['a', at(1), null],
  ])
})

test('a release that was refused never ran, and a change of role or data starts none', () => {
  const refused = record(2, { releaseId: 'b', previousRelease: 'a', verdict: 'UNCHANGED' })
  const others = [record(3, { releaseId: 'a', verb: 'set-role' }), record(4, { releaseId: 'a', verb: 'restore-data' })]
  expect(shown([record(1, { releaseId: 'a' }), refused, ...others])).toEqual([['a', at(1), null]])
})

test('a release that ran before the ledger begins has no begin', () => {
  expect(shown([record(2, { releaseId: 'b', previousRelease: 'a' })])).toEqual([
    ['a', null, at(2, 1)],
    ['b', at(2), null],
  ])
})

test('a release that is applied again runs on', () => {
  expect(shown([record(1, { releaseId: 'a' }), record(2, { releaseId: 'a', previousRelease: 'a' })])).toEqual([['a', at(1), null]])
})

test('both releases may run after an attempt that needs a human, until one is committed', () => {
  const unclear = [record(1, { releaseId: 'a' }), record(2, { releaseId: 'b', previousRelease: 'a', verdict: 'NEEDS_HUMAN' })]
  expect(shown(unclear)).toEqual([
    ['a', at(1), null],
    ['b', at(2), null],
  ])
  expect(shown([...unclear, record(3, { releaseId: 'a', previousRelease: 'b', verb: 'rollback' })])).toEqual([
    ['b', at(2), at(3, 1)],
    ['a', at(1), null],
  ])
})
