/**
 * Decides, before each job of a build host's runner, whether it may run here. It refuses every job that a user from outside the repository
 * can start, because a job on grind may build, and its products are signed.
 *
 * It has no dependency, so that an administrator can read it whole and put it where no job can write. docs/runner.md shows how.
 */

/** The facts of a job's event that this decision needs. */
interface Repository {
  readonly id?: unknown
  readonly full_name?: unknown
  readonly private?: unknown
}

interface Payload {
  readonly repository?: Repository
  readonly pull_request?: { readonly head?: { readonly repo?: Repository | null } }
}

export interface Asked {
  /** GITHUB_EVENT_NAME. */
  readonly event: string
  /** GITHUB_REPOSITORY. */
  readonly repository: string
  /** The event's payload, parsed. */
  readonly payload: unknown
  /** Public repositories whose jobs may run here nevertheless. */
  readonly publicRepositories: readonly string[]
}

/** Started by a push, by hand, by the clock, or by a program with a token: by a user who may write to the repository. */
const ownEvents = new Set(['push', 'workflow_dispatch', 'schedule', 'repository_dispatch', 'merge_group', 'release', 'create', 'delete'])

/** Run the code of the pull request, or of its base, for the user who opened it. */
const pullRequestEvents = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment'])

/** Why a job must not run here, as a sentence; null when it may. What is not known to be safe is refused. */
export function refusal({ event, repository: name, payload, publicRepositories }: Asked): string | null {
  const { repository, pull_request: pullRequest } = object<Payload>(payload)
  if (repository?.full_name !== name) {
    return `The event's payload is of repository ${shown(repository?.full_name)}, and the job of ${shown(name)}; both must be the same.`
  }
  if (repository.private !== true && !publicRepositories.includes(name)) {
    return `${shown(name)} is public, and this runner does not list it; add it to GRIND_TO_PROD_PUBLIC_REPOSITORIES of the runner's service if its jobs should run here.`
  }
  if (ownEvents.has(event)) return null
  if (!pullRequestEvents.has(event)) {
    return `Event ${shown(event)} can be started by a user who may not write to the repository; run such jobs on a hosted runner.`
  }
  const head = pullRequest?.head?.repo
  const isOwn = head?.full_name === name && typeof head.id === 'number' && head.id === repository.id
  return isOwn
    ? null
    : `The pull request comes from ${head === null || head === undefined ? 'a deleted repository' : `fork ${shown(head.full_name)}`}; run it on a hosted runner.`
}

/** Text from outside within a line of the job's log: no control character and no workflow command survives. */
function shown(value: unknown): string {
  return JSON.stringify(String(value).slice(0, 200)).replaceAll(/[^\x20-\x7e]/g, '?')
}

function object<T extends object>(value: unknown): Partial<T> {
  return typeof value === 'object' && value !== null ? value : {}
}
