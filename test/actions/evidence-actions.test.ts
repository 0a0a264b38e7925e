import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { bundleAction } from '#actions/bundle'
import { historyAction } from '#actions/history'
import { verifyAction } from '#actions/verify'
import { readRun } from '#github/run'
import { canonicalJson } from '#domain/manifest/canonical'
import { releaseId } from '#domain/manifest/release-id'
import { realRunner } from '#tools/run/real'
import type { Runner } from '#tools/run/runner'
import { timedReporter } from '#domain/report/timed-reporter'
import { collectingReporter } from '../support/collecting-reporter.ts'
import { sampleRecord } from '../domain/activation/sample-record.ts'
import { startGitHub, type GitHub } from '../support/github/server.ts'
import { nextId, now, type Release } from '../support/github/state.ts'
import { parseOutputs } from '../support/run-stub.ts'
import { scriptedRunner } from '../support/scripted-runner.ts'
import { testRepository } from '../tools/git/repository.ts'
import { zip } from '../support/zip.ts'
import { release, RELEASE_ID } from '../verbs/sample-bundle.ts'

const { application } = release.manifest
const ID = RELEASE_ID.slice(0, 12)

// One for the file: the toolkit reads the address of the API when it is loaded.
let github: GitHub
let folder = ''
beforeAll(async () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const tokens = { writer: { contents: 'write', actions: 'read' }, reader: { contents: 'read', actions: 'read' } } as const
  github = await startGitHub({ tokens })
})
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evidence-actions-'))
  vi.stubEnv('GITHUB_API_URL', github.url)
  vi.stubEnv('GITHUB_REPOSITORY', 'example/choiros')
  vi.stubEnv('GITHUB_RUN_ID', '9')
  vi.stubEnv('RUNNER_TEMP', folder)
  vi.stubEnv('GITHUB_OUTPUT', join(folder, 'output'))
  vi.stubEnv('ACTIONS_RESULTS_URL', '')
  vi.stubEnv('ACTIONS_RUNTIME_TOKEN', undefined)
  writeFileSync(join(folder, 'output'), '')
  writeFileSync(
    join(folder, 'grind-to-prod.yml'),
    `application: ${application}\nprefix: /opt/choiros\ncomponents:\n  hypervisor: { installable: ./hypervisor#hypervisor, links: { hypervisor: bin/hypervisor } }\n`,
  )
  for (const list of [github.state.artifacts, github.state.releases, github.state.assets]) list.length = 0
  kept(`${application}-${ID}-release`, { 'manifest.json': release.bytes })
  kept(`${application}-${ID}-record-prod-11111111`, { [`record-${record.attempt}.json`]: JSON.stringify(record) })
  kept(`${application}-999999999999-record-prod-22222222`, { 'record-of-another.json': '{}' })
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})
afterAll(async () => {
  vi.restoreAllMocks()
  await github[Symbol.asyncDispose]()
})

const record = sampleRecord({ releaseId: RELEASE_ID, application })

function kept(name: string, files: Record<string, string | Uint8Array>, runId = 8): void {
  const content = zip(Object.entries(files).map(([file, bytes]) => ({ name: file, content: bytes })))
  github.state.artifacts.push({ id: nextId(), runId, name, content, createdAt: now() })
}

async function run(
  action: typeof bundleAction,
  inputs: Record<string, string>,
  runner: Runner = scriptedRunner([]),
  reporter = collectingReporter(),
): Promise<Record<string, string>> {
  const given = { directory: folder, 'github-token': 'writer', artifact: 'false', ...inputs }
  writeFileSync(join(folder, 'output'), '')
  for (const [name, value] of Object.entries(given)) vi.stubEnv(`INPUT_${name.toUpperCase()}`, value)
  await action({ runner, reporter: timedReporter(reporter), run: readRun() })
  return parseOutputs(readFileSync(join(folder, 'output'), 'utf8'))
}

describe('the archive of a release', () => {
  const bundled = (inputs: Record<string, string> = {}) =>
    run(bundleAction, { 'release-id': RELEASE_ID, 'run-id': '8', output: join(folder, 'archive'), ...inputs })

  function published(options: Partial<Release> = {}): void {
    github.state.releases.push({
      id: nextId(),
      tag: 'v1',
      name: 'v1',
      body: '',
      draft: false,
      prerelease: false,
      immutable: false,
      ...options,
    })
  }

  test('the archive has the release and the records of its run, and is on the GitHub Release', async () => {
    published()
    const { archive, sha256, url } = await bundled({ 'github-release': 'v1' })
    const bytes = readFileSync(archive!)
    expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
    const name = `${application}-${ID}-evidence-${sha256!.slice(0, 12)}.tar.gz`
    expect(github.state.assets).toMatchObject([{ name, contentType: 'application/gzip', content: bytes }])
    expect(url).toContain('/releases/tag/v1')
  })

  test('the same evidence is the same file, attached once, and later evidence is another file', async () => {
    published()
    const first = await bundled({ 'github-release': 'v1' })
    const again = await bundled({ 'github-release': 'v1' })
    expect(again['sha256']).toBe(first['sha256'])
    expect(github.state.assets).toHaveLength(1)
    const later = { ...record, attempt: '33333333-0000-4000-8000-000000000000' }
    kept(`${application}-${ID}-record-prod-33333333`, { [`record-${later.attempt}.json`]: JSON.stringify(later) })
    await bundled({ 'github-release': 'v1' })
    expect(github.state.assets).toHaveLength(2)
  })

  test('a file of the same name with other content is not replaced, and the step fails', async () => {
    published()
    const { archive } = await bundled()
    const asset = { id: nextId(), release: github.state.releases[0]!.id, label: null, contentType: 'application/gzip' }
    github.state.assets.push({ ...asset, name: archive!.split('/').at(-1)!, content: Buffer.from('forged') })
    await expect(bundled({ 'github-release': 'v1' })).rejects.toMatchObject({ code: 'github-refused' })
    expect(github.state.assets.map(({ content }) => content.toString())).toEqual(['forged'])
  })

  test('a token that may only read contents makes the archive, and attaches nothing', async () => {
    published()
    await expect(bundled({ 'github-release': 'v1', 'github-token': 'reader' })).rejects.toMatchObject({
      code: 'github-refused',
      hint: 'Give the job the permission "contents: write".',
    })
    expect(readdirSync(join(folder, 'archive'))).toHaveLength(1)
    expect(github.state.assets).toEqual([])
  })

  test('the newest of two artifacts of one name, as a job that ran again leaves, is the one that is fetched', async () => {
    const name = `${application}-${ID}-record-prod-11111111`
    const newest = github.state.artifacts.find((artifact) => artifact.name === name)!
    github.state.artifacts.unshift({ ...newest, id: newest.id - 500, content: Buffer.from('not an archive') })
    expect(await bundled()).toHaveProperty('archive')
  })

  test('an artifact with very many files is refused, and the hint is not that of a release', async () => {
    kept(`${application}-${ID}-record-prod-44444444`, Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`${index}.json`, ''])))
    await expect(bundled()).rejects.toMatchObject({
      code: 'artifact-refused',
      message: expect.stringContaining('more than 2000 files'),
      hint: expect.stringContaining('the input "evidence"'),
    })
  })

  test('the newest lines that the run kept are pushed as a git note of the commit, beside the archive', async () => {
    using repository = testRepository()
    const { git, work, upstream } = repository
    const commit = git(['rev-parse', 'HEAD'])
    const built = { ...release.manifest, source: { ...release.manifest.source, commit } }
    const bytes = canonicalJson(built)
    const id = releaseId(bytes)
    const head = { host: 'prod', application, line: 1, digest: 'a'.repeat(64), signedAt: '2026-01-09T12:00:00.000Z', signature: 'x' }
    kept(`${application}-${id.slice(0, 12)}-release`, { 'manifest.json': bytes })
    kept(`${application}-${id.slice(0, 12)}-record-prod-11111111`, { 'head-1-aaaaaaaaaaaa.json': JSON.stringify(head) })
    const noted = { 'release-id': id, 'git-note': 'true', directory: work }
    const outputs = await run(bundleAction, { 'run-id': '8', output: join(folder, 'archive'), ...noted }, realRunner)
    expect(outputs).toHaveProperty('archive')
    expect(JSON.parse(git(['notes', `--ref=refs/notes/grind-to-prod/${application}`, 'show', commit], upstream))).toEqual(head)
  })

  test.each(['../../escape', '.hidden', 'a/b.json'])('an artifact with the file %s is refused', async (name) => {
    kept(`${application}-${ID}-record-prod-44444444`, { [name]: 'x' })
    await expect(bundled()).rejects.toMatchObject({ code: 'artifact-refused' })
    expect(existsSync(join(folder, '..', 'escape'))).toBe(false)
  })
})

describe('the site of all releases', () => {
  test('the site is made of the releases and the records that earlier runs kept', async () => {
    const outputs = await run(historyAction, { 'run-ids': '8', output: join(folder, 'site') })
    expect(outputs).toMatchObject({ page: join(folder, 'site/index.html'), releases: '1' })
    const page = readFileSync(join(folder, 'site/index.html'), 'utf8')
    expect(page).toContain(ID)
    expect(page).not.toContain('<script')
  })

  test('the site has what a second builder kept of a release beside it', async () => {
    kept(`${application}-${ID}-release-2`, { 'manifest.json': release.bytes, 'manifest.sig': 'two signatures' })
    await run(historyAction, { 'run-ids': '8', output: join(folder, 'site') })
    const file = join(folder, 'site/evidence', `${application}-${RELEASE_ID}`, 'manifest.sig')
    expect(readFileSync(file, 'utf8')).toBe('two signatures')
    const page = readFileSync(join(folder, 'site/index.html'), 'utf8')
    expect(page).toContain('--evidence ARTIFACTS')
    expect(page).not.toContain('grind-to-prod-history')
  })

  test('the site is made of a folder of kept evidence, without a request to GitHub', async () => {
    mkdirSync(join(folder, 'kept'))
    writeFileSync(join(folder, 'kept', `record-${record.attempt}.json`), JSON.stringify(record))
    github.requests.length = 0
    expect(await run(historyAction, { evidence: join(folder, 'kept'), output: join(folder, 'site') })).toMatchObject({ releases: '1' })
    expect(github.requests).toEqual([])
  })

  test('the history action warns of what no host vouches for, and that nothing was verified', async () => {
    mkdirSync(join(folder, 'other'))
    writeFileSync(join(folder, 'other', `record-${record.attempt}.json`), JSON.stringify(record))
    const reporter = collectingReporter()
    await run(historyAction, { evidence: join(folder, 'other'), output: join(folder, 'site') }, undefined, reporter)
    const warning = (words: string) => ({ event: 'note', level: 'warning', message: expect.stringContaining(words) })
    expect(reporter.events).toContainEqual(expect.objectContaining(warning('vouched for by no host')))
    expect(reporter.events).toContainEqual(expect.objectContaining(warning('was not checked')))
  })

  test.each<{ inputs: Record<string, string>; code: string; message: string }>([
    {
      inputs: { 'run-ids': '8', evidence: 'kept' },
      code: 'conflicting-options',
      message: 'The inputs "run-ids" and "evidence" are both given.',
    },
    {
      inputs: { 'run-ids': '8', 'revoked-keys': 'revoked' },
      code: 'missing-option',
      message: 'The input "revoked-keys" has no effect without "allowed-signers" or "known-hosts".',
    },
  ])('an input without an effect is refused before anything is fetched: $message', async ({ inputs, code, message }) => {
    github.requests.length = 0
    await expect(run(historyAction, { ...inputs, output: join(folder, 'site') })).rejects.toMatchObject({ code, message })
    expect(github.requests).toEqual([])
  })

  test('a host that is not in the configuration is refused', async () => {
    await expect(run(historyAction, { host: 'elsewhere' })).rejects.toMatchObject({ message: expect.stringContaining('elsewhere') })
  })
})

test.each([
  { input: 'allow-unsigned', value: 'true', missing: 'record' },
  { input: 'ledger', value: 'ledger.ndjson', missing: 'record' },
  { input: 'host-key', value: 'host.pub', missing: 'record' },
  { input: 'timestamp-certificates', value: 'timestamps.pem', missing: 'record' },
  { input: 'nix-signatures', value: '1', missing: 'nix-keys' },
])('the action verify refuses $input without $missing, before anything is fetched', async ({ input, value, missing }) => {
  github.requests.length = 0
  const inputs = { artifact: 'choiros-release', 'run-id': '8', 'allowed-signers': 'allowed_signers', [input]: value }
  await expect(run(verifyAction, inputs)).rejects.toMatchObject({ code: 'missing-option', hint: `Give the input "${missing}" too.` })
  expect(github.requests).toEqual([])
})

test.each(['hosts/prod', '.'])('the action verify refuses a directory that is part of evidence, %s', async (place) => {
  const evidence = join(folder, 'evidence')
  mkdirSync(join(evidence, 'hosts/prod'), { recursive: true })
  writeFileSync(join(evidence, 'index.json'), '{}')
  writeFileSync(join(evidence, place, 'grind-to-prod.yml'), readFileSync(join(folder, 'grind-to-prod.yml')))
  const inputs = { manifest: join(folder, 'manifest.json'), 'allowed-signers': 'allowed_signers' }
  await expect(run(verifyAction, { ...inputs, directory: join(evidence, place) })).rejects.toMatchObject({
    code: 'conflicting-options',
    hint: 'Name the folder of your own configuration with the input "directory".',
  })
  // The checkout counts although the evidence is in it.
  await expect(run(verifyAction, inputs)).rejects.not.toMatchObject({ code: 'conflicting-options' })
})
