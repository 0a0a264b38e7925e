import type { Runner } from '#tools/run/runner'
import { scriptedRunner } from '../scripted-runner.ts'
import { openContract } from './contract.ts'

interface Group {
  readonly [field: string]: unknown
  readonly id: number
  readonly runners: readonly object[]
}

/** What GitHub has of a repository and its runners, for `runnerSettings`. */
export interface Settings {
  readonly isPrivate: boolean
  readonly ownerType: 'Organization' | 'User'
  readonly approval: 'first_time_contributors_new_to_github' | 'first_time_contributors' | 'all_external_contributors'
  readonly forks: {
    readonly run_workflows_from_fork_pull_requests: boolean
    readonly send_write_tokens_to_workflows: boolean
    readonly send_secrets_and_variables: boolean
    readonly require_approval_for_fork_pr_workflows: boolean
  }
  readonly token: { readonly default_workflow_permissions: 'read' | 'write'; readonly can_approve_pull_request_reviews: boolean }
  readonly runners: readonly object[]
  readonly groups: readonly Group[]
  /** Operations that the login may not use. */
  readonly forbidden?: readonly string[]
}

/** Settings with nothing to find: one ephemeral runner, in a group that takes one workflow of the protected branch. */
export function goodSettings(): Settings {
  return {
    isPrivate: true,
    ownerType: 'Organization',
    approval: 'all_external_contributors',
    forks: {
      run_workflows_from_fork_pull_requests: false,
      send_write_tokens_to_workflows: false,
      send_secrets_and_variables: false,
      require_approval_for_fork_pr_workflows: false,
    },
    token: { default_workflow_permissions: 'read', can_approve_pull_request_reviews: false },
    runners: [],
    groups: [groupOf({ runners: [runnerOf({})] })],
  }
}

export function runnerOf(more: object): object {
  const labels = [
    { id: 1, name: 'self-hosted', type: 'read-only' },
    { id: 2, name: 'grind', type: 'custom' },
  ]
  return { id: 7, name: 'grind-1', os: 'Linux', status: 'online', busy: false, labels, ephemeral: true, ...more }
}

export function groupOf(more: Omit<Partial<Group>, 'runners'> & Pick<Group, 'runners'>): Group {
  return {
    id: 3,
    name: 'release',
    visibility: 'selected',
    default: false,
    runners_url: 'https://api.github.com/orgs/example/actions/runner-groups/3/runners',
    inherited: false,
    allows_public_repositories: false,
    restricted_to_workflows: true,
    selected_workflows: ['example/choiros/.github/workflows/release.yml@refs/heads/main'],
    ...more,
  }
}

export interface Answer {
  readonly status: number
  readonly body: unknown
}

const OPERATIONS = [
  'repos/get',
  'actions/get-fork-pr-contributor-approval-permissions-repository',
  'actions/get-private-repo-fork-pr-workflows-settings-repository',
  'actions/get-github-actions-default-workflow-permissions-repository',
  'actions/list-self-hosted-runners-for-repo',
  'actions/list-self-hosted-runner-groups-for-org',
  'actions/list-self-hosted-runners-in-group-for-org',
] as const

/** Opened once: that reads all of GitHub's description. */
let open: ReturnType<typeof openContract> | undefined

/** Answers requests for these settings as GitHub's description has them; a request or an answer that it does not describe is an error. */
export async function runnerSettings(settings: Settings): Promise<(path: string) => Answer> {
  const contract = await (open ??= openContract(OPERATIONS))
  return (path) => {
    const url = new URL(path, 'http://api.github.localhost')
    const request = { method: 'get', path: url.pathname, query: Object.fromEntries(url.searchParams), headers: {} }
    const matched = contract.match(request)
    if (matched === null) throw new Error(`GitHub has no ${path}.`)
    if (matched.problems.length > 0) throw new Error(matched.problems.join('\n'))
    const { operationId } = matched
    if (settings.forbidden?.includes(operationId) === true) return { status: 403, body: { message: 'Resource not accessible' } }
    const body = bodyOf(settings, { operationId, path: matched.path, query: matched.query, example: contract.example('repos/get', 200) })
    const problems = contract.problemsOfAnswer(operationId, 200, body)
    if (problems.length > 0) throw new Error(problems.join('\n'))
    return { status: 200, body }
  }
}

interface Request {
  readonly operationId: string
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, unknown>>
  readonly example: unknown
}

function bodyOf(settings: Settings, { operationId, path, query, example }: Request): unknown {
  const pageOf = (entries: readonly unknown[]) => {
    const size = Number(query['per_page'])
    return entries.slice((Number(query['page']) - 1) * size).slice(0, size)
  }
  const runnersIn = (runners: readonly object[]) => ({ total_count: runners.length, runners: pageOf(runners) })
  switch (operationId) {
    case 'repos/get': {
      // The example has a source and a parent, which are incomplete.
      const { source: _source, parent: _parent, ...whole } = example as { owner: object; source: object; parent: object }
      return {
        ...whole,
        language: null,
        private: settings.isPrivate,
        owner: { ...whole.owner, login: path['owner'], type: settings.ownerType },
      }
    }
    case 'actions/get-fork-pr-contributor-approval-permissions-repository':
      return { approval_policy: settings.approval }
    case 'actions/get-private-repo-fork-pr-workflows-settings-repository':
      return settings.forks
    case 'actions/get-github-actions-default-workflow-permissions-repository':
      return settings.token
    case 'actions/list-self-hosted-runners-for-repo':
      return runnersIn(settings.runners)
    case 'actions/list-self-hosted-runner-groups-for-org':
      return {
        total_count: settings.groups.length,
        runner_groups: pageOf(settings.groups.map(({ runners: _runners, ...group }) => group)),
      }
    default:
      return runnersIn(settings.groups.find(({ id }) => String(id) === path['runner_group_id'])?.runners ?? [])
  }
}

/** A gh that answers as GitHub does for these settings. */
export async function ghWith(settings: Settings): Promise<Runner> {
  const answer = await runnerSettings(settings)
  return {
    ...scriptedRunner([]),
    async run({ argv }) {
      if (argv[0] !== 'gh' || argv[1] !== 'api') throw new Error(`Only gh is there, and not ${argv.join(' ')}.`)
      const { status, body } = answer(argv.at(-1)!)
      if (status === 200) return { status: 0, stdout: JSON.stringify(body), stderr: '' }
      return { status: 1, stdout: JSON.stringify(body), stderr: `gh: Resource not accessible (HTTP ${status})\n` }
    },
  }
}
