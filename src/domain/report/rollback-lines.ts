import type { RollbackCandidate } from '../activation/rollback-candidates.ts'
import { keptWords, releaseWords, withShortIds, type Around, type KeptRelease } from './release-name.ts'

/** Formats the releases that a rollback could make current: where it ends, and why it ignores the others. */
export function rollbackCandidateLines(candidates: readonly RollbackCandidate[] | undefined, around: Around = {}): string[] {
  return (candidates ?? []).map(
    (candidate) => `  ${candidate.chosen ? '→' : ' '} ${candidateName(candidate, around)}: ${candidateState(candidate)}`,
  )
}

function candidateName({ release, commit, commitTime }: RollbackCandidate, around: Around): string {
  return releaseWords(release, commit === undefined || commitTime === undefined ? undefined : { commit, commitTime }, around)
}

function candidateState({ lastAttempt, rolledBack, kept, chosen, why }: RollbackCandidate): string {
  const last = lastAttempt === undefined ? 'no attempt in the ledger' : `${lastAttempt.verdict} at ${lastAttempt.at}`
  const facts = [last, ...(rolledBack ? ['rolled back'] : []), kept ? 'kept' : 'not kept']
  return `${facts.join(', ')}; ${chosen ? 'chosen' : 'ignored'}, because ${withShortIds(why)}`
}

interface RollbackPlan {
  readonly hostName: string
  readonly current: string | null
  readonly target: string
  /** How many units the host's current release has. */
  readonly units: number
}

/** Returns what a rollback would do, as a sentence. */
export function rollbackPlanSentence({ hostName, current, target, units }: RollbackPlan): string {
  if (target === current) return `A dry run: ${hostName} already runs ${target}.`
  const affected = units === 1 ? 'its unit if that is affected' : `those of its ${units} units that are affected`
  return `A dry run: ${hostName} would roll back from ${current ?? 'no release'} to ${target}, and restart ${affected}.`
}

/** Returns where a rollback ends and what it ignores on the way, as a sentence. */
export function rollbackChoiceSentence(target: string, candidates: readonly RollbackCandidate[]): string {
  const index = candidates.findIndex(({ chosen }) => chosen)
  const ignored = candidates.slice(0, Math.max(0, index)).map(({ release, why }) => `${release.slice(0, 12)} (${why})`)
  const beside = ignored.length === 0 ? '' : `; ignored ${ignored.length === 1 ? 'is' : 'are'} ${ignored.join('; ')}`
  return `Rolling back to ${target}: ${candidates[index]?.why ?? 'it was requested'}${beside}.`
}

/** Returns why there is no release to roll back to, as a clause. */
export function whyNoTarget(candidates: readonly RollbackCandidate[]): string {
  if (candidates.length === 0) return 'no release was current before this one'
  return `none can be chosen: ${candidates.map(({ release, why }) => `${release} (${why})`).join('; ')}`
}

interface Choice {
  /** All that the host keeps. */
  readonly kept: readonly KeptRelease[]
  readonly current: string | null
  readonly candidates: readonly RollbackCandidate[]
}

/** Returns which releases a person can choose where a rollback chooses none, and what is known against each, as a hint. */
export function choiceHint({ kept, current, candidates }: Choice, now: number): string {
  const others = kept.filter(({ id }) => id !== current)
  if (others.length === 0) return 'It keeps no other release: promote one.'
  const marked = others.map(({ id, source }) => ({ id, source, remarks: remarksOn(candidates.find(({ release }) => release === id)) }))
  return `Choose one with the option "to" (${keptWords(marked, now)}).`
}

function remarksOn(candidate: RollbackCandidate | undefined): string[] {
  const { lastAttempt, rolledBack = false } = candidate ?? {}
  const hasFailed = lastAttempt !== undefined && lastAttempt.verdict !== 'COMMITTED'
  return [...(hasFailed ? ['failed'] : []), ...(rolledBack ? ['rolled back'] : [])]
}
