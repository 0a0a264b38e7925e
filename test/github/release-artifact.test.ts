import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { beginDeployment, endDeployment } from '#github/deployments'
import { lastReleasedBundle } from '#github/last-released'
import { fetchRelease, uploadRelease } from '#github/release-artifact'
import { collectingReporter } from '../support/collecting-reporter.ts'
import { GITHUB_TOKEN, startGitHub, type GitHub } from '../support/github/server.ts'
import { startResultsService, type ResultsService } from '../support/results-service.ts'
import { openedGitHub } from '../support/step.ts'
import { release, RELEASE_ID, sampleFolder } from '../verbs/sample-bundle.ts'

const application = 'choiros'
let github: GitHub
let service: ResultsService
beforeAll(async () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  github = await startGitHub()
  service = await startResultsService({ artifacts: github.state.artifacts })
  vi.stubEnv('GITHUB_API_URL', github.url)
  vi.stubEnv('GITHUB_REPOSITORY', 'example/choiros')
  asRun(7)
})
afterAll(async () => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  await github[Symbol.asyncDispose]()
  await service[Symbol.asyncDispose]()
})

function asRun(runId: number): void {
  for (const [name, value] of Object.entries(service.environment(runId))) vi.stubEnv(name, value)
}
const newFolder = () => join(mkdtempSync(join(tmpdir(), 'release-artifact-')), 'bundle')

it('fetchRelease fetches what was uploaded, in the same run and in another', async () => {
  const { bundle } = sampleFolder()
  writeFileSync(join(bundle, 'manifest.env'), 'not a part of it')
  const uploaded = await uploadRelease(openedGitHub(), { bundle, application, releaseId: RELEASE_ID, retentionDays: 30 })
  expect(uploaded?.name).toBe(`choiros-${RELEASE_ID.slice(0, 12)}-release`)
  for (const other of [
    { run: 7, token: '' },
    { run: 8, runId: '7', token: GITHUB_TOKEN },
  ]) {
    asRun(other.run)
    const into = newFolder()
    const { file, artifact } = await fetchRelease(openedGitHub({ token: other.token }), {
      application,
      releaseId: RELEASE_ID,
      into,
      runId: other.runId,
    })
    expect({ file, artifact }).toEqual({ file: join(into, 'manifest.json'), artifact: { runId: '7', digest: uploaded!.digest } })
    expect(readFileSync(file, 'utf8')).toBe(release.bytes)
  }

  const reporter = collectingReporter()
  const opened = openedGitHub({ reporter })
  const here = { environment: 'production', application, host: 'prod' }
  const artifact = { runId: '7', digest: uploaded!.digest }
  const begun = await beginDeployment(opened, { ...here, commit: 'c'.repeat(40), releaseId: RELEASE_ID, artifact })
  await endDeployment(begun, { verdict: 'COMMITTED', reason: 'Fine.' })
  const into = newFolder()
  expect(await lastReleasedBundle(opened, { ...here, into })).toMatchObject({
    kind: 'bundle',
    folder: into,
    releaseId: RELEASE_ID,
    commit: 'c'.repeat(40),
  })
  expect(readFileSync(join(into, 'inventory.json'), 'utf8')).toContain('"paths"')
  expect(reporter.events).toEqual([])

  github.state.artifacts.length = 0
  const why = expect.stringMatching(/^The bundle of the current release of "production" could not be fetched: There is no artifact/)
  const gone = { kind: 'unavailable', releaseId: RELEASE_ID, why }
  expect(await lastReleasedBundle(opened, { ...here, into: newFolder() })).toEqual(gone)
  expect(reporter.events).toEqual([])
})

it('uploadRelease keeps what a later step has of a release beside the first, and its digest finds it', async () => {
  asRun(11)
  const { bundle } = sampleFolder()
  const options = { bundle, application, releaseId: RELEASE_ID }
  const first = await uploadRelease(openedGitHub(), options)
  writeFileSync(join(bundle, 'reproductions.intoto.jsonl'), 'a second statement\n')
  const reporter = collectingReporter()
  const second = await uploadRelease(openedGitHub({ reporter }), options)
  expect(second?.name).toBe(`${first!.name}-2`)
  const message = expect.stringMatching(new RegExp(`${first!.name}; .* the artifact ${first!.name}-2, .* its digest ${second!.digest}\\.$`))
  expect(reporter.events).toEqual([{ event: 'note', level: 'info', message }])
  const fetched = async (digest: string) => {
    const into = newFolder()
    await fetchRelease(openedGitHub(), { application, releaseId: RELEASE_ID, digest, into })
    return existsSync(join(into, 'reproductions.intoto.jsonl'))
  }
  expect([await fetched(first!.digest), await fetched(second!.digest)]).toEqual([false, true])
  const other = fetchRelease(openedGitHub(), { application, releaseId: RELEASE_ID, digest: 'f'.repeat(64), into: newFolder() })
  await expect(other).rejects.toMatchObject({ code: 'artifact-refused' })
})

it('uploadRelease keeps a candidate under a name that no release is fetched by', async () => {
  asRun(10)
  const { bundle } = sampleFolder()
  const uploaded = await uploadRelease(openedGitHub(), { bundle, application, releaseId: RELEASE_ID, kind: 'candidate' })
  expect(uploaded?.name).toBe(`choiros-${RELEASE_ID.slice(0, 12)}-candidate`)
  const options = { application, releaseId: RELEASE_ID, digest: uploaded!.digest }
  await expect(fetchRelease(openedGitHub(), { ...options, into: newFolder() })).rejects.toMatchObject({ code: 'artifact-missing' })
  expect(await fetchRelease(openedGitHub(), { ...options, kind: 'candidate', into: newFolder() })).toMatchObject({
    artifact: { runId: '10' },
  })
})

it('uploadRelease keeps a candidate once: all of its files follow from its manifest', async () => {
  asRun(12)
  const { bundle } = sampleFolder()
  const asked = { bundle, application, releaseId: RELEASE_ID, kind: 'candidate' } as const
  const first = await uploadRelease(openedGitHub(), asked)
  expect(await uploadRelease(openedGitHub(), asked)).toEqual(first)
})

it('fetchRelease refuses another release under the name of the approved one', async () => {
  asRun(9)
  const { bundle } = sampleFolder()
  writeFileSync(join(bundle, 'manifest.json'), release.bytes.replace('/opt/choiros', '/opt/evil'))
  const uploaded = await uploadRelease(openedGitHub(), { bundle, application, releaseId: RELEASE_ID })
  const fetched = fetchRelease(openedGitHub(), { application, releaseId: RELEASE_ID, digest: uploaded!.digest, into: newFolder() })
  await expect(fetched).rejects.toMatchObject({
    code: 'manifest-invalid',
    message: expect.stringContaining(`"${RELEASE_ID}" was approved`),
  })
})
