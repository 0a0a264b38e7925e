import { z } from 'zod'
import { quote } from '#domain/errors/quote'
import type { Explained } from '#domain/errors/error-lines'

/** What a step is about to touch: a production host, or the build host alone. */
export type TargetScope = 'production' | 'build'

/** The event that started a run, from the runner's variables and its event file. */
export interface RunEvent {
  /** Such as `push`. */
  readonly name: string
  readonly payload: unknown
  /** `owner/name` of the repository that the run belongs to. */
  readonly repository: string
  /** Whether the machine is one that GitHub throws away after the job. */
  readonly isHosted: boolean
}

/**
 * Events that run the repository's own code and need write access to it. Every user on GitHub can cause the others. A `deployment` is not
 * one of them: it runs the commit that an app deploys, which may be a fork's. The runner's hook (runner/refusal.ts) allows a self-hosted
 * runner the same as this guard; test/runner/guards-agree.test.ts compares the two.
 */
const ownEvents: ReadonlySet<string> = new Set(['workflow_dispatch', 'push', 'schedule', 'release', 'repository_dispatch'])

const repositorySchema = z.object({ full_name: z.string() }).nullish()
const payloadSchema = z.object({
  repository: repositorySchema,
  pull_request: z.object({ head: z.object({ repo: repositorySchema }) }).optional(),
  workflow_run: z.object({ event: z.string(), head_repository: repositorySchema }).optional(),
})

/**
 * Returns why a step may not run for this event, and what to do; undefined when it may. The workflow should never have started it: this is
 * the second check, made on the machine that would be affected. Events:
 * https://docs.github.com/actions/reference/events-that-trigger-workflows
 */
export function refusal(scope: TargetScope, event: RunEvent): Explained | undefined {
  const parsed = payloadSchema.safeParse(event.payload)
  if (!parsed.success) return { message: `The event ${quote(event.name)} of this run is not supported, so nothing is done.` }
  const { repository, pull_request: request, workflow_run: run } = parsed.data
  if (repository !== undefined && repository !== null && !isSame(repository.full_name, event.repository)) {
    return {
      message: `This run claims to belong to ${quote(event.repository)}, but its event is of ${quote(repository.full_name)}; nothing is done.`,
    }
  }
  if (event.name === 'workflow_run') return refusalOfRun(run, event)
  if (ownEvents.has(event.name)) return undefined
  if (scope === 'production') {
    return {
      message: `A step that reaches a production host does not run for the event ${quote(event.name)}, which people without write access can trigger.`,
      hint: 'Start it with workflow_dispatch, push, schedule, release or repository_dispatch.',
    }
  }
  if (event.name === 'merge_group') return undefined
  if (event.name !== 'pull_request') {
    return {
      message: `The build host does not build for the event ${quote(event.name)}.`,
      hint: 'Start the workflow with pull_request, push or workflow_dispatch.',
    }
  }
  const from = request?.head.repo?.full_name
  return event.isHosted || isSame(from, event.repository)
    ? undefined
    : {
        message: `This pull request comes from ${from === undefined ? 'a deleted repository' : quote(from)}, and a self-hosted runner does not build forks.`,
        hint: "Run it on one of GitHub's own runners.",
      }
}

const unknownRun: Explained = {
  message: 'The event "workflow_run" of this run does not name the run that caused it, so nothing is done.',
}

/** The runner's hook does not know the run that caused this one, so it refuses; so do we on a runner that may have the hook. */
function refusalOfRun(run: z.infer<typeof payloadSchema>['workflow_run'], { repository, isHosted }: RunEvent): Explained | undefined {
  if (!isHosted) {
    return {
      message: 'A self-hosted runner does nothing for the event "workflow_run", which a pull request of a fork can cause.',
      hint: "Start the workflow with push or workflow_dispatch, or run this job on one of GitHub's own runners.",
    }
  }
  if (run === undefined) return unknownRun
  const from = run.head_repository?.full_name
  if (!isSame(from, repository)) {
    return {
      message: `The run that caused this one is of ${from === undefined ? 'a deleted repository' : quote(from)} and not of ${quote(repository)}; nothing is done for a fork.`,
    }
  }
  return ownEvents.has(run.event)
    ? undefined
    : {
        message: `The run that caused this one was started by ${quote(run.event)}, which may not build or release.`,
        hint: 'Limit the workflow_run to pushes of the protected branch.',
      }
}

/** GitHub's names are case-insensitive. */
function isSame(one: string | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase()
}
