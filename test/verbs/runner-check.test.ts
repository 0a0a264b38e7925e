import { describe, expect, test } from 'vitest'
import { runnerCheckLines } from '#domain/report/runner-check-lines'
import { runnerCheckExitCode } from '#domain/runner/runner-findings'
import { runnerCheck } from '#verbs/runner-check'
import { collectingReporter } from '../support/collecting-reporter.ts'
import { scriptedRunner } from '../support/scripted-runner.ts'
import { ghWith, goodSettings, groupOf, runnerOf, type Settings } from '../support/github/settings.ts'

async function found(more: Partial<Settings>, label = 'grind'): Promise<string[]> {
  const context = { runner: await ghWith({ ...goodSettings(), ...more }), reporter: collectingReporter() }
  const { findings } = await runnerCheck({ repository: 'example/choiros', label }, context)
  return findings.map(({ severity, message }) => `${severity}: ${message}`)
}

const forks = { ...goodSettings().forks, run_workflows_from_fork_pull_requests: true, require_approval_for_fork_pr_workflows: true }
const RELEASE = 'example/choiros/.github/workflows/release.yml'

test('settings that keep strangers away have no finding', async () => {
  expect(await found({})).toEqual([])
  expect(await found({ forks })).toEqual([])
})

describe('a setting that lets a stranger in is found, alone', () => {
  test.each<{ name: string; more: Partial<Settings>; expected: string }>([
    { name: 'a public repository', more: { isPrivate: false }, expected: 'warning: example/choiros is public' },
    {
      name: 'no approval for forks of a private repository',
      more: { forks: { ...forks, require_approval_for_fork_pr_workflows: false } },
      expected: 'error: Workflows of pull requests from forks of example/choiros run without an approval.',
    },
    {
      name: 'a token that writes, for forks',
      more: { forks: { ...forks, send_write_tokens_to_workflows: true } },
      expected: 'error: Workflows of pull requests from forks of example/choiros get a token that can write.',
    },
    {
      name: 'secrets for forks',
      more: { forks: { ...forks, send_secrets_and_variables: true } },
      expected: 'error: Workflows of pull requests from forks of example/choiros get its secrets.',
    },
    {
      name: 'a token that writes',
      more: { token: { default_workflow_permissions: 'write', can_approve_pull_request_reviews: false } },
      expected: 'error: The token of each workflow of example/choiros can write',
    },
    {
      name: 'workflows that approve',
      more: { token: { default_workflow_permissions: 'read', can_approve_pull_request_reviews: true } },
      expected: 'error: Workflows of example/choiros can approve pull requests.',
    },
    {
      name: 'a runner of the repository itself',
      more: { runners: [runnerOf({})] },
      expected: 'error: Runner "grind-1" is registered for example/choiros itself',
    },
    {
      name: 'the same of a user, who has no groups',
      more: { ownerType: 'User', runners: [runnerOf({})] },
      expected: 'warning: Runner "grind-1" is registered for example/choiros itself',
    },
    {
      name: 'a group for every workflow',
      more: { groups: [groupOf({ restricted_to_workflows: false, selected_workflows: [], runners: [runnerOf({})] })] },
      expected: 'error: Runner group "release" takes jobs of every workflow at every ref.',
    },
    {
      name: 'a workflow at any ref',
      more: { groups: [groupOf({ selected_workflows: [`${RELEASE}@refs/heads/*`], runners: [runnerOf({})] })] },
      expected: `error: Runner group "release" takes jobs of "${RELEASE}@refs/heads/*", whose ref`,
    },
    {
      name: 'a workflow at a tag',
      more: { groups: [groupOf({ selected_workflows: [`${RELEASE}@refs/tags/v1`], runners: [runnerOf({})] })] },
      expected: `error: Runner group "release" takes jobs of "${RELEASE}@refs/tags/v1", whose ref`,
    },
    {
      name: 'a group for public repositories',
      more: { groups: [groupOf({ allows_public_repositories: true, runners: [runnerOf({})] })] },
      expected: 'warning: Runner group "release" takes jobs of public repositories.',
    },
    {
      name: 'a runner that lasts',
      more: { groups: [groupOf({ runners: [runnerOf({ ephemeral: false })] })] },
      expected: 'warning: Runner "grind-1" is not ephemeral',
    },
    {
      name: 'a runner that lasts, beyond the first page',
      more: {
        groups: [
          groupOf({
            runners: [...Array.from({ length: 100 }, () => runnerOf({ labels: [] })), runnerOf({ name: 'last', ephemeral: false })],
          }),
        ],
      },
      expected: 'warning: Runner "last" is not ephemeral',
    },
    {
      name: 'groups that the login may not see',
      more: { forbidden: ['actions/list-self-hosted-runner-groups-for-org'] },
      expected: 'warning: The runner groups that example/choiros can use could not be read: ',
    },
    {
      name: 'settings that the login may not see',
      more: { forbidden: ['actions/get-github-actions-default-workflow-permissions-repository'] },
      expected: 'warning: The workflow permissions of example/choiros could not be read: ',
    },
  ])('the check reports $name', async ({ more, expected }) => {
    expect(await found(more)).toEqual([expect.stringContaining(expected)])
  })

  test.each(['first_time_contributors', 'first_time_contributors_new_to_github'] as const)(
    'public, approval of %s only',
    async (approval) => {
      expect(await found({ isPrivate: false, approval })).toEqual([
        'error: Workflows of some pull requests from forks of example/choiros run without an approval.',
        expect.stringContaining('warning: example/choiros is public'),
      ])
    },
  )
})

test('only runners with the label count, and no such runner is a note', async () => {
  expect(await found({}, 'GRIND')).toEqual([])
  expect(await found({ runners: [runnerOf({ ephemeral: false })] }, 'other')).toEqual([
    'note: No runner with the label other is registered for example/choiros now, so that none was checked.',
  ])
})

describe('the check reports what it could not read as that', () => {
  test('a setting that could not be read does not count as one that lets a stranger in', async () => {
    const context = {
      runner: await ghWith({ ...goodSettings(), forbidden: ['actions/list-self-hosted-runner-groups-for-org'] }),
      reporter: collectingReporter(),
    }
    const { findings } = await runnerCheck({ repository: 'example/choiros', label: 'grind' }, context)
    expect(findings).toMatchObject([{ kind: 'unreadable' }])
    expect(runnerCheckExitCode(findings)).toBe(3)
    const [first] = runnerCheckLines('example/choiros', findings)
    expect(first).toBe("GitHub's settings keep strangers' jobs of example/choiros from its runners, as far as they were checked.")
  })

  test('a repository that cannot be read is a mistake of the caller, with what to do', async () => {
    const runner = scriptedRunner([{ when: ['gh', 'api'], status: 1, stderr: 'gh: Not Found (HTTP 404)\n' }])
    const asked = runnerCheck({ repository: 'example/misspelt', label: 'grind' }, { runner, reporter: collectingReporter() })
    await expect(asked).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('Not Found'),
      hint: expect.stringContaining('gh auth status'),
    })
  })

  test('a document of another form is named by its field', async () => {
    const runner = scriptedRunner([{ when: ['gh', 'api'], stdout: '{"private":"yes","owner":{"login":"a","type":"User"}}' }])
    const asked = runnerCheck({ repository: 'example/choiros', label: 'grind' }, { runner, reporter: collectingReporter() })
    await expect(asked).rejects.toMatchObject({ message: expect.stringContaining('(private ') })
  })
})
