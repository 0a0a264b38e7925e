import process from 'node:process'
import type { Actor } from '#domain/protocol/attempt'
import type { Reporter } from '#domain/report/event'
import { artifactProblem } from './artifact-service.ts'

/** The run of a workflow that a step belongs to, as the runner describes it to the step. */
export interface Run {
  /** `owner/name`; empty outside of GitHub. */
  readonly repository: string
  /** Undefined outside of GitHub. */
  readonly id: string | undefined
  /** The GitHub that links lead to; undefined outside of GitHub. */
  readonly server: string | undefined
  /** Address of the run's page; undefined outside of GitHub. */
  readonly url: string | undefined
  /** How often the run was started, from 1; absent outside of GitHub. */
  readonly attempt?: string
  /** Address of the REST API. */
  readonly apiUrl: string
  /** The user who dispatched the run, for the record. */
  readonly actor: Actor
  /** The event that started it; undefined when no GitHub runner started us. */
  readonly event: EventFile | undefined
  /** The folder of the checkout. */
  readonly workspace: string
  /** The runner's folder for the job's files, which it removes when the job ends. */
  readonly folder: string
  /** Why artifacts can be neither uploaded nor downloaded, as the end of a sentence; undefined when they can. */
  readonly artifactProblem: string | undefined
  /** True when the job has an identity that Sigstore accepts (`id-token: write`). */
  readonly hasIdentity: boolean
}

/** An event, as the runner hands it over. */
interface EventFile {
  /** Such as `push`. */
  readonly name: string
  /** The file of its payload. */
  readonly path: string
  /** True when the machine is one that GitHub throws away after the job. */
  readonly isHosted: boolean
}

/** What the work for GitHub needs to know: the run, and what receives the events. */
export interface RunContext {
  readonly run: Run
  readonly reporter: Reporter
}

/** Reads the run from the runner's variables. An action does so once; what it calls gets the run. */
export function readRun(environment: Readonly<Record<string, string | undefined>> = process.env): Run {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt } = environment
  const isKnown = server !== undefined && repository !== undefined && id !== undefined
  const url = isKnown ? `${server}/${repository}/actions/runs/${id}` : undefined
  return {
    repository: repository ?? '',
    id,
    server,
    url,
    ...(attempt === undefined ? {} : { attempt }),
    apiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
    actor: { name: starters(environment), ...(url === undefined ? {} : { runUrl: url }) },
    event: eventFile(environment),
    workspace: environment['GITHUB_WORKSPACE'] ?? process.cwd(),
    folder: environment['RUNNER_TEMP'] ?? '.',
    artifactProblem: artifactProblem({
      url: environment['ACTIONS_RESULTS_URL'],
      token: environment['ACTIONS_RUNTIME_TOKEN'],
      server,
    }),
    hasIdentity: (environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '') !== '',
  }
}

/** Returns who started the run; of one that was started again, who did that, and then who started it first. */
function starters({ GITHUB_ACTOR: first, GITHUB_TRIGGERING_ACTOR: again }: Readonly<Record<string, string | undefined>>): string {
  const names = [again, first].filter((name) => name !== undefined && name !== '')
  return names.length === 0 ? 'github-actions' : [...new Set(names)].join(', ')
}

function eventFile(environment: Readonly<Record<string, string | undefined>>): EventFile | undefined {
  if (environment['GITHUB_ACTIONS'] !== 'true') return undefined
  const { GITHUB_EVENT_NAME: name = '', GITHUB_EVENT_PATH: path = '', RUNNER_ENVIRONMENT: machine } = environment
  return { name, path, isHosted: machine === 'github-hosted' }
}
