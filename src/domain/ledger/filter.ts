import type { Verdict } from '../activation/verdicts.ts'
import type { AttemptRecord } from '../protocol/record.ts'

/** Which records of a ledger are of interest; without a field, all. */
export interface RecordFilter {
  /** Milliseconds since 1970: attempts that ended at it or later, and before it. */
  readonly since?: number | undefined
  readonly until?: number | undefined
  readonly verdicts?: readonly Verdict[] | undefined
  /** A release id or a commit, or at least six digits of one: of the release, or of the one that it replaced. */
  readonly release?: string | undefined
  /** A part of the actor's name, in any case. */
  readonly actor?: string | undefined
}

/** True when the filter leaves some records out. */
export function isFiltering({ since, until, verdicts = [], release, actor }: RecordFilter): boolean {
  return verdicts.length > 0 || [since, until, release, actor].some((one) => one !== undefined)
}

/** True for a record that the filter leaves in. */
export function matchesFilter(record: AttemptRecord, { since, until, verdicts = [], release, actor }: RecordFilter): boolean {
  const endedAt = Date.parse(record.finishedAt)
  return (
    (since === undefined || endedAt >= since) &&
    (until === undefined || endedAt < until) &&
    (verdicts.length === 0 || verdicts.includes(record.verdict)) &&
    (release === undefined || namesOf(record).some((name) => name.startsWith(release))) &&
    (actor === undefined || actorsOf(record).some((name) => name.toLowerCase().includes(actor.toLowerCase())))
  )
}

function namesOf({ releaseId, previousRelease, releaseCommit, previousCommit }: AttemptRecord): string[] {
  return [releaseId, previousRelease, releaseCommit?.commit, previousCommit?.commit].flatMap((name) => name ?? [])
}

/** Who requested an attempt, and who decided on it. */
function actorsOf({ actor, confirmation }: AttemptRecord): string[] {
  return [actor.name, ...(confirmation === undefined ? [] : [confirmation.actor.name])]
}
