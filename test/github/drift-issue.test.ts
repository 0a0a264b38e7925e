import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { compareSides } from '#domain/drift/compare'
import type { DriftReport } from '#domain/drift/finding'
import { snapshotSide } from '#domain/drift/side'
import { trackDrift, type TrackDriftOptions } from '#github/drift-issue'
import { baseSnapshot, edited, type Edit } from '../domain/drift/base.ts'
import { hostileReport } from '../domain/drift/hostile.ts'
import { startGitHub, GITHUB_TOKEN, type GitHub } from '../support/github/server.ts'
import type { Issue } from '../support/github/state.ts'
import { openedGitHub } from '../support/step.ts'

let github: GitHub
beforeEach(() => open())
afterEach(async () => {
  vi.unstubAllEnvs()
  await github[Symbol.asyncDispose]()
})

async function open(options: Parameters<typeof startGitHub>[0] = {}): Promise<void> {
  await github?.[Symbol.asyncDispose]()
  github = await startGitHub(options)
  vi.stubEnv('GITHUB_API_URL', github.url)
  vi.stubEnv('GITHUB_SERVER_URL', 'https://github.com')
  vi.stubEnv('GITHUB_REPOSITORY', 'example/choiros')
  vi.stubEnv('GITHUB_RUN_ID', '7')
}

const runUrl = 'https://github.com/example/choiros/actions/runs/7'

function report(...edits: Edit[]): DriftReport {
  const host = snapshotSide('prod-b', edited(edits, 'prod-b'))
  return compareSides({ reference: snapshotSide('prod-a', baseSnapshot), hosts: [host], mayDiffer: [] })
}

const clean = report()
const unsigned = report([['nix', 'trust', 'requireSigs'], false])
const failed = report([['failedUnits'], ['backup.service']], [['nix', 'trust', 'requireSigs'], false])

function track(found: DriftReport, also: Partial<TrackDriftOptions> = {}, token = GITHUB_TOKEN) {
  return trackDrift(openedGitHub({ token }), { report: found, scope: 'production', ...also })
}

function issue(number: number): Issue {
  return github.state.issues.find((candidate) => candidate.number === number)!
}

test('one issue of drift is opened, kept up to date, and closed once nothing is found', async () => {
  expect(await track(clean)).toEqual({ state: 'none', number: null })
  expect(github.state.issues).toEqual([])

  const opened = await track(unsigned)
  expect(opened).toEqual({ state: 'opened', number: 1 })
  expect(issue(1)).toMatchObject({ state: 'open', title: 'Drift of choiros on 1 host: 1 error, 0 warnings' })
  expect(issue(1).body).toContain('Nix accepts unsigned store paths.')
  expect(issue(1).body).toContain(runUrl)

  vi.stubEnv('GITHUB_RUN_ID', '71')
  expect(await track(failed)).toEqual({ state: 'updated', number: 1 })
  expect(issue(1).body).toContain('backup.service')
  expect(issue(1).body).toContain(`${runUrl}1`)
  expect(issue(1).title).not.toBe('Drift of choiros on 1 host: 1 error, 0 warnings')

  vi.stubEnv('GITHUB_RUN_ID', '7')
  expect(await track(clean)).toEqual({ state: 'closed', number: 1 })
  expect(issue(1)).toMatchObject({ state: 'closed', stateReason: 'completed' })
  expect(github.state.comments.map(({ body }) => body)).toEqual([`The drift is gone ([run](${runUrl})).`])
  expect(await track(clean)).toEqual({ state: 'none', number: null })

  expect(await track(unsigned), 'a closed one is not opened again').toEqual({ state: 'opened', number: 2 })
})

test('a note alone opens no issue of drift', async () => {
  const noted = { ...clean, worst: 'note' as const, counts: { error: 0, warning: 0, note: 3 } }
  expect(await track(noted)).toEqual({ state: 'none', number: null })
})

test('each scope and each application has its own issue of drift', async () => {
  await track(unsigned)
  await track(unsigned, { scope: 'staging --> x' })
  await track({ ...unsigned, application: 'other' })
  expect(github.state.issues).toHaveLength(3)
  expect(await track(clean, { scope: 'staging --> x' })).toEqual({ state: 'closed', number: 2 })
  expect(github.state.issues.map(({ state }) => state)).toEqual(['open', 'closed', 'open'])
  expect(issue(2).body!.split('-->')[0]).not.toContain('staging')
})

test("another user's issue with the same mark is not changed, nor is a pull request", async () => {
  await track(unsigned)
  const { body } = issue(1)
  github.state.issues.splice(0, 1, { ...issue(1), author: 'mallory' }, { ...issue(1), number: 2, pullRequest: true })
  expect(await track(failed)).toEqual({ state: 'opened', number: 3 })
  expect(issue(1).body).toBe(body)
  expect(await track(clean)).toEqual({ state: 'closed', number: 3 })
  expect([issue(1).state, issue(2).state]).toEqual(['open', 'open'])
})

test.each([
  { kind: 'a GitHub App', login: 'grind-app[bot]' },
  { kind: 'a person', login: 'alice' },
])('two runs with the token of $kind keep one issue of drift, and a later one closes it', async ({ login }) => {
  await open({ tokens: { [GITHUB_TOKEN]: 'write', other: 'write' }, logins: { other: login } })
  expect(await track(unsigned, {}, 'other')).toEqual({ state: 'opened', number: 1 })
  expect(await track(failed, {}, 'other')).toEqual({ state: 'updated', number: 1 })
  expect(await track(failed), 'the token of a workflow has its own issue').toEqual({ state: 'opened', number: 2 })
  expect(await track(clean, {}, 'other')).toEqual({ state: 'closed', number: 1 })
  expect(github.state.issues.map(({ state }) => state)).toEqual(['closed', 'open'])
})

test('an issue of drift that is deleted while it is updated is opened again', async () => {
  let isGone = false
  await open({ answersInstead: (request) => (isGone && request.startsWith('PATCH') ? 410 : undefined) })
  await track(unsigned)
  isGone = true
  expect(await track(failed)).toEqual({ state: 'opened', number: 2 })
})

test('two issues opened at once are both closed, and the older one is kept up to date until then', async () => {
  await track(unsigned)
  github.state.issues.push({ ...issue(1), number: 2 })
  expect(await track(failed)).toEqual({ state: 'updated', number: 1 })
  expect(await track(clean)).toEqual({ state: 'closed', number: 1 })
  expect(github.state.issues.map(({ state }) => state)).toEqual(['closed', 'closed'])
})

test("text of hosts is inert in the issue, which stays within GitHub's limit", async () => {
  await track(hostileReport())
  const { body, title } = issue(1)
  expect(`${title}\n${body}`).not.toMatch(/<script|<img|<svg|@everyone|\]\(https:\/\/evil|^\|.*\| a \| b \|/m)
  const units = Array.from({ length: 500 }, (_, index) => `${'x'.repeat(200)}-${index}.service`)
  await track(report(...units.map((unit): Edit => [['capacity', unit], { unreadable: unit }])), { scope: 'large' })
  expect(issue(2).body!.length).toBeLessThanOrEqual(65_536)
  expect(issue(2).body).toContain('This issue is kept up to date')
})

test.each([
  { name: 'may only read', tokens: { [GITHUB_TOKEN]: 'read' as const }, found: unsigned },
  { name: 'may not see issues', tokens: { [GITHUB_TOKEN]: { deployments: 'read' as const } }, found: clean },
])('a token that $name is an error with a hint', async ({ tokens, found }) => {
  await open({ tokens })
  await expect(track(found)).rejects.toMatchObject({
    code: 'not-permitted',
    text: expect.stringContaining('Give the job issues: write'),
  })
  expect(github.state.issues).toEqual([])
})
