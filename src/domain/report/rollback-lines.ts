import { chosenRelease, objectionsTo, type Objections, type RollbackCandidate } from '../activation/rollback-candidates.ts'
import { keptWords, releaseWords, withCurrent, withShortIds, type Around, type KeptRelease } from './release-name.ts'

/** Formats the releases that a rollback could make current: where it ends, and why it ignores the others. */
export function rollbackCandidateLines(candidates: readonly RollbackCandidate[] | undefined, around: Around = {}): string[] {
  return (candidates ?? []).map(
    (candidate) => `  ${candidate.chosen ? '→' : ' '} ${candidateName(candidate, around)}: ${candidateState(candidate)}`,
  )
}

function candidateName({ release, commit, commitTime }: RollbackCandidate, around: Around): string {
  return releaseWords(release, commit === undefined || commitTime === undefined ? undefined : { commit, commitTime }, around)
}

function candidateState({ lastAttempt, rolledBack, replaced, kept, chosen, why }: RollbackCandidate): string {
  const last = lastAttempt === undefined ? 'no attempt in the ledger' : `${lastAttempt.verdict} at ${lastAttempt.at}`
  const facts = [last, ...remarksOn({ rolledBack, replaced: replaced === true }), kept ? 'kept' : 'not kept']
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

/** The releases of a host, and what is known of them. */
interface KnownReleases<Release extends KeptRelease = KeptRelease> {
  /** All that the host keeps. */
  readonly kept: readonly Release[]
  readonly current: string | null
  readonly candidates: readonly RollbackCandidate[]
}

/** Returns which releases a person can choose where a rollback chooses none, and what is known against each, as a hint. */
export function choiceHint({ kept, ...known }: KnownReleases, now: number): string {
  const others = markedReleases({ ...known, kept: kept.filter(({ id }) => id !== known.current) })
  if (others.length === 0) return 'It keeps no other release: promote one.'
  const [suspect, good] = [others.filter(isMarked), others.filter((one) => !isMarked(one))]
  if (good.length === 0) {
    return `Promote a good release. It keeps only others that failed or were withdrawn, which the option "to" accepts nevertheless: ${keptWords(suspect, now)}.`
  }
  const beside = suspect.length === 0 ? '' : ` It also keeps ${keptWords(suspect, now)}.`
  return `Choose one with the option "to" (${keptWords(good, now)}).${beside}`
}

function isMarked({ remarks = [] }: KeptRelease): boolean {
  return remarks.length > 0
}

/** Lists what a host keeps, to choose one of them: those that are good first, and what is known against each of the others. */
export function markedReleases<Release extends KeptRelease>({ kept, current, candidates }: KnownReleases<Release>): Release[] {
  const marked = kept.map((release) => Object.assign({}, release, { remarks: remarksOn(objectionsTo(release.id, candidates)) }))
  return withCurrent([...marked.filter((one) => !isMarked(one)), ...marked.filter(isMarked)], current)
}

/** Returns what is known against a release, in words. */
export function remarksOn({ failed, rolledBack, replaced }: { readonly [Objection in keyof Objections]?: boolean }): string[] {
  const words = { failed, 'rolled back': rolledBack, 'replaced by an older release': replaced }
  return Object.entries(words).flatMap(([word, isSo]) => (isSo === true ? [word] : []))
}

/** Returns a warning of a release that a rollback was requested to make current; undefined when nothing is known against it. */
export function targetWarning(target: string, candidates: readonly RollbackCandidate[]): string | undefined {
  const { why = '' } = candidates.find(({ release }) => release === target) ?? {}
  const chosen = chosenRelease(candidates)
  if (remarksOn(objectionsTo(target, candidates)).length === 0) return undefined
  const instead = chosen === null ? 'it keeps no better one' : `without the option "to" it chooses ${chosen}`
  return `A rollback would not choose release ${target} itself, because ${why}; ${instead}.`
}
