import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { driftReference } from '#actions/drift-reference'
import { parseConfig } from '#domain/config/parse'
import { releaseId } from '#domain/manifest/release-id'
import { beginDeployment, endDeployment } from '#github/deployments'
import { collectingReporter } from '../support/collecting-reporter.ts'
import { startGitHub, type GitHub } from '../support/github/server.ts'
import { nextId, now, type Artifact } from '../support/github/state.ts'
import { openedGitHub } from '../support/step.ts'
import { sampleRelease } from '../domain/manifest/sample.ts'
import { zip } from '../support/zip.ts'

const { bytes, manifest } = sampleRelease()
const id = releaseId(bytes)
const content = zip([{ name: 'manifest.json', content: bytes }])
const config = parseConfig(
  `application: ${manifest.application}\nprefix: /opt/choiros\ncomponents:\n  hypervisor: { installable: ./hypervisor#hypervisor, links: { hypervisor: bin/hypervisor } }\n`,
  'grind-to-prod.yml',
)

// One for the file: the toolkit reads the address of the API when it is loaded.
let github: GitHub
let folder = ''
let reporter = collectingReporter()
const opened = () => openedGitHub({ reporter })
beforeAll(async () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  github = await startGitHub()
  for (const [name, value] of Object.entries({ GITHUB_API_URL: github.url, GITHUB_RUN_ID: '7', ACTIONS_RESULTS_URL: '' }))
    vi.stubEnv(name, value)
  vi.stubEnv('GITHUB_REPOSITORY', 'example/choiros')
  const artifact = { runId: '6', digest: createHash('sha256').update(content).digest('hex') }
  const release = { application: manifest.application, host: 'prod-a', releaseId: id, commit: 'c'.repeat(40), artifact }
  const deployment = await beginDeployment(opened(), { environment: 'production', ...release })
  await endDeployment(deployment, { verdict: 'COMMITTED', reason: 'It is healthy.' })
})
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'drift-reference-'))
  vi.stubEnv('RUNNER_TEMP', folder)
  reporter = collectingReporter()
  github.state.artifacts.length = 0
})
afterEach(() => rmSync(folder, { recursive: true }))
afterAll(async () => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  await github[Symbol.asyncDispose]()
})

const kept = (more: Partial<Artifact> = {}) =>
  github.state.artifacts.push({
    id: nextId(),
    runId: 6,
    name: `${manifest.application}-${id.slice(0, 12)}-release`,
    content,
    createdAt: now(),
    ...more,
  })
const snapshots = () => ['prod-a', 'prod-b'].map((host) => join(folder, `snapshot-${host}.json`))
const reference = () => driftReference({ environment: 'production', snapshots: snapshots() }, config, opened())
const notes = (level: string) =>
  reporter.events.flatMap((event) => (event.event === 'note' && event.level === level ? [event.message] : []))

test('hosts are compared with the artifact of the last release for as long as it is there', async () => {
  kept()
  writeFileSync(join(folder, 'manifest-prod-b.json'), 'of another release')
  await using held = await reference()
  expect(readFileSync(join(held.manifest!, 'manifest.json')).equals(Buffer.from(bytes))).toBe(true)
  expect(reporter.events).toEqual([])
})

test.each([
  { name: 'has expired', arrange: () => kept({ isExpired: true }), why: 'status 410' },
  { name: 'is no longer listed', arrange: () => 0, why: 'There is no artifact' },
  { name: 'is a different one', arrange: () => kept({ content: zip([{ name: 'manifest.json', content: 'x' }]) }), why: 'SHA-256' },
])('an artifact of the last release that $name is replaced by the manifest of a host that runs it', async ({ arrange, why }) => {
  arrange()
  const [first, second] = [join(folder, 'manifest-prod-a.json'), join(folder, 'manifest-prod-b.json')]
  writeFileSync(first, JSON.stringify({ ...manifest, application: 'another' }))
  writeFileSync(second, bytes)
  await using held = await reference()
  expect(held.manifest).toBe(second)
  expect(notes('warning')).toEqual([])
  expect(notes('info')).toEqual([expect.stringMatching(`${why}.*manifest-prod-b\\.json" is used instead: a host that runs release ${id}`)])
})

test('drift is an error when the artifact has expired and every host runs another release', async () => {
  kept({ isExpired: true })
  writeFileSync(join(folder, 'manifest-prod-a.json'), JSON.stringify({ ...manifest, application: 'another' }))
  await expect(reference()).rejects.toMatchObject({
    code: 'artifact-missing',
    text: expect.stringMatching(/unknown whether its hosts drifted.*input "manifest" of the snapshot step/),
  })
  expect(notes('warning')).toEqual([expect.stringContaining('status 410')])
})
