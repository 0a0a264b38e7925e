import { expect, it } from 'vitest'
import { builderOf } from '#github/builder'
import { readRun } from '#github/run'

const run = { GITHUB_ACTIONS: 'true', GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'owner/choiros', GITHUB_RUN_ID: '7' }

it.each([
  [{}, { kind: 'local' }],
  [{ ...run, GITHUB_ACTIONS: 'false' }, { kind: 'local' }],
  [run, { kind: 'self-hosted', invocation: 'https://github.com/owner/choiros/actions/runs/7/attempts/1' }],
  [
    { ...run, RUNNER_ENVIRONMENT: 'github-hosted', GITHUB_RUN_ATTEMPT: '3' },
    { kind: 'github-hosted', invocation: 'https://github.com/owner/choiros/actions/runs/7/attempts/3' },
  ],
  [{ GITHUB_ACTIONS: 'true', RUNNER_ENVIRONMENT: 'something' }, { kind: 'self-hosted' }],
])('a build in the environment %j is by %j', (environment, expected) => expect(builderOf(readRun(environment))).toEqual(expected))
