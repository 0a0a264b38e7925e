import { describe, expect, test } from 'vitest'
import { githubChecks } from '#domain/doctor/github'
import { readGithub } from '#steps/doctor/read-github'
import { failover, ghFor, others, production, setup, SSH, type Setup } from '../../support/github/environments.ts'

const REPOSITORY = 'example/choiros'

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

test('a setting that the login may not read is unknown', async () => {
  expect(await bad({ forbidden: ['repos/get-all-environments', 'repos/get-branch'] })).toEqual([
    expect.stringMatching(/^unknown environments: /),
    expect.stringMatching(/^unknown branch: /),
  ])
  expect(await bad({ forbidden: ['actions/list-environment-secrets'] })).toHaveLength(3)
})

describe('the runners with the label', () => {
  const labelled = (...names: string[]) => names.map((name) => ({ name, type: 'custom' }))
  test.each([
    { what: 'a runner that is online, of the oldest version', runner: { version: '2.336.0' }, expected: [] },
    { what: 'a newer one', runner: { version: '3.0.1' }, expected: [] },
    { what: 'one that was never online', runner: { version: null }, expected: [] },
    {
      what: 'one that is too old',
      runner: { version: '2.335.9' },
      expected: ['failed runner-version: Runner "grind-1" is version 2.335.9, and the workflows need 2.336.0 or newer.'],
    },
    {
      what: 'one that is offline',
      runner: { status: 'offline' },
      expected: ['warning runner-online: No runner with the label grind is online, so that its jobs wait ("grind-1").'],
    },
    {
      what: 'one without the label that jobs ask for',
      runner: { labels: labelled('Grind') },
      expected: [
        'failed runner-labels: Runner "grind-1" does not have the label self-hosted, so it takes no job that asks for ["self-hosted", "grind"].',
      ],
    },
  ])('doctor reports $what', async ({ runner, expected }) => {
    expect(await bad({ runner })).toEqual(expected)
  })
})
