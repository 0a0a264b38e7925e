import { quoteUnlessName } from '../errors/quote.ts'
import { relationOf, type Commit } from '../manifest/history.ts'
import type { AttemptRecord } from '../protocol/record.ts'

/** A release, and the commit that it was built from. */
export interface BuiltRelease {
  readonly releaseId: string
  readonly source: Commit
}

/** Returns that a release is older than another one, or does not descend from it, as a clause; null when it is newer. */
export function leadsBack(release: BuiltRelease, other: BuiltRelease): string | null {
  const relation = relationOf(release.source, other.source)
  if (relation === 'newer' || relation === 'same') return null
  return `${nameOf(release, 'Release')} ${relation === 'older' ? 'is older than' : 'does not descend from'} ${nameOf(other)}`
}

/** Returns that a release failed on a host, or was rolled back there, as a sentence; null when its last record is a success. */
export function failedBefore(host: string, releaseId: string, lastWord: AttemptRecord | undefined): string | null {
  if (lastWord === undefined) return null
  const { verdict, reason, finishedAt, actor } = lastWord
  const release = `Release ${short(releaseId)}`
  if (lastWord.releaseId !== releaseId) {
    return `${release} was rolled back on ${host} at ${finishedAt} by ${quoteUnlessName(actor.name)}, in favour of ${short(lastWord.releaseId)}.`
  }
  if (verdict === 'COMMITTED') return null
  const why = reason.length <= REASON_LENGTH ? reason.replace(/\.$/, '') : `${reason.slice(0, REASON_LENGTH - 1)}…`
  return `${release} was tried on ${host} before: that ended ${verdict} at ${finishedAt} (${why}).`
}

/** Longest reason of an earlier attempt, in characters. */
const REASON_LENGTH = 600

/**
 * True for a record that shows whether a release works: an attempt to make it current that changed the host, or one that rolled it back
 * on purpose. A refusal shows nothing, and a replacement by a newer release is not a failure.
 */
export function isWordOn(record: AttemptRecord, releaseId: string): boolean {
  const { verb, verdict, releaseId: tried, previousRelease } = record
  if (verb !== 'apply' && verb !== 'rollback') return false
  if (tried === releaseId) return verdict !== 'UNCHANGED'
  return verdict === 'COMMITTED' && previousRelease === releaseId && (verb === 'rollback' || record.allowOlder === true)
}

/** True for a record of the attempt that promoted a release: a rollback does not promote one. */
export function isPromotion({ verb, verdict }: AttemptRecord): boolean {
  return verb === 'apply' && verdict === 'COMMITTED'
}

/** Formats a release and its commit for a reader, at the beginning or in the middle of a sentence. */
export function nameOf({ releaseId, source }: BuiltRelease, word: 'Release' | 'release' = 'release'): string {
  return `${word} ${short(releaseId)} (commit ${short(source.commit)} of ${source.commitTime})`
}

/** Returns the digits that distinguish one release or commit from another. */
function short(id: string): string {
  return id.slice(0, 12)
}
