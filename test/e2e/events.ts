/** What GitHub passes to a run about the event that started it, as far as workflows and actions read it. */
export interface RunEvent {
  readonly event: 'workflow_dispatch' | 'pull_request' | 'schedule'
  readonly payload: object
  /** GITHUB_SHA and GITHUB_REF. */
  readonly sha: string
  readonly ref: string
}

const repository = { full_name: 'example/choiros', name: 'choiros', default_branch: 'main', private: true, owner: { login: 'example' } }

/** A user dispatched the workflow. */
export function dispatched(sha: string, inputs: Readonly<Record<string, unknown>>): RunEvent {
  const ref = 'refs/heads/main'
  return { event: 'workflow_dispatch', sha, ref, payload: { ref, inputs, repository, sender: { login: 'maintainer' } } }
}

/** The clock did. */
export function scheduled(sha: string): RunEvent {
  return { event: 'schedule', sha, ref: 'refs/heads/main', payload: { schedule: '17 * * * *', repository } }
}

export interface PullRequest {
  readonly number: number
  readonly title: string
  /** The branch to merge, and its repository. */
  readonly branch: string
  readonly from: string
  readonly headSha: string
  /** What GitHub merged for trying: the commit that the run is about. */
  readonly mergeSha: string
}

/** A user opened or changed a pull request. */
export function pullRequest({ number, title, branch, from, headSha, mergeSha }: PullRequest): RunEvent {
  const head = {
    ref: branch,
    sha: headSha,
    label: `${from.split('/')[0]}:${branch}`,
    repo: { ...repository, full_name: from, fork: from !== repository.full_name },
  }
  const base = { ref: 'main', repo: repository }
  return {
    event: 'pull_request',
    sha: mergeSha,
    ref: `refs/pull/${number}/merge`,
    payload: {
      action: 'synchronize',
      number,
      pull_request: { number, title, head, base, user: { login: from.split('/')[0] } },
      repository,
    },
  }
}
