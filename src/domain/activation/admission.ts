import type { Expressly } from '../protocol/attempt.ts'
import type { AttemptRecord } from '../protocol/record.ts'
import { POLICY_FILE, type ApplicationPolicy } from '../trust/policy.ts'
import { failedBefore, leadsBack, nameOf, type BuiltRelease } from './release-word.ts'
import { formatCount } from '../report/amount.ts'

/** A release that an older one must not replace by accident. */
export interface Standing extends BuiltRelease {
  /** False for the last one that was promoted, when a rollback has replaced it. */
  readonly isCurrent: boolean
  /** When it became current; null when no record contains it. */
  readonly since: string | null
}

/** All that decides whether a release may become current, besides its signature and its requirements of the host. */
export interface AdmissionFacts {
  /** The host's name. */
  readonly host: string
  readonly release: BuiltRelease
  readonly standing: readonly Standing[]
  /** The last record that shows whether the release works; see `isWordOn`. */
  readonly lastWord: AttemptRecord | undefined
  readonly asked: Expressly
  readonly permitted: Pick<ApplicationPolicy, 'allowOlder' | 'allowRetry' | 'releaseMaxAgeDays'>
  /** Milliseconds since 1970, by the host's clock. */
  readonly now: number
}

export interface Refusal {
  readonly code: 'older-release' | 'failed-release' | 'expired-release'
  /** Every reason, each as a sentence with the request, what contradicts it, since when, and what to do. */
  readonly message: string
}

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000

/**
 * Returns why a host does not make a release current: it is older than what was promoted there, it failed there or was rolled back, or its
 * commit is too old for the policy. Null when there is no reason. The current release may always be applied again, unless it failed.
 */
export function refusalOf(facts: AdmissionFacts): Refusal | null {
  const isCurrent = facts.standing.some((one) => one.isCurrent && one.releaseId === facts.release.releaseId)
  const refusals = [...(isCurrent ? [] : [expired(facts), older(facts)]), failed(facts)].filter((refusal) => refusal !== null)
  const [first] = refusals
  return first === undefined ? null : { code: first.code, message: refusals.map(({ message }) => message).join('\n') }
}

function expired({ host, release, standing, permitted: { releaseMaxAgeDays }, now: clock }: AdmissionFacts): Refusal | null {
  if (releaseMaxAgeDays === undefined) return null
  const { commitTime } = release.source
  // A clock that is behind what the host has already run is wrong: the time is at least that of the newest commit.
  const now = Math.max(clock, ...standing.map(({ source }) => Date.parse(source.commitTime)))
  if (now - Date.parse(commitTime) <= releaseMaxAgeDays * DAY_MILLISECONDS) return null
  const message =
    `${nameOf(release, 'Release')} is too old: the policy of ${host} allows no commit older than ${formatCount(releaseMaxAgeDays, 'day')} ("releaseMaxAgeDays"), and by its clock it is ` +
    `${new Date(clock).toISOString()}; build a newer commit, set that clock if it is wrong, or roll back to a release that ${host} keeps.`
  return { code: 'expired-release', message }
}

function older({ host, release, standing, asked, permitted }: AdmissionFacts): Refusal | null {
  const sentence = olderThan(host, release, standing)
  if (sentence === null || (asked.allowOlder === true && permitted.allowOlder === true)) return null
  const back = `Roll back to a release that ${host} keeps`
  const remedy =
    permitted.allowOlder === true
      ? `${back}, or give the option "allow-older" if this is intended.`
      : `${back}; the option "allow-older" is not allowed here, unless an administrator writes "allowOlder": true into ${POLICY_FILE} on ${host}.`
  return { code: 'older-release', message: `${sentence} ${remedy}` }
}

function failed({ host, release, lastWord, asked, permitted }: AdmissionFacts): Refusal | null {
  const sentence = failedBefore(host, release.releaseId, lastWord)
  if (sentence === null || (asked.retry === true && permitted.allowRetry !== false)) return null
  const remedy =
    permitted.allowRetry === false
      ? `Promote another release: the policy of ${host} allows none a second time ("allowRetry": false in ${POLICY_FILE}).`
      : 'Promote a fixed one, or give the option "retry" if the cause is gone.'
  return { code: 'failed-release', message: `${sentence} ${remedy}` }
}

/** Returns that a release is older than one of these, as a sentence; null when it is newer than all. */
function olderThan(host: string, release: BuiltRelease, standing: readonly Standing[]): string | null {
  for (const one of standing) {
    const clause = leadsBack(release, one)
    if (clause === null) continue
    const since = one.since === null ? '' : one.isCurrent ? ` since ${one.since}` : ` at ${one.since}`
    const where = one.isCurrent ? `which ${host} runs${since}` : `which was promoted to ${host}${since} and rolled back since`
    return `${clause}, ${where}.`
  }
  return null
}
