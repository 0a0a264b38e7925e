import { describe, expect, test } from 'vitest'
import { refusal, type RunEvent } from '#github/event-guard'
import { explainedText, type Explained } from '#domain/errors/error-lines'

const repository = 'choiros/choiros'
const own = { full_name: repository }
const fork = { full_name: 'mallory/choiros' }

/** Payloads as GitHub sends them, without the fields that are not read. */
const event = (name: string, payload: object = {}, more: Partial<RunEvent> = {}): RunEvent => ({
  name,
  payload: { repository: own, ...payload },
  repository,
  isHosted: false,
  ...more,
})
const pullRequest = (repo: object | null) => ({ pull_request: { number: 1, head: { repo } } })
const workflowRun = (by: string, from: object | null) => ({ workflow_run: { event: by, head_repository: from } })

const cases = [
  ...['workflow_dispatch', 'push', 'schedule', 'release', 'repository_dispatch'].map((name) => ({
    name: `${name} of who may write`,
    input: event(name),
    production: undefined,
    build: undefined,
  })),
  {
    name: "a pull request of the repository's own",
    input: event('pull_request', pullRequest(own)),
    production: /"pull_request", which people without write access can trigger/,
    build: undefined,
  },
  {
    name: 'a pull request of a fork',
    input: event('pull_request', pullRequest(fork)),
    production: /"pull_request"/,
    build: /comes from "mallory\/choiros", and a self-hosted runner does not build forks/,
  },
  {
    name: 'a pull request of a fork that is gone',
    input: event('pull_request', pullRequest(null)),
    production: /"pull_request"/,
    build: /comes from a deleted repository/,
  },
  {
    name: 'a pull request that does not say where it is from',
    input: event('pull_request'),
    production: /"pull_request"/,
    build: /comes from a deleted repository/,
  },
  {
    name: "a pull request of a fork on one of GitHub's own machines",
    input: event('pull_request', pullRequest(fork), { isHosted: true }),
    production: /"pull_request"/,
    build: undefined,
  },
  {
    name: 'a pull request in the name of the target, on any machine',
    input: event('pull_request_target', pullRequest(own), { isHosted: true }),
    production: /"pull_request_target"/,
    build: /does not build for the event "pull_request_target"/,
  },
  ...['pull_request_review', 'pull_request_review_comment', 'issue_comment', 'issues', 'discussion', 'fork', 'watch', 'deployment', ''].map(
    (name) => ({
      name: name === '' ? 'no event' : name,
      input: event(name),
      production: new RegExp(`"${name}"`),
      build: new RegExp(`"${name}"`),
    }),
  ),
  { name: 'a merge queue', input: event('merge_group'), production: /"merge_group"/, build: undefined },
  {
    name: "a run that a push caused, on one of GitHub's own machines",
    input: event('workflow_run', workflowRun('push', own), { isHosted: true }),
    production: undefined,
    build: undefined,
  },
  {
    name: 'a run that a push caused, on a runner of our own',
    input: event('workflow_run', workflowRun('push', own)),
    production: /self-hosted runner does nothing for the event "workflow_run"/,
    build: /self-hosted runner does nothing for the event "workflow_run"/,
  },
  {
    name: 'a run that a pull request caused',
    input: event('workflow_run', workflowRun('pull_request', own), { isHosted: true }),
    production: /was started by "pull_request"/,
    build: /was started by "pull_request"/,
  },
  {
    name: 'a run of a fork',
    input: event('workflow_run', workflowRun('push', fork), { isHosted: true }),
    production: /is of "mallory\/choiros"/,
    build: /is of "mallory\/choiros"/,
  },
  {
    name: 'a run of a deleted repository',
    input: event('workflow_run', workflowRun('push', null), { isHosted: true }),
    production: /a deleted repository/,
    build: /a deleted repository/,
  },
  {
    name: 'a run that nothing is said of',
    input: event('workflow_run', {}, { isHosted: true }),
    production: /does not name the run/,
    build: /does not name the run/,
  },
  {
    name: 'an event of another repository',
    input: event('push', { repository: fork }),
    production: /claims to belong to "choiros\/choiros", but its event is of "mallory\/choiros"/,
    build: /claims to belong to "choiros\/choiros"/,
  },
  {
    name: 'the same repository in other letters',
    input: event('push', { repository: { full_name: 'ChoirOS/choiros' } }),
    production: undefined,
    build: undefined,
  },
  { name: 'an event that names no repository', input: event('push', { repository: undefined }), production: undefined, build: undefined },
  {
    name: 'an event that is not understood',
    input: event('push', { repository: 'choiros/choiros' }),
    production: /is not supported/,
    build: /is not supported/,
  },
] as const satisfies readonly { name: string; input: RunEvent; production: RegExp | undefined; build: RegExp | undefined }[]

const textOf = (complaint: Explained | undefined) => (complaint === undefined ? undefined : explainedText(complaint))

describe.each(cases)('$name', ({ input, production, build }) => {
  test.each([
    { reach: 'production', expected: production },
    { reach: 'build', expected: build },
  ] as const)('the event guard of $reach decides', ({ reach, expected }) => {
    const complaint = refusal(reach, input)
    if (expected === undefined) expect(complaint).toBeUndefined()
    else expect(textOf(complaint)).toMatch(expected)
    expect(textOf(complaint) ?? 'one.').toMatch(/^[^\n]+\.$/)
  })
})

test('the event guard quotes names from outside', () => {
  expect(textOf(refusal('production', event('x\n::error::', {})))).toContain('"x\\n::error::"')
})
