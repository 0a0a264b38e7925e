import type { AttemptRecord } from '#domain/protocol/record'

/** A record with what a test cares about; the rest is made up. */
export function sampleRecord(record: Partial<AttemptRecord>): AttemptRecord {
  return {
    schemaVersion: 1,
    attempt: '00000000-0000-4000-8000-000000000000',
    verb: 'apply',
    application: 'sample',
    host: 'prod',
    releaseId: 'a'.repeat(64),
    previousRelease: null,
    verdict: 'COMMITTED',
    reason: 'every check passed',
    startedAt: '2026-01-01T00:00:00.000Z',
    finishedAt: '2026-01-01T00:00:01.000Z',
    actor: { name: 'tester' },
    phases: [],
    units: [],
    health: [],
    ...record,
  }
}
