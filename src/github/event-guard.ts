import { z } from 'zod'
import { quote } from '#domain/errors/quote'

/** What a step is about to touch: a production host, or the build host alone. */
export type Reach = 'production' | 'build'

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

/** Events that need write access to the repository. Every user on GitHub can cause the others. */
const ownEvents: ReadonlySet<string> = new Set(['workflow_dispatch', 'push', 'schedule', 'release', 'deployment', 'repository_dispatch'])

const repositorySchema = z.object({ full_name: z.string() }).nullish()
const payloadSchema = z.object({
  repository: repositorySchema,
  pull_request: z.object({ head: z.object({ repo: repositorySchema }) }).optional(),
  workflow_run: z.object({ event: z.string(), head_repository: repositorySchema }).optional(),
})

/**
 * Why a step may not run for this event, as one sentence; undefined when it may. The workflow should never have started it: this is the
 * second look, taken on the machine that would suffer. Events: https://docs.github.com/actions/reference/events-that-trigger-workflows
 */
export function refusal(reach: Reach, event: RunEvent): string | undefined {
  const parsed = payloadSchema.safeParse(event.payload)
  if (!parsed.success) return `The event ${quote(event.name)} of this run is not supported, so nothing is done.`
  const { repository, pull_request: request, workflow_run: run } = parsed.data
  if (repository !== undefined && repository !== null && !isSame(repository.full_name, event.repository)) {
    return `This run claims to belong to ${quote(event.repository)}, but its event is of ${quote(repository.full_name)}; nothing is done.`
  }
  if (event.name === 'workflow_run') return run === undefined ? unknownRun : refusalOfRun(run, event)
  if (ownEvents.has(event.name)) return undefined
  if (reach === 'production') {
    return `A step that reaches a production host does not run for the event ${quote(event.name)}, which people without write access can trigger; start it with workflow_dispatch, push, schedule, release or deployment.`
  }
  if (event.name === 'merge_group') return undefined
  if (event.name !== 'pull_request') {
    return `The build host builds nothing for the event ${quote(event.name)}; start the workflow with pull_request, push or workflow_dispatch.`
  }
  const from = request?.head.repo?.full_name
  return event.isHosted || isSame(from, event.repository)
    ? undefined
    : `This pull request comes from ${from === undefined ? 'a deleted repository' : quote(from)}, and a self-hosted runner does not build forks; run it on one of GitHub's own runners.`
}

const unknownRun = 'The event "workflow_run" of this run does not name the run that caused it, so nothing is done.'

function refusalOfRun(run: NonNullable<z.infer<typeof payloadSchema>['workflow_run']>, { repository }: RunEvent): string | undefined {
  const from = run.head_repository?.full_name
  if (!isSame(from, repository)) {
    return `The run that caused this one is of ${from === undefined ? 'a deleted repository' : quote(from)} and not of ${quote(repository)}; nothing is done for a fork.`
  }
  return ownEvents.has(run.event)
    ? undefined
    : `The run that caused this one was started by ${quote(run.event)}, which may not build or release; limit the workflow_run to pushes of the protected branch.`
}

/** GitHub's names are case-insensitive. */
function isSame(one: string | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase()
}
