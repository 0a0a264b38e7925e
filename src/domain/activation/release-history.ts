import type { AttemptRecord } from '../protocol/record.ts'

/** How the releases of a host followed each other, as its ledger has it. */
export interface ReleaseHistory {
  /** Those that were current, the oldest first; a release that was rolled back is not among them until it is promoted again. */
  readonly line: readonly string[]
  /** The record by which each of the others was left: of a rollback, or of an older release that was promoted on purpose. */
  readonly left: ReadonlyMap<string, AttemptRecord>
  /** The rollback that went past each of these, from a later release to an earlier one. */
  readonly skipped: ReadonlyMap<string, AttemptRecord>
}

/** True for the record of an attempt that put `current` in the place of another release. */
export function madeCurrent(record: AttemptRecord, current: string): boolean {
  return record.releaseId === current && isReplacement(record)
}

/** True for the record of an attempt that put a release in the place of another one, or of none. Applying a release again is not one. */
function isReplacement({ verb, verdict, releaseId, previousRelease }: AttemptRecord): boolean {
  return (verb === 'apply' || verb === 'rollback') && verdict === 'COMMITTED' && previousRelease !== releaseId
}

/** Follows the records, oldest first. They may begin anywhere in the ledger. */
export function releaseHistory(records: readonly AttemptRecord[]): ReleaseHistory {
  const left = new Map<string, AttemptRecord>()
  const skipped = new Map<string, AttemptRecord>()
  let line: readonly string[] = []
  for (const record of records.filter(isReplacement)) {
    const { releaseId, previousRelease, verb } = record
    const before = upTo(line, previousRelease)
    const isBack = verb === 'rollback' && before.includes(releaseId)
    // A rollback to a release that was rolled back itself undoes that: the one that it leaves is not at fault.
    const leaves = isBack || (verb === 'apply' && record.allowOlder === true)
    line = isBack ? upTo(before, releaseId) : [...before.filter((id) => id !== releaseId), releaseId]
    if (isBack) for (const id of before.filter((one) => !line.includes(one) && one !== previousRelease)) skipped.set(id, record)
    if (leaves && previousRelease !== null) left.set(previousRelease, record)
    for (const map of [left, skipped]) map.delete(releaseId)
  }
  return { line, left, skipped }
}

/** Returns the line as it was when this release was current: it ends with it. Empty for none, as on a host without a release. */
function upTo(line: readonly string[], release: string | null): readonly string[] {
  if (release === null) return []
  const index = line.indexOf(release)
  return index === -1 ? [...line, release] : line.slice(0, index + 1)
}

/**
 * Returns the last attempt to make a release current that shows whether it works: a refusal shows nothing. Records are the ledger's, oldest
 * first.
 */
export function lastTrial(records: readonly AttemptRecord[], release: string): AttemptRecord | undefined {
  return records.findLast(
    ({ verb, verdict, releaseId }) => (verb === 'apply' || verb === 'rollback') && verdict !== 'UNCHANGED' && releaseId === release,
  )
}
