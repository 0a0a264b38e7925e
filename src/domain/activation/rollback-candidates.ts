import { quoteUnlessName } from '../errors/quote.ts'
import { z } from 'zod'
import type { AttemptRecord } from '../protocol/record.ts'
import { LIMITS, timeSchema } from '../protocol/limits.ts'
import { lastTrial, releaseHistory, type ReleaseHistory } from './release-history.ts'
import { verdictSchema } from './verdict.ts'

/** A release that a rollback could make current, and why it would or would not. */
const rollbackCandidateSchema = z.strictObject({
  release: z.string().max(128),
  /** The commit that it was built from; absent when its manifest is not there. */
  commit: z.string().max(64).optional(),
  commitTime: z.string().max(LIMITS.time).optional(),
  /** The last attempt to make it current that shows whether it works; absent when the ledger has none. */
  lastAttempt: z.strictObject({ verdict: verdictSchema, at: timeSchema }).optional(),
  /** True when a rollback left it, and it was not promoted again since. */
  rolledBack: z.boolean(),
  /** An older release was promoted in its place on purpose, and it was not promoted again since; absent from an older agent. */
  replaced: z.literal(true).optional(),
  /** True when the host still keeps its paths. */
  kept: z.boolean(),
  /** True for the one that a rollback without a desired release makes current. */
  chosen: z.boolean(),
  /** Why it is chosen, or not, as a clause. */
  why: z.string().max(1024),
})
export type RollbackCandidate = z.infer<typeof rollbackCandidateSchema>

/** The list, in which the one that is chosen is the first without an objection. */
export const rollbackCandidatesSchema = z.array(rollbackCandidateSchema).max(LIMITS.kept)

/** What a host knows of its releases. */
export interface HostReleases {
  /** Of the ledger, oldest first. */
  readonly records: readonly AttemptRecord[]
  readonly current: string | null
  /** Those that the host keeps. */
  readonly kept: readonly string[]
}

/** Releases that are not kept any more are listed up to so many. */
const GONE_LIMIT = 20

/**
 * Lists the releases that a rollback could make current: first those that were current before the current one, the latest first, then the
 * others that are kept. A rollback chooses the first that is kept, was not rolled back, and did not fail when it was last tried.
 */
export function rollbackCandidates({ records, current, kept }: HostReleases): RollbackCandidate[] {
  const history = releaseHistory(records)
  const known = { records, history, kept }
  const before = releasesBefore(history.line, { records, current }).map((release) => factsOf(release, known))
  const index = before.findIndex(({ objection }) => objection === null)
  const gone = new Set(before.filter((one, at) => !one.facts.kept && (index === -1 || at < index)).slice(0, GONE_LIMIT))
  const listed = before.filter((one) => one.facts.kept || gone.has(one))
  const others = kept
    .filter((release) => release !== current && !listed.some(({ facts }) => facts.release === release))
    .toSorted((one, other) => orderOf(records, other) - orderOf(records, one))
    .map((release) => factsOf(release, known))
  return [
    ...listed.map((one) => {
      if (one === before[index]) return candidateOf(one, CHOSEN, true)
      return candidateOf(one, one.objection ?? 'it was current before the chosen one')
    }),
    ...others.map((one) => candidateOf(one, one.objection ?? notBefore(history, one.facts.release))),
  ]
}

function candidateOf({ facts }: KnownRelease, why: string, chosen = false): RollbackCandidate {
  return { ...facts, chosen, why }
}

const CHOSEN = 'it is the last one before the current release that was neither rolled back nor failed'

/** What is known against a release that a host keeps; nothing of one that is good, or that is not known. */
export interface Objections {
  /** Its last attempt did not end `COMMITTED`. */
  readonly failed?: true
  /** A rollback left it. */
  readonly rolledBack?: true
  /** An older release was promoted in its place on purpose. */
  readonly replaced?: true
}

/** Returns what is known against a release. */
export function objectionsTo(release: string, candidates: readonly RollbackCandidate[]): Objections {
  const { lastAttempt, rolledBack = false, replaced } = candidates.find((one) => one.release === release) ?? {}
  const hasFailed = lastAttempt !== undefined && lastAttempt.verdict !== 'COMMITTED'
  return {
    ...(hasFailed ? { failed: true } : {}),
    ...(rolledBack ? { rolledBack: true } : {}),
    ...(replaced === undefined ? {} : { replaced }),
  }
}

/** Returns where a rollback without a desired release ends; null when no candidate is good. */
export function chosenRelease(candidates: readonly RollbackCandidate[]): string | null {
  return candidates.find(({ chosen }) => chosen)?.release ?? null
}

/** Returns the releases that were current before the current one, the latest first. */
function releasesBefore(line: readonly string[], { records, current }: Pick<HostReleases, 'records' | 'current'>): string[] {
  if (current === null) return []
  const index = line.indexOf(current)
  if (index !== -1) return line.slice(0, index).toReversed()
  // A release that failed and could not be replaced again: the last committed one was current before it.
  return lastTrial(records, current)?.verdict === 'NEEDS_HUMAN' ? line.toReversed() : []
}

interface KnownRelease {
  readonly facts: Omit<RollbackCandidate, 'chosen' | 'why'>
  /** Why a rollback does not choose it, as a clause; null when nothing is known against it. */
  readonly objection: string | null
}

function factsOf(
  release: string,
  { records, history, kept }: { readonly history: ReleaseHistory } & Pick<HostReleases, 'records' | 'kept'>,
): KnownRelease {
  const trial = lastTrial(records, release)
  const leaving = history.left.get(release)
  const isKept = kept.includes(release)
  const lastAttempt = trial === undefined ? {} : { lastAttempt: { verdict: trial.verdict, at: trial.finishedAt } }
  return {
    facts: { release, ...lastAttempt, ...leftAs(leaving), kept: isKept },
    objection: leftBy(leaving) ?? failedAt(trial) ?? (isKept ? null : 'the host does not keep it any more'),
  }
}

function leftAs(record: AttemptRecord | undefined): Pick<RollbackCandidate, 'rolledBack' | 'replaced'> {
  const rolledBack = record?.verb === 'rollback'
  return record === undefined || rolledBack ? { rolledBack } : { rolledBack, replaced: true }
}

function leftBy(record: AttemptRecord | undefined): string | null {
  if (record === undefined) return null
  const { verb, finishedAt, actor, releaseId } = record
  const what = verb === 'rollback' ? 'it was rolled back' : 'an older release replaced it'
  return `${what} at ${finishedAt} by ${quoteUnlessName(actor.name)}, in favour of ${releaseId.slice(0, 12)}`
}

/** Longest reason of an earlier attempt, in characters. */
const REASON_LENGTH = 300

function failedAt(trial: AttemptRecord | undefined): string | null {
  if (trial === undefined || trial.verdict === 'COMMITTED') return null
  const { verdict, finishedAt, reason } = trial
  return `its last attempt ended ${verdict} at ${finishedAt} (${reason.slice(0, REASON_LENGTH).replace(/\.$/, '')})`
}

function notBefore({ skipped }: ReleaseHistory, release: string): string {
  const record = skipped.get(release)
  if (record === undefined) return 'the ledger does not show that it was current before the current release'
  return `the rollback at ${record.finishedAt} by ${quoteUnlessName(record.actor.name)} left it out, and made an earlier one current`
}

function orderOf(records: readonly AttemptRecord[], release: string): number {
  return records.findLastIndex(({ releaseId }) => releaseId === release)
}
