import { describe, expect, test } from 'vitest'
import { githubChecks } from '#domain/doctor/github'
import { readGithub } from '#steps/doctor/read-github'
import type { Runner } from '#tools/run/runner'
import { openContract } from '../../support/github/contract.ts'
import { ghWith, goodSettings } from '../../support/github/settings.ts'

const REPOSITORY = 'example/choiros'

interface Environment {
  readonly name: string
  readonly reviewers: number
  readonly limited: boolean
  readonly secrets: readonly string[]
}

/** What GitHub has of a repository that is set up. */
interface Setup {
  readonly isPrivate: boolean
  readonly environments: readonly Environment[]
  readonly isProtected: boolean
  readonly rules: readonly object[]
  /** Operations that the login may not use. */
  readonly forbidden: readonly string[]
}

const SSH = 'GRIND_TO_PROD_SSH_KEY'
const SIGNING = 'GRIND_TO_PROD_SIGNING_KEY'
const production: Environment = { name: 'production', reviewers: 1, limited: true, secrets: [SIGNING, SSH] }
const others = ['production-rollback', 'production-read'].map((name): Environment => ({
  name,
  reviewers: 0,
  limited: true,
  secrets: [SSH],
}))
const failover: Environment = { name: 'production-failover', reviewers: 0, limited: true, secrets: [SSH] }
const setup: Setup = { isPrivate: true, environments: [production, ...others], isProtected: true, rules: [], forbidden: [] }

let open: ReturnType<typeof openContract> | undefined

/** A gh that answers as GitHub describes it. */
async function ghFor(given: Setup): Promise<Runner> {
  const contract = await (open ??= openContract([
    'repos/get-all-environments',
    'actions/list-environment-secrets',
    'repos/get-branch',
    'repos/get-branch-rules',
  ]))
  const settings = await ghWith({ ...goodSettings(), isPrivate: given.isPrivate })
  return {
    ...settings,
    async run(command) {
      const url = new URL(command.argv.at(-1)!, 'http://api.github.localhost')
      const matched = contract.match({ method: 'get', path: url.pathname, query: Object.fromEntries(url.searchParams), headers: {} })
      if (matched === null) return settings.run(command)
      expect(matched.problems).toEqual([])
      const { operationId, path } = matched
      if (given.forbidden.includes(operationId)) return { status: 1, stdout: '{}', stderr: 'gh: Resource not accessible (HTTP 403)\n' }
      const body = bodyOf(operationId, path, { given, example: contract.example(operationId, 200) })
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

/** The findings that are not good, as `outcome id: message`. */
async function bad(change: Partial<Setup>, hostCount = 1): Promise<string[]> {
  const facts = await readGithub(
    { repository: REPOSITORY, branch: 'main', hostCount, label: 'grind' },
    await ghFor({ ...setup, ...change }),
  )
  return githubChecks(facts).flatMap(({ outcome, id, message }) => (outcome === 'passed' ? [] : [`${outcome} ${id}: ${message}`]))
}

test('a repository that is set up passes, with one host and with two', async () => {
  expect(await bad({})).toEqual([])
  expect(await bad({ environments: [...setup.environments, failover] }, 2)).toEqual([])
})

test('a missing environment is found; failover needs one only with two hosts', async () => {
  expect(await bad({}, 2)).toEqual([expect.stringMatching(/^failed environment: example\/choiros has no environment production-failover/)])
  expect(await bad({ environments: [production] })).toHaveLength(2)
})

describe('the environment production', () => {
  test.each([
    {
      what: 'without reviewers',
      change: { reviewers: 0 },
      expected: /^failed reviewers: Jobs of the environment production need no approval/,
    },
    {
      what: 'of every branch',
      change: { limited: false },
      expected: /^failed environment: Every branch can use the environment production/,
    },
    {
      what: 'without the key that signs',
      change: { secrets: [SSH] },
      expected: /^failed secrets: .* does not have GRIND_TO_PROD_SIGNING_KEY/,
    },
  ])('doctor reports an environment $what', async ({ change, expected }) => {
    expect(await bad({ environments: [{ ...production, ...change }, ...others] })).toEqual([expect.stringMatching(expected)])
  })

  test('the hint for a private repository names the plan that has reviewers', async () => {
    const gh = await ghFor({ ...setup, environments: [{ ...production, reviewers: 0 }, ...others] })
    const facts = await readGithub({ repository: REPOSITORY, branch: 'main', hostCount: 1, label: 'grind' }, gh)
    expect(githubChecks(facts).find(({ id }) => id === 'reviewers')?.hint).toContain('Enterprise')
  })
})

test('a branch is protected by a protection or by a rule', async () => {
  expect(await bad({ isProtected: false })).toEqual([
    expect.stringMatching(/^failed branch: The branch main of example\/choiros is not protected/),
  ])
  expect(await bad({ isProtected: false, rules: [{ type: 'deletion' }] })).toEqual([])
})

test('findings about the runners are among the checks', async () => {
  expect(await bad({ isPrivate: false })).toEqual([expect.stringMatching(/^warning runners: example\/choiros is public/)])
})

test('what the login may not read is unknown', async () => {
  expect(await bad({ forbidden: ['repos/get-all-environments', 'repos/get-branch'] })).toEqual([
    expect.stringMatching(/^unknown environments: /),
    expect.stringMatching(/^unknown branch: /),
  ])
  expect(await bad({ forbidden: ['actions/list-environment-secrets'] })).toHaveLength(3)
})
