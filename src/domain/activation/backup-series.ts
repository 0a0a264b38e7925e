import type { AttemptRecord } from '../protocol/record.ts'
import type { BackupIndex } from './data-backup.ts'

type Taken = Pick<BackupIndex, 'attempt' | 'takenAt' | 'takenBefore' | 'releaseId'>
type Attempted = Pick<AttemptRecord, 'attempt' | 'verb' | 'verdict' | 'releaseId' | 'startedAt'>

/**
 * Position of a backup's attempt in the ledger: that of its record or, without a record (yet), by the time at which the backup was taken.
 */
function placeOf({ attempt, takenAt }: Taken, records: readonly Attempted[]): number {
  const recorded = records.findIndex((record) => record.attempt === attempt)
  return recorded === -1 ? records.filter(({ startedAt }) => startedAt <= takenAt).length : recorded
}

/** Returns where a release's latest series of attempts begins: after another one was committed last. */
function beginOf(releaseId: string, records: readonly Attempted[]): number {
  return (
    records.findLastIndex(
      (record) =>
        (record.verb === 'apply' || record.verb === 'rollback') && record.verdict === 'COMMITTED' && record.releaseId !== releaseId,
    ) + 1
  )
}

/**
 * Returns the attempt of the same release that ran before this backup was taken, since another release was committed last: its data may be
 * what that attempt has made of it. Undefined when there was none. Records are the ledger's, oldest first.
 */
export function ranBefore(backup: Taken, records: readonly Attempted[]): Attempted | undefined {
  const place = placeOf(backup, records)
  const begin = beginOf(backup.releaseId, records.slice(0, place))
  // One that ended UNCHANGED has started nothing of the release.
  return records
    .slice(begin, place)
    .find(({ verb, verdict, releaseId }) => verb === 'apply' && verdict !== 'UNCHANGED' && releaseId === backup.releaseId)
}

/** Returns a release's backups of its latest series of attempts, oldest first; of an earlier series when the latest has none. */
function latestSeries<Backup extends Taken>(backups: readonly Backup[], releaseId: string, records: readonly Attempted[]): Backup[] {
  const own = backups
    .filter((backup) => backup.releaseId === releaseId && backup.takenBefore === 'apply')
    .toSorted((left, right) => placeOf(left, records) - placeOf(right, records) || (left.takenAt < right.takenAt ? -1 : 1))
  const last = own.at(-1)
  if (last === undefined) return []
  const begin = beginOf(releaseId, records.slice(0, placeOf(last, records)))
  return own.filter((backup) => placeOf(backup, records) >= begin)
}

/**
 * Chooses the backup to restore for a release by default: in the latest series of attempts, the last backup taken before any attempt could
 * have changed the data. Undefined when the release has none.
 */
export function untouchedBackup<Backup extends Taken>(
  backups: readonly Backup[],
  releaseId: string,
  records: readonly Attempted[],
): Backup | undefined {
  const series = latestSeries(backups, releaseId, records)
  return series.findLast((backup) => ranBefore(backup, records) === undefined) ?? series[0]
}

/**
 * Selects the attempts whose backups are no longer needed. Of each release two stay: the one from before its series of attempts, and the
 * latest. Backups of data that a restore was about to overwrite stay too, because a person asked for that restore.
 */
export function surplusOf(backups: readonly Taken[], records: readonly Attempted[]): string[] {
  const needed = new Set(
    [...new Set(backups.map(({ releaseId }) => releaseId))].flatMap((releaseId) => [
      untouchedBackup(backups, releaseId, records)?.attempt,
      latestSeries(backups, releaseId, records).at(-1)?.attempt,
    ]),
  )
  return backups.filter(({ attempt, takenBefore }) => takenBefore === 'apply' && !needed.has(attempt)).map(({ attempt }) => attempt)
}
