import { createHash } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { compareSides } from '#domain/drift/compare'
import { snapshotSide } from '#domain/drift/side'
import { stickyComment } from '#github/comment'
import { commitComments } from '#github/commit-comments'
import { recordDeployment } from '#github/deployment-record'
import { beginDeployment, endDeployment } from '#github/deployments'
import { trackDrift } from '#github/drift-issue'
import { lastReleasedBundle } from '#github/last-released'
import { releaseId } from '#domain/manifest/release-id'
import { collectingReporter } from '../support/collecting-reporter.ts'
import { baseSnapshot, edited } from '../domain/drift/base.ts'
import { sampleRelease } from '../domain/manifest/sample.ts'
import type { Permissions } from '../support/github/permissions.ts'
import { startGitHub, type GitHub } from '../support/github/server.ts'
import { nextId, now } from '../support/github/state.ts'
import { openedGitHub } from '../support/step.ts'
import { zip } from '../support/zip.ts'
import { reusable } from './read.ts'

/** Each job's token has exactly the permissions that the job requests, and that is enough for its steps' requests to GitHub. */
const tokens = Object.fromEntries(
  reusable.flatMap(({ name, jobs }) => Object.entries(jobs).map(([id, { permissions }]) => [`${name}-${id}`, permissions as Permissions])),
)

const { bytes } = sampleRelease()
const id = releaseId(bytes)
const archive = zip([{ name: 'manifest.json', content: bytes }])
const artifact = { runId: '6', digest: createHash('sha256').update(archive).digest('hex') }
const place = { environment: 'production', application: 'choiros' }
const release = { ...place, host: 'prod', releaseId: id, commit: 'c'.repeat(40), artifact }

// One for the file: the toolkit reads the address of the API when it is loaded.
let github: GitHub
let reporter = collectingReporter()
beforeAll(async () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  github = await startGitHub({ organisation: true, tokens: { ...tokens, person: 'write' } })
  vi.stubEnv('GITHUB_API_URL', github.url)
  vi.stubEnv('GITHUB_RUN_ID', '7')
  vi.stubEnv('GITHUB_REPOSITORY', 'example/choiros')
  vi.stubEnv('ACTIONS_RESULTS_URL', '')
  github.state.artifacts.push({ id: nextId(), runId: 6, name: `choiros-${id.slice(0, 12)}-release`, content: archive, createdAt: now() })
  const made = await beginDeployment(openedGitHub({ reporter, token: 'person' }), release)
  await endDeployment(made, { verdict: 'COMMITTED', reason: 'It is healthy.' })
})
beforeEach(() => {
  reporter = collectingReporter()
})
afterAll(async () => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  await github[Symbol.asyncDispose]()
})

describe.each(['release-promote', 'rollback-rollback'])('%s', (token) => {
  test('a job with this permission may create a deployment, also a record of the organisation', async () => {
    const opened = openedGitHub({ reporter, token })
    const deployment = await beginDeployment(opened, release)
    await endDeployment(deployment, { verdict: 'COMMITTED', reason: 'It is healthy.' })
    expect(await recordDeployment(opened, { ...release, status: 'deployed' })).toBe('recorded')
    expect(github.state.deployments.at(-1)!.statuses.at(-1)).toMatchObject({ state: 'success' })
    expect(reporter.events).toEqual([])
  })
})

test('the job that promotes may read the comments of a commit', async () => {
  const commit = 'c'.repeat(40)
  github.state.commitComments.push({ id: nextId(), commit, body: 'Hello.', author: 'someone', association: 'NONE', createdAt: now() })
  expect((await commitComments(openedGitHub({ reporter, token: 'release-promote' }), commit)).bodies).toEqual(['Hello.'])
})

test.each(['release-plan', 'validate-plan', 'drift-drift'])('the job %s may fetch the last release', async (token) => {
  const into = mkdtempSync(join(tmpdir(), 'permissions-'))
  expect(await lastReleasedBundle(openedGitHub({ reporter, token }), { ...place, into })).toMatchObject({ releaseId: id, folder: into })
  expect(reporter.events).toEqual([])
})

test('drift-drift may update its issue, and the plan its comment there', async () => {
  const [one, other] = [baseSnapshot, edited([[['nix', 'trust', 'requireSigs'], false]], 'prod-b')]
  const report = compareSides({ reference: snapshotSide('prod-a', one), hosts: [snapshotSide('prod-b', other)], mayDiffer: [] })
  const tracked = await trackDrift(openedGitHub({ reporter, token: 'drift-drift' }), { report, scope: 'production' })
  expect(tracked).toEqual({ state: 'opened', number: 1 })
  const comment = { application: 'choiros', issue: 1, kind: 'plan-prod', write: () => 'A plan.\n' }
  expect(await stickyComment(openedGitHub({ token: 'validate-plan' }), comment)).toHaveProperty('url')
})
