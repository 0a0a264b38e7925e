import { describe, expect, test } from 'vitest'
import { ranBefore, surplusOf, untouchedBackup } from '#domain/activation/backup-series'
import type { BackupIndex } from '#domain/activation/data-backup'
import type { AttemptRecord } from '#domain/protocol/record'
import { sampleRecord } from './sample-record.ts'

const [R, P] = ['a'.repeat(64), 'b'.repeat(64)]
const attempt = (number: number) => `3f1c2b9e-7d55-4f0e-9c35-${String(number).padStart(12, '0')}`
const time = (number: number) => `2026-01-01T00:${String(number).padStart(2, '0')}:00.000Z`

/** The attempt of this number, of a release. */
const record = (number: number, verdict: AttemptRecord['verdict'], releaseId = R, verb: AttemptRecord['verb'] = 'apply') =>
  sampleRecord({ attempt: attempt(number), verdict, releaseId, verb, startedAt: time(number) })

/** What it backed up. */
const backup = (number: number, releaseId = R, takenBefore: BackupIndex['takenBefore'] = 'apply'): BackupIndex => ({
  schemaVersion: 1,
  attempt: attempt(number),
  takenAt: time(number),
  takenBefore,
  releaseId,
  folders: [],
  program: null,
})

const chosen = (backups: readonly BackupIndex[], records: readonly AttemptRecord[]) => untouchedBackup(backups, R, records)?.attempt

describe('the backup to bring back', () => {
  test.each<{ name: string; records: AttemptRecord[]; backups: BackupIndex[]; expected: number | undefined }>([
    { name: 'the only one', records: [record(1, 'COMMITTED')], backups: [backup(1)], expected: 1 },
    {
      name: 'of the first attempt, when that may have changed the data',
      records: [record(1, 'ROLLED_BACK'), record(2, 'ROLLED_BACK'), record(3, 'COMMITTED')],
      backups: [backup(3), backup(1), backup(2)],
      expected: 1,
    },
    {
      name: 'of the first attempt that switched: one that changed nothing changed no data',
      records: [record(1, 'UNCHANGED'), record(2, 'NEEDS_HUMAN'), record(3, 'ROLLED_BACK')],
      backups: [backup(1), backup(2), backup(3)],
      expected: 2,
    },
    {
      name: 'of the first attempt since another release was committed',
      records: [
        record(1, 'ROLLED_BACK'),
        record(2, 'COMMITTED'),
        record(3, 'COMMITTED', P, 'rollback'),
        record(4, 'ROLLED_BACK'),
        record(5, 'COMMITTED'),
      ],
      backups: [backup(1), backup(2), backup(4), backup(5)],
      expected: 4,
    },
    {
      name: 'the failures of another release begin nothing anew',
      records: [record(1, 'ROLLED_BACK'), record(2, 'ROLLED_BACK', P), record(3, 'ROLLED_BACK')],
      backups: [backup(1), backup(2, P), backup(3)],
      expected: 1,
    },
    {
      name: 'of an attempt that has no record yet',
      records: [record(1, 'COMMITTED', P)],
      backups: [backup(2)],
      expected: 2,
    },
    { name: 'never what a restore was about to overwrite', records: [], backups: [backup(1, R, 'restore-data')], expected: undefined },
    { name: "never another release's", records: [], backups: [backup(1, P)], expected: undefined },
  ])('the backup to restore: $name', ({ records, backups, expected }) => {
    expect(chosen(backups, records)).toBe(expected === undefined ? undefined : attempt(expected))
  })
})

test('a restore names an attempt that ran before its backup', () => {
  const records = [record(1, 'ROLLED_BACK'), record(2, 'UNCHANGED'), record(3, 'ROLLED_BACK')]
  expect(ranBefore(backup(1), records)).toBeUndefined()
  expect(ranBefore(backup(3), records)?.attempt).toBe(attempt(1))
  expect(ranBefore(backup(4), [...records, record(4, 'COMMITTED', P)])?.attempt).toBe(attempt(1))
})

describe('what is surplus', () => {
  test.each([1, 2, 3, 10, 50])('%i failing attempts keep at most two backups: the first and the latest', (count) => {
    const numbers = Array.from({ length: count }, (_, index) => index + 1)
    const surplus = surplusOf(
      numbers.map((number) => backup(number)),
      numbers.slice(0, -1).map((number) => record(number, 'ROLLED_BACK')),
    )
    expect(surplus).toEqual(numbers.slice(1, -1).map(attempt))
  })

  test('two releases that take turns keep at most two backups each', () => {
    const numbers = Array.from({ length: 20 }, (_, index) => index + 1)
    const of = (number: number) => (number % 2 === 0 ? R : P)
    const records = numbers.map((number) => record(number, number % 3 === 0 ? 'COMMITTED' : 'ROLLED_BACK', of(number)))
    const backups = numbers.map((number) => backup(number, of(number)))
    const surplus = new Set(surplusOf(backups, records))
    for (const release of [R, P]) {
      const left = backups.filter(({ attempt: id, releaseId }) => releaseId === release && !surplus.has(id))
      expect(left.length).toBeLessThanOrEqual(2)
      expect(left.at(-1)?.attempt).toBe(backups.findLast(({ releaseId }) => releaseId === release)?.attempt)
    }
  })

  test('the data that a restore was about to overwrite stays', () => {
    expect(surplusOf([backup(1), backup(2, R, 'restore-data'), backup(3, R, 'restore-data')], [])).toEqual([])
  })
})
