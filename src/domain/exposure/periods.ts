import type { AttemptRecord } from '../protocol/record.ts'

/** A time in which a host ran a release. */
export interface Period {
  readonly host: string
  readonly application: string
  readonly releaseId: string
  /** When the attempt that started it began; null when it ran before the first record. */
  readonly from: string | null
  /** When it was replaced; null when it runs still, as far as the records go. */
  readonly to: string | null
  /** The attempts that started it and replaced it: they prove it. */
  readonly startedBy: string | null
  readonly endedBy: string | null
}

/** What of a record determines when a release ran, and the commits that it names of releases. */
export type RanRecord = Pick<
  AttemptRecord,
  'verb' | 'host' | 'application' | 'attempt' | 'startedAt' | 'finishedAt' | 'releaseId' | 'previousRelease' | 'verdict'
> & { readonly [name in 'releaseCommit' | 'previousCommit']?: { readonly commit: string } | undefined }

/**
 * Returns when a host ran which release, from the records of one application in their order, oldest first. A release that was tried and
 * rolled back ran while it was tried. After an attempt that needs a human, both releases may have run until the next one was committed.
 */
export function periodsOf(records: readonly RanRecord[]): Period[] {
  const done: Period[] = []
  let running: Period[] = []
  for (const record of records.filter(({ verb }) => verb === 'apply' || verb === 'rollback')) {
    const { host, application, attempt, startedAt, finishedAt, releaseId, previousRelease, verdict } = record
    const common = { host, application }
    // The ledger may begin after the release that was current then.
    if (previousRelease !== null && !running.some((one) => one.releaseId === previousRelease)) {
      running.push({ ...common, releaseId: previousRelease, from: null, to: null, startedBy: null, endedBy: null })
    }
    if (verdict === 'UNCHANGED') continue
    const started: Period = { ...common, releaseId, from: startedAt, to: null, startedBy: attempt, endedBy: null }
    if (verdict === 'COMMITTED') {
      const kept = running.find((one) => one.releaseId === releaseId)
      for (const one of running) if (one !== kept) done.push({ ...one, to: finishedAt, endedBy: attempt })
      running = [kept ?? started]
    } else if (verdict === 'ROLLED_BACK') {
      done.push({ ...started, to: finishedAt, endedBy: attempt })
    } else if (!running.some((one) => one.releaseId === releaseId)) {
      running.push(started)
    }
  }
  return [...done, ...running]
}
