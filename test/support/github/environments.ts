import { expect } from 'vitest'
import type { Runner } from '#tools/run/runner'
import { openContract } from './contract.ts'
import { ghWith, goodSettings, groupOf, runnerOf } from './settings.ts'

export interface Environment {
  readonly name: string
  readonly reviewers: number
  readonly limited: boolean
  readonly secrets: readonly string[]
}

/** What GitHub has of a repository that is set up. */
export interface Setup {
  readonly isPrivate: boolean
  readonly environments: readonly Environment[]
  readonly isProtected: boolean
  readonly rules: readonly object[]
  /** What differs in the registered runner; the good one without. */
  readonly runner?: object
  /** Operations that the login may not use. */
  readonly forbidden: readonly string[]
}

export const SSH = 'GRIND_TO_PROD_SSH_KEY'
export const SIGNING = 'GRIND_TO_PROD_SIGNING_KEY'
export const production: Environment = { name: 'production', reviewers: 1, limited: true, secrets: [SIGNING, SSH] }
export const others = ['production-rollback', 'production-read'].map((name): Environment => ({
  name,
  reviewers: 0,
  limited: true,
  secrets: [SSH],
}))
export const failover: Environment = { name: 'production-failover', reviewers: 0, limited: true, secrets: [SSH] }
export const setup: Setup = { isPrivate: true, environments: [production, ...others], isProtected: true, rules: [], forbidden: [] }

let open: ReturnType<typeof openContract> | undefined

/** A gh that answers, and changes environments and secrets, as GitHub describes it. */
export interface GitHubCli extends Runner {
  /** What it was given to write: the operation or the secret, and its input. */
  readonly written: { readonly what: string; readonly input: string }[]
}

export async function ghFor(given: Setup): Promise<GitHubCli> {
  const contract = await (open ??= openContract([
    'repos/get-all-environments',
    'actions/list-environment-secrets',
    'repos/get-branch',
    'repos/get-branch-rules',
    'repos/create-or-update-environment',
    'users/get-by-username',
  ]))
  const groups = given.runner === undefined ? {} : { groups: [groupOf({ runners: [runnerOf(given.runner)] })] }
  const settings = await ghWith({ ...goodSettings(), ...groups, isPrivate: given.isPrivate })
  const written: { what: string; input: string }[] = []
  let state = given
  const change = (name: string, to: Partial<Environment>) => {
    const before = state.environments.find((one) => one.name === name) ?? { name, reviewers: 0, limited: false, secrets: [] }
    state = { ...state, environments: [...state.environments.filter((one) => one.name !== name), { ...before, ...to }] }
  }
  return {
    ...settings,
    written,
    async run(command) {
      const { argv, input = '' } = command
      if (argv[1] === 'secret') {
        const [secret, environment] = [argv[3]!, argv[5]!]
        written.push({ what: `${environment} ${secret}`, input })
        change(environment, { secrets: [...(state.environments.find(({ name }) => name === environment)?.secrets ?? []), secret] })
        return { status: 0, stdout: '', stderr: '' }
      }
      const url = new URL(argv.at(-1)!, 'http://api.github.localhost')
      const method = argv[argv.indexOf('--method') + 1]!.toLowerCase()
      const sent = input === '' ? {} : { body: JSON.parse(input) as unknown }
      const matched = contract.match({ method, path: url.pathname, query: Object.fromEntries(url.searchParams), headers: {}, ...sent })
      if (matched === null) return settings.run(command)
      expect(matched.problems).toEqual([])
      const { operationId, path } = matched
      if (given.forbidden.includes(operationId)) return { status: 1, stdout: '{}', stderr: 'gh: Resource not accessible (HTTP 403)\n' }
      if (operationId === 'repos/create-or-update-environment') {
        written.push({ what: operationId, input })
        const { reviewers = [] } = sent.body as { reviewers?: unknown[] }
        change(path['environment_name']!, { limited: true, reviewers: reviewers.length })
        return { status: 0, stdout: '{}', stderr: '' }
      }
      const body = bodyOf(operationId, path, { given: state, example: contract.example(operationId, 200) })
      expect(contract.problemsOfAnswer(operationId, 200, body)).toEqual([])
      return { status: 0, stdout: JSON.stringify(body), stderr: '' }
    },
  }
}

function bodyOf(
  operationId: string,
  path: Readonly<Record<string, string>>,
  { given, example }: { given: Setup; example: unknown },
): unknown {
  if (operationId === 'repos/get-branch-rules') return given.rules
  if (operationId === 'users/get-by-username') return { ...(example as object), id: 4711 }
  if (operationId === 'repos/get-branch') return { ...(example as object), protected: given.isProtected }
  if (operationId === 'actions/list-environment-secrets') {
    const names = given.environments.find(({ name }) => name === path['environment_name'])?.secrets ?? []
    const times = { created_at: '2026-01-05T00:00:00Z', updated_at: '2026-01-05T00:00:00Z' }
    return { total_count: names.length, secrets: names.map((name) => ({ name, ...times })) }
  }
  const [one] = (example as { environments: object[] }).environments
  const reviewer = { type: 'User', reviewer: undefined }
  return {
    total_count: given.environments.length,
    environments: given.environments.map(({ name, reviewers, limited }) => ({
      ...one,
      name,
      protection_rules:
        reviewers === 0 ? [] : [{ id: 1, node_id: 'x', type: 'required_reviewers', prevent_self_review: false, reviewers: [reviewer] }],
      deployment_branch_policy: limited ? { protected_branches: true, custom_branch_policies: false } : null,
    })),
  }
}
