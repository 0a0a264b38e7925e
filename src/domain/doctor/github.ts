import type { SettingReading } from '../runner/runner-facts.ts'
import type { RunnerFinding } from '../runner/runner-findings.ts'
import { environmentsFor, type NeededEnvironment } from './environments.ts'
import { failed, passed, unknown, warned, type Finding } from './check.ts'

/** An environment of a repository on GitHub. */
export interface EnvironmentFacts {
  readonly name: string
  /** Whether a person must approve its jobs. */
  readonly hasReviewers: boolean
  /** Whether only some branches can use it. */
  readonly isLimited: boolean
  /** Names of its secrets. */
  readonly secrets: SettingReading<readonly string[]>
}

/** What GitHub reports of a repository whose workflows release. */
export interface GithubFacts {
  /** `owner/name`. */
  readonly repository: string
  readonly isPrivate: boolean
  readonly branch: string
  readonly hostCount: number
  readonly environments: SettingReading<readonly EnvironmentFacts[]>
  /** Whether the branch has any protection. */
  readonly isProtected: SettingReading<boolean>
  /** Findings about who can reach the runners. */
  readonly runners: readonly RunnerFinding[]
  /** Whether the runners can take the jobs. */
  readonly registered: readonly Finding[]
}

/** Checks the settings on GitHub that the workflows depend on. */
export function githubChecks(facts: GithubFacts): Finding[] {
  const environments = environmentsFor(facts.hostCount)
  const found = facts.environments
  return [
    ...('unreadable' in found
      ? [unknown('environments', `The environments of ${facts.repository} could not be read: ${found.unreadable}`, ASK_AS_ADMIN)]
      : environments.flatMap((environment) => environmentChecks(environment, found.value, facts))),
    branchCheck(facts),
    ...facts.registered,
    ...facts.runners.map(({ severity, message, hint }) => {
      if (severity === 'error') return failed('runners', message, hint)
      return severity === 'warning' ? warned('runners', message, hint) : unknown('runners', message, hint)
    }),
  ]
}

const ASK_AS_ADMIN = 'Ask as an administrator: run "gh auth status" to see which login is used.'

function environmentChecks(
  { name, secrets, needsReviewers }: NeededEnvironment,
  all: readonly EnvironmentFacts[],
  facts: GithubFacts,
): Finding[] {
  const found = all.find((one) => one.name.toLowerCase() === name)
  if (found === undefined) {
    return [
      failed(
        'environment',
        `${facts.repository} has no environment ${name}, and GitHub makes one without any rule when a job names it.`,
        'Create it with "grind-to-prod github setup".',
      ),
    ]
  }
  const limited = found.isLimited
    ? passed('environment', `The environment ${name} is limited to some branches.`)
    : failed(
        'environment',
        `Every branch can use the environment ${name}, with its secrets.`,
        `Limit it to ${facts.branch}, under Deployment branches.`,
      )
  return [limited, ...(needsReviewers ? [reviewersCheck(found, facts)] : []), secretsCheck(found, Object.keys(secrets))]
}

function reviewersCheck({ name, hasReviewers }: EnvironmentFacts, { isPrivate }: GithubFacts): Finding {
  if (hasReviewers) return passed('reviewers', `A release to the environment ${name} waits for a reviewer.`)
  const message = `Jobs of the environment ${name} need no approval: a release starts at once.`
  if (!isPrivate) return failed('reviewers', message, 'Add required reviewers to it.')
  return failed(
    'reviewers',
    message,
    'Add required reviewers to it. In private repositories GitHub has them in Enterprise only: without it, release from a shell, or accept that no person approves.',
  )
}

function secretsCheck({ name, secrets }: EnvironmentFacts, expected: readonly string[]): Finding {
  if ('unreadable' in secrets)
    return unknown('secrets', `The names of the secrets of ${name} could not be read: ${secrets.unreadable}`, ASK_AS_ADMIN)
  const missing = expected.filter((secret) => !secrets.value.includes(secret))
  if (missing.length === 0) return passed('secrets', `The environment ${name} has ${expected.join(' and ')}.`)
  return failed('secrets', `The environment ${name} does not have ${missing.join(' and ')}.`, 'Set it with "grind-to-prod github setup".')
}

function branchCheck({ branch, isProtected, repository }: GithubFacts): Finding {
  if ('unreadable' in isProtected)
    return unknown('branch', `The protection of ${branch} could not be read: ${isProtected.unreadable}`, ASK_AS_ADMIN)
  if (isProtected.value) return passed('branch', `The branch ${branch} is protected.`)
  return failed(
    'branch',
    `The branch ${branch} of ${repository} is not protected: a push to it is released without a review.`,
    'Protect it, and require a review, in the settings under Rules.',
  )
}
