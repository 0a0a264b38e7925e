import type { getOctokit } from '@actions/github'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import type { Run, RunContext } from './run.ts'

/** The client of the REST API that GitHub's toolkit makes. */
export type Octokit = ReturnType<typeof getOctokit>

/** The repository of a run, as requests to the REST API name it. */
export interface Where {
  readonly owner: string
  readonly repo: string
}

/** GitHub, as one run may use it. An action opens it once, and everything that speaks with GitHub takes it. */
export interface GitHub extends RunContext {
  /** Empty when the step was given none. */
  readonly token: string
  /** Returns the run's repository. Throws InputError `invalid-option` when it is not of the form owner/name. */
  where(): Where
  /** Returns the client of the REST API, which is loaded when it is first used: a step may never need it. */
  api(): Promise<Octokit>
}

export interface OpenOptions extends RunContext {
  readonly token: string
}

/** Opens GitHub for a run, without a request. */
export function openGitHub({ token, run, reporter }: OpenOptions): GitHub {
  let octokit: Promise<Octokit> | undefined
  return {
    token,
    run,
    reporter,
    where: () => splitRepository(run.repository),
    api: () => (octokit ??= loadOctokit(token, run)),
  }
}

/** A request that has no answer after this, tries again included, will have none. */
const LIMIT_MILLISECONDS = 60_000

/**
 * Loads the client. Errors on GitHub's side are retried, unless the request creates something: GitHub may have created it although its
 * answer was lost, and then there would be two. No request waits longer than a minute, unless it has its own limit, because a release must
 * not wait for its reporting.
 */
async function loadOctokit(token: string, { apiUrl: baseUrl }: Run): Promise<Octokit> {
  const [github, { retry }] = await Promise.all([import('@actions/github'), import('@octokit/plugin-retry')])
  const octokit = github.getOctokit(token, { baseUrl, userAgent: 'grind-to-prod' }, retry)
  // Set in place: a replacement returned by a hook does not reach the other hooks, one of which retries.
  octokit.hook.before('request', (options) => {
    const isSentOnce = options.method === 'POST' && options.request['isHarmlessTwice'] !== true
    options.request = { signal: AbortSignal.timeout(LIMIT_MILLISECONDS), ...options.request, ...(isSentOnce ? { retries: 0 } : {}) }
  })
  return octokit
}

/** For a request that creates something and may be sent twice, because a duplicate does no harm. */
export const harmlessTwice = { request: { isHarmlessTwice: true } }

function splitRepository(repository: string): Where {
  const [, owner, repo] = /^([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([A-Za-z0-9._-]{1,100})$/.exec(repository) ?? []
  if (owner === undefined || repo === undefined) {
    throw new InputError('invalid-option', `The repository ${quote(repository)} is not of the form owner/name.`, {
      hint: 'Give it as GITHUB_REPOSITORY has it.',
    })
  }
  return { owner, repo }
}
