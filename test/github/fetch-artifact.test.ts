import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { fetchAll, fetchAllowance, fetchFiles } from '#github/fetch-artifact'
import { GITHUB_TOKEN, startGitHub, type GitHub } from '../support/github/server.ts'
import { nextId, now } from '../support/github/state.ts'
import { openedGitHub } from '../support/step.ts'
import { zip } from '../support/zip.ts'

const content = zip([{ name: 'manifest.json', content: 'a manifest' }])
const digest = createHash('sha256').update(content).digest('hex')

// One for the file: the toolkit reads the address of the API when it is loaded.
let github: GitHub
beforeAll(async () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  github = await startGitHub({ tokens: { [GITHUB_TOKEN]: 'read', nobody: {} } })
  vi.stubEnv('GITHUB_API_URL', github.url)
  vi.stubEnv('GITHUB_RUN_ID', '7')
  vi.stubEnv('GITHUB_REPOSITORY', 'example/choiros')
  vi.stubEnv('ACTIONS_RESULTS_URL', '')
  github.state.artifacts.push(
    { id: nextId(), runId: 8, name: 'choiros-0123-release', content, createdAt: now() },
    { id: nextId(), runId: 11, name: 'choiros-0123-release', content, createdAt: now(), isExpired: true },
    { id: nextId(), runId: 9, name: 'choiros-0123-release', content: Buffer.from('not this'), createdAt: now() },
  )
})
afterAll(async () => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  await github[Symbol.asyncDispose]()
})

function fetch(runId: string | undefined, token: string) {
  const into = mkdtempSync(join(tmpdir(), 'fetched-'))
  return fetchFiles(openedGitHub({ token }), {
    name: 'choiros-0123-release',
    runId,
    digest,
    allowed: { 'manifest.json': 100 },
    into,
  }).then(({ names: [name] }) => readFileSync(join(into, name!), 'utf8'))
}

it('fetchFiles fetches by the id of the run, with a token that may read', async () => {
  expect(await fetch('8', GITHUB_TOKEN)).toBe('a manifest')
  expect(github.requests).toContain('GET /repos/example/choiros/actions/runs/8/artifacts?per_page=100&page=1')
})

it.each([
  {
    name: 'the same name of another run',
    runId: '9',
    token: GITHUB_TOKEN,
    code: 'artifact-refused',
    expected: /run 9 of example\/choiros has the SHA-256/,
  },
  {
    name: 'a run that kept nothing',
    runId: '10',
    token: GITHUB_TOKEN,
    code: 'artifact-missing',
    expected: /no artifact choiros-0123-release in run 10/,
  },
  {
    name: 'an artifact that has expired',
    runId: '11',
    token: GITHUB_TOKEN,
    code: 'artifact-missing',
    expected: /status 410: .*It has expired\. Build the release again/,
  },
  { name: 'a token that may not', runId: '8', token: 'nobody', code: 'artifact-missing', expected: /status 403: .*"actions: read"/ },
  { name: 'a token that is none', runId: '8', token: 'forged', code: 'artifact-missing', expected: /status 401: .*"actions: read"/ },
  {
    name: 'this run without its service',
    runId: undefined,
    token: '',
    code: 'missing-option',
    expected: /run 7 need a token .*no artifact service/,
  },
])('fetchFiles refuses $name', async ({ runId, token, code, expected }) => {
  await expect(fetch(runId, token)).rejects.toMatchObject({ code, text: expect.stringMatching(expected) })
})

/** Fetches two artifacts of one run, as far as that is allowed. */
async function fetchTwo(allowance: ReturnType<typeof fetchAllowance>) {
  const into = mkdtempSync(join(tmpdir(), 'fetched-'))
  const named = { createdAt: now(), runId: 21, content }
  github.state.artifacts.push({ ...named, id: nextId(), name: 'choiros-a' }, { ...named, id: nextId(), name: 'choiros-b' })
  const names = await fetchAll(openedGitHub({ token: GITHUB_TOKEN }), { runId: '21', isSought: () => true, into, allowance })
  return { names, into }
}

it('fetchAll takes what it fetches from what may be fetched', async () => {
  const allowance = fetchAllowance()
  expect((await fetchTwo(allowance)).names).toEqual(['choiros-a', 'choiros-b'])
  const { artifacts, bytes, unpackedBytes } = fetchAllowance()
  expect(allowance).toEqual({
    artifacts: artifacts - 2,
    bytes: bytes - 2 * content.length,
    unpackedBytes: unpackedBytes - 2 * 'a manifest'.length,
  })
})

it.each([
  { left: { artifacts: 1 }, expected: /^The 2 artifacts of run 21 of example\/choiros have \d+ bytes, and only 1 artifact with / },
  { left: { bytes: content.length }, expected: /have \d+ bytes, and only 1000 artifacts with \d+ bytes may be fetched/ },
  {
    left: { unpackedBytes: 'a manifest'.length },
    expected: /contains more than the 0 bytes that are left of 6442450944 for all archives; /,
  },
])('fetchAll refuses the artifacts of a run beyond $left', async ({ left, expected }) => {
  await expect(fetchTwo({ ...fetchAllowance(), ...left })).rejects.toMatchObject({
    code: 'artifact-refused',
    message: expect.stringMatching(expected),
    hint: expect.stringMatching(/^Name fewer runs, .*"evidence"/),
  })
})
