import { quote } from '../errors/quote.ts'
import type { EnvironmentFacts } from './github.ts'
import { environmentsFor, type NeededEnvironment } from './environments.ts'

/** One change of the settings on GitHub. */
export type SetupChange =
  /** Creates an environment, or limits it to the protected branches; with these reviewers, by their number. */
  | { readonly kind: 'environment'; readonly name: string; readonly reviewers: readonly number[] | null }
  | { readonly kind: 'secret'; readonly environment: string; readonly secret: string; readonly key: 'deploy' | 'release' }

/** What is there, and what it is to become. */
export interface SetupFacts {
  readonly hostCount: number
  readonly environments: readonly EnvironmentFacts[]
  /** Numbers of the users that approve a release; empty for none. */
  readonly reviewers: readonly number[]
  /** Sets the secrets that are there again, as after a key was replaced. */
  readonly replacesSecrets: boolean
}

/**
 * Returns the changes that the workflows of an application need. Settings beyond that stay: an environment that is limited and has
 * reviewers is not written, because GitHub replaces all of its rules at once.
 */
export function setupChanges(facts: SetupFacts): SetupChange[] {
  return environmentsFor(facts.hostCount).flatMap((needed) => {
    const found = facts.environments.find(({ name }) => name.toLowerCase() === needed.name)
    return environmentChange(needed, found, facts).concat(secretChanges(needed, found, facts))
  })
}

function environmentChange(
  { name, needsReviewers }: NeededEnvironment,
  found: EnvironmentFacts | undefined,
  { reviewers }: SetupFacts,
): SetupChange[] {
  const addsReviewers = needsReviewers && reviewers.length > 0 && found?.hasReviewers !== true
  if (found?.isLimited === true && !addsReviewers) return []
  return [{ kind: 'environment', name: found?.name ?? name, reviewers: addsReviewers ? reviewers : null }]
}

function secretChanges(
  { name, secrets }: NeededEnvironment,
  found: EnvironmentFacts | undefined,
  { replacesSecrets }: SetupFacts,
): SetupChange[] {
  const there = found === undefined || 'unreadable' in found.secrets ? [] : found.secrets.value
  return Object.entries(secrets).flatMap(([secret, key]): SetupChange[] =>
    there.includes(secret) && !replacesSecrets ? [] : [{ kind: 'secret', environment: found?.name ?? name, secret, key }],
  )
}

/** Formats a change as a line. */
export function setupLine(change: SetupChange): string {
  if (change.kind === 'secret') return `set secret ${change.secret} of environment ${change.environment} from the ${change.key} key`
  const reviewers =
    change.reviewers === null ? '' : `, with ${change.reviewers.length === 1 ? '1 reviewer' : `${change.reviewers.length} reviewers`}`
  return `write environment ${quote(change.name)}, limited to protected branches${reviewers}`
}
