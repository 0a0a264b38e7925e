import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { promoteInputs, releaseInputs } from '#actions/inputs'
import { readInputs } from '#github/inputs'
import { onBothHosts, onOneHost, promoteTo, promotionOptions, type ReleaseToPromote } from '#actions/promote-to'
import { parseConfig } from '#domain/config/parse'
import { GateError, HostError, InputError } from '#domain/errors/errors'
import { noteLine } from '#domain/evidence/head-note'
import { realRunner } from '#tools/run/real'
import { unpackZip } from '#tools/files/unpack-zip'
import { collectingReporter } from '../support/collecting-reporter.ts'
import type { PromoteResult } from '#steps/promote/promotion'
import { sampleRecord } from '../domain/activation/sample-record.ts'
import { sampleRelease } from '../domain/manifest/sample.ts'
import { startResultsService } from '../support/results-service.ts'
import { parseOutputs } from '../support/run-stub.ts'
import { gitHubStep } from '../support/step.ts'
import { notedClones, type NotedClones } from '../support/noted-clones.ts'

// The toolkit remembers the first summary's file for good.
const summaryFolder = mkdtempSync(join(tmpdir(), 'promote-to-summary-'))
const summaryFile = join(summaryFolder, 'summary')
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'promote-to-'))
  for (const file of [join(folder, 'output'), join(folder, 'state'), summaryFile]) writeFileSync(file, '')
  vi.stubEnv('RUNNER_TEMP', folder)
  vi.stubEnv('GITHUB_OUTPUT', join(folder, 'output'))
  vi.stubEnv('GITHUB_STEP_SUMMARY', summaryFile)
  vi.stubEnv('GITHUB_STATE', join(folder, 'state'))
  vi.stubEnv('ACTIONS_RUNTIME_TOKEN', undefined)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})
afterAll(() => rmSync(summaryFolder, { recursive: true }))

const { manifest } = sampleRelease()
const releaseId = 'b'.repeat(64)
const config = parseConfig(
  'application: choiros\nprefix: /opt/choiros\ncomponents:\n  hypervisor: { installable: ./hypervisor#hypervisor, links: { hypervisor: bin/hypervisor } }\n',
  'grind-to-prod.yml',
)
const context = (inputs: Partial<ReleaseToPromote['inputs']> = {}): ReleaseToPromote => ({
  config,
  host: 'prod',
  releaseId,
  source: manifest.source,
  bundle: folder,
  kept: undefined,
  artifacts: [],
  inputs: { artifact: true, dryRun: false, gitNote: false, directory: folder, ...inputs },
  known: { 'release-id': releaseId },
  outputsOf: (uploaded) => ({ 'artifact-id': uploaded?.id }),
})
const result = (more: Partial<PromoteResult> = {}): PromoteResult => ({
  verdict: 'COMMITTED',
  reason: 'It is healthy.',
  releaseId,
  previousRelease: null,
  record: sampleRecord({}),
  copy: { copiedPaths: 3, copiedNarBytes: 400, packBytes: 100, presentPaths: 5, substitutedPaths: [] },
  gates: [],
  rollback: null,
  ...more,
})
const outputs = () => parseOutputs(readFileSync(join(folder, 'output'), 'utf8'))
const summary = () => readFileSync(summaryFile, 'utf8')
const collected = () => {
  const inner = collectingReporter()
  return {
    step: gitHubStep({ reporter: inner, token: '' }),
    warnings: () => inner.events.flatMap((event) => (event.event === 'note' && event.level === 'warning' ? [event.message] : [])),
  }
}

test('promote writes the outputs, the record and the summary of a committed release', async () => {
  const { step } = collected()
  await promoteTo(context({ artifact: false }), () => Promise.resolve(onOneHost('prod', result({ drift: [] }))), step)
  const { record, ...rest } = outputs()
  expect(rest).toEqual({
    verdict: 'COMMITTED',
    reason: 'It is healthy.',
    'release-id': releaseId,
    'previous-release': '',
    'copied-paths': '3',
    'copied-bytes': '400',
    drift: 'none',
    'deployment-id': '',
    'artifact-id': '',
  })
  expect(JSON.parse(readFileSync(record!, 'utf8'))).toEqual(sampleRecord({}))
  expect(summary()).toContain('COMMITTED')
})

test('the artifact has the bytes that the host signed, beside the record', async () => {
  // The toolkit logs what it does.
  const log = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  await using service = await startResultsService()
  vi.stubEnv('GITHUB_REPOSITORY', 'example/choiros')
  for (const [name, value] of Object.entries(service.environment(7))) vi.stubEnv(name, value)
  const signedRecords = ['host-record-1.json', 'host-record-1.json.sig'].map((name) => join(folder, name))
  for (const file of signedRecords) writeFileSync(file, `content of ${file}`)
  await promoteTo(context(), () => Promise.resolve(onOneHost('prod', result({ signedRecords }))), collected().step)
  log.mockRestore()
  const [artifact] = service.artifacts
  expect(outputs()).toMatchObject({ 'artifact-id': String(artifact!.id) })
  const [archive, unpacked] = [join(folder, 'archive.zip'), join(folder, 'unpacked')]
  writeFileSync(archive, artifact!.content)
  mkdirSync(unpacked)
  await unpackZip({
    file: archive,
    into: unpacked,
    allowed: { 'host-record-1.json': 1000, 'host-record-1.json.sig': 1000, [`record-${sampleRecord({}).attempt}.json`]: 10_000 },
  })
  for (const file of signedRecords) expect(readFileSync(join(unpacked, basename(file)), 'utf8')).toBe(`content of ${file}`)
})

describe('the git note', () => {
  const head = {
    host: 'prod',
    application: 'choiros',
    line: 3,
    digest: 'a'.repeat(64),
    signedAt: '2026-01-09T12:00:00.000Z',
    signature: 'x',
  }
  const noting = async (clones: NotedClones, outcome: Partial<PromoteResult>, inputs: Partial<ReleaseToPromote['inputs']> = {}) => {
    const given = { artifact: false, gitNote: true, directory: clones.clone('checkout'), ...inputs }
    const release = { ...context(given), source: { ...manifest.source, commit: clones.commit } }
    const { step, warnings } = collected()
    const ended = promoteTo(release, () => Promise.resolve(onOneHost('prod', result(outcome))), { ...step, runner: realRunner })
    const failure = await ended.then(
      () => undefined,
      (error: unknown) => String(error),
    )
    return { failure, warnings: warnings(), notes: clones.repository.git(['for-each-ref', 'refs/notes'], clones.repository.upstream) }
  }

  test('a promote with the input git-note pushes the newest line, also of a release that was rolled back', async () => {
    using clones = notedClones()
    expect(await noting(clones, { head })).toMatchObject({ failure: undefined, warnings: [] })
    expect(clones.lines()).toEqual([noteLine(head)])
    using others = notedClones()
    expect(await noting(others, { head, verdict: 'ROLLED_BACK' })).toMatchObject({ failure: expect.stringContaining('ROLLED_BACK') })
    expect(others.lines()).toEqual([noteLine(head)])
  })

  test('a promote without the input, and a dry run, push none', async () => {
    using clones = notedClones()
    expect(await noting(clones, { head }, { gitNote: false })).toMatchObject({ failure: undefined, notes: '' })
    using others = notedClones()
    expect(await noting(others, { head }, { dryRun: true })).toMatchObject({ failure: undefined, notes: '' })
  })

  test('a note that cannot be pushed is a warning after the outputs, and the step does not fail', async () => {
    using clones = notedClones()
    const { failure, warnings } = await noting(clones, { head }, { directory: folder })
    expect([failure, outputs()['verdict']]).toEqual([undefined, 'COMMITTED'])
    expect(warnings).toEqual([expect.stringMatching(/is in no git note \(the release is not affected\): .* is not in a git repository/)])
  })
})

test('two attempts of one release in one run keep the evidence of both', async () => {
  const log = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  await using service = await startResultsService()
  vi.stubEnv('GITHUB_REPOSITORY', 'example/choiros')
  for (const [name, value] of Object.entries(service.environment(7))) vi.stubEnv(name, value)
  const attempts = { first: '11111111-0000-4000-8000-000000000000', second: '22222222-0000-4000-8000-000000000000' }
  const { step, warnings } = collected()
  const attempted = (attempt: string, verdict: PromoteResult['verdict']) => {
    const record = { ...sampleRecord({ verdict }), attempt }
    return promoteTo(context(), () => Promise.resolve(onOneHost('prod', result({ verdict, record }))), step)
  }
  await expect(attempted(attempts.first, 'ROLLED_BACK')).rejects.toThrow('ROLLED_BACK')
  writeFileSync(join(folder, 'output'), '')
  await attempted(attempts.second, 'COMMITTED')
  log.mockRestore()
  const kept = service.artifacts.map(({ name }) => name)
  expect(kept).toEqual(['11111111', '22222222'].map((digits) => `choiros-${releaseId.slice(0, 12)}-record-prod-${digits}`))
  expect(warnings()).toEqual([])
  expect(outputs()).toMatchObject({ verdict: 'COMMITTED', 'artifact-id': String(service.artifacts[1]!.id) })
})

test('a failure of GitHub or of the artifact service is a warning, and the step passes', async () => {
  vi.stubEnv('GITHUB_REPOSITORY', 'not a repository')
  const { step, warnings } = collected()
  await promoteTo(context({ environment: 'production' }), () => Promise.resolve(onOneHost('prod', result())), step)
  expect(outputs()).toMatchObject({ verdict: 'COMMITTED', 'artifact-id': '', 'deployment-id': '' })
  expect(warnings()).toEqual(
    expect.arrayContaining([expect.stringMatching(/deployment/), expect.stringMatching(/record-prod-[0-9a-f]{8} was not uploaded: /)]),
  )
})

test('promote reports its verdict even when it cannot write the record', async () => {
  vi.stubEnv('RUNNER_TEMP', join(folder, 'nowhere'))
  const { step, warnings } = collected()
  await promoteTo(context({ artifact: false }), () => Promise.resolve(onOneHost('prod', result())), step)
  expect(outputs()).toMatchObject({ verdict: 'COMMITTED', record: '' })
  expect(warnings()).toEqual([expect.stringMatching(/^Keeping the record of prod failed \(the release is not affected\): ENOENT/)])
})

describe.each([
  { verdict: 'ROLLED_BACK', exitCode: 11 },
  { verdict: 'NEEDS_HUMAN', exitCode: 12 },
  { verdict: 'UNKNOWN', exitCode: 13 },
  { verdict: 'UNCHANGED', exitCode: 10 },
] as const)('$verdict', ({ verdict, exitCode }) => {
  test('a promote without a commit fails the step after all its output', async () => {
    const { step } = collected()
    const ended = promoteTo(context(), () => Promise.resolve(onOneHost('prod', result({ verdict }))), step)
    await expect(ended).rejects.toThrow(expect.objectContaining({ exitCode, message: `prod: ${verdict}: It is healthy.` }))
    expect(outputs()).toMatchObject({ verdict, 'artifact-id': '' })
    expect(summary()).toContain(verdict)
  })
})

test('a release that is already current passes', async () => {
  const { step } = collected()
  await promoteTo(context(), () => Promise.resolve(onOneHost('prod', result({ verdict: 'UNCHANGED', record: null }))), step)
  expect(outputs()).toMatchObject({ verdict: 'UNCHANGED', record: '' })
})

test('a gate that refuses leaves its evidence', async () => {
  const { step } = collected()
  const gate = { name: 'page', stage: 'beforePromote', passed: false, detail: 'ended with status 1', seconds: 1, output: 'x' } as const
  const ended = promoteTo(context(), () => Promise.reject(new GateError('Gate page failed.', [gate])), step)
  await expect(ended).rejects.toThrow('Gate page failed.')
  const { record, ...rest } = outputs()
  expect(rest).toEqual({ verdict: 'UNCHANGED', reason: 'Gate page failed.', 'release-id': releaseId })
  expect(JSON.parse(readFileSync(record!, 'utf8'))).toMatchObject({ promote: { verdict: 'UNCHANGED', gates: [gate] } })
  expect(summary()).toContain('page')
})

test('a promote to an unreachable host ends UNCHANGED', async () => {
  const { step } = collected()
  const error = new HostError('unreachable', 'prod cannot be reached.', { host: 'prod' })
  await expect(promoteTo(context(), () => Promise.reject(error), step)).rejects.toBe(error)
  expect(outputs()).toEqual({ verdict: 'UNCHANGED', reason: 'prod cannot be reached.', 'release-id': releaseId, record: '' })
})

test('a host that refuses with an error of input has the verdict and the reason among the outputs', async () => {
  const { step } = collected()
  const error = new InputError('not-permitted', 'The key may not promote.', { hint: 'Use another one.' })
  await expect(promoteTo(context(), () => Promise.reject(error), step)).rejects.toBe(error)
  expect(outputs()).toEqual({ verdict: 'UNCHANGED', reason: 'The key may not promote. Use another one.', 'release-id': releaseId })
  expect(summary()).toBe('')
})

test('a promote with an unexpected error ends UNKNOWN', async () => {
  const { step } = collected()
  await expect(promoteTo(context(), () => Promise.reject(new Error('The moon is full.')), step)).rejects.toThrow('The moon is full.')
  expect(outputs()).toEqual({ verdict: 'UNKNOWN', reason: 'The moon is full.', 'release-id': releaseId, record: '' })
})

describe('a rehearsal', () => {
  const standby = { host: 'prod-b', ...result({ record: { ...sampleRecord({}), attempt: '00000000-0000-4000-8000-000000000001' } }) }

  test('a rehearsal leaves the records of both hosts', async () => {
    const { step } = collected()
    const active = { host: 'prod', ...result() }
    const rehearsed = { verdict: 'COMMITTED', reason: 'Both are well.', releaseId, standby, active } as const
    await promoteTo(context(), () => Promise.resolve(onBothHosts(rehearsed)), step)
    expect(outputs()['reason']).toBe('Both are well.')
    expect(readdirSync(folder).filter((name) => name.startsWith('record-'))).toHaveLength(2)
    expect(outputs()['record']).toContain(sampleRecord({}).attempt)
  })

  test('a rehearsal that failed on the standby fails the step, though the active host was not touched', async () => {
    const { step } = collected()
    const failed = { ...standby, verdict: 'ROLLED_BACK' as const }
    const rehearsed = { verdict: 'ROLLED_BACK', reason: 'Not on the standby.', releaseId, standby: failed, active: null } as const
    const ended = promoteTo(context(), () => Promise.resolve(onBothHosts(rehearsed)), step)
    await expect(ended).rejects.toThrow('prod: ROLLED_BACK: Not on the standby.')
  })
})

test.each([
  { name: 'promote', schema: promoteInputs },
  { name: 'release', schema: releaseInputs },
])('$name passes on only the options that are requested explicitly', ({ schema }) => {
  const asked = (given: Readonly<Record<string, string>>) => {
    for (const [name, value] of Object.entries({ HOST: 'prod', 'RELEASE-ID': releaseId, ...given })) vi.stubEnv(`INPUT_${name}`, value)
    return promotionOptions(readInputs<typeof promoteInputs | typeof releaseInputs>(schema), gitHubStep())
  }
  expect(asked({ 'ALLOW-OLDER': 'true', RETRY: 'true' })).toMatchObject({ allowOlder: true, retry: true })
  expect(asked({})).toMatchObject({ allowOlder: false, retry: false })
})
