import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { reportReproduction } from '#actions/report-reproduction'
import type { ReproduceVerdict } from '#domain/reproduce/verdict'
import { REPRODUCTIONS_FILE } from '#domain/statement/reproduction'
import type { ReproduceResult } from '#verbs/reproduce'
import { startGitHub, type GitHub } from '../support/github/server.ts'
import { startResultsService, type ResultsService } from '../support/results-service.ts'
import { parseOutputs } from '../support/run-stub.ts'
import { gitHubStep } from '../support/step.ts'
import { testFolder } from '../tools/ssh/keys.ts'
import { release, RELEASE_ID, sampleFolder } from '../verbs/sample-bundle.ts'

const output = join(testFolder(), 'output')
const NAME = `choiros-${RELEASE_ID.slice(0, 12)}-release`
let github: GitHub
let service: ResultsService
beforeAll(async () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  github = await startGitHub()
  service = await startResultsService({ artifacts: github.state.artifacts })
  vi.stubEnv('GITHUB_API_URL', github.url)
  vi.stubEnv('GITHUB_REPOSITORY', 'example/choiros')
  vi.stubEnv('GITHUB_OUTPUT', output)
  for (const [name, value] of Object.entries(service.environment(7))) vi.stubEnv(name, value)
})
afterAll(async () => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  await github[Symbol.asyncDispose]()
  await service[Symbol.asyncDispose]()
})

interface Found {
  readonly verdict: ReproduceVerdict
  readonly hasStatement?: boolean
  readonly signed?: ReproduceResult['signed']
  readonly artifact?: boolean
}

/** Reports a reproduction with this verdict, and gives how that ended, the uploaded files, and the outputs. */
async function reported({ verdict, hasStatement = false, signed = null, artifact = true }: Found) {
  const { bundle } = sampleFolder()
  writeFileSync(output, '')
  github.state.artifacts.length = 0
  const statement = hasStatement ? join(bundle, REPRODUCTIONS_FILE) : null
  if (statement !== null) writeFileSync(statement, `${verdict}\n`)
  const result: ReproduceResult = {
    verdict,
    releaseId: RELEASE_ID,
    application: release.manifest.application,
    source: release.manifest.source,
    components: [],
    paths: [],
    counts: { agrees: 1, differs: 2, 'not-built': 0, 'not-rebuilt': 0 },
    manifest: { outcome: 'agrees', differsAt: null, problem: null },
    recorded: null,
    nix: '2.31.0',
    differences: [],
    signed,
    statement,
  }
  const ended = reportReproduction({ result, manifestFile: join(bundle, 'manifest.json'), artifact }, gitHubStep())
  const error: unknown = await ended.then(
    () => undefined,
    (cause: unknown) => cause,
  )
  const uploaded = github.state.artifacts.map(({ name, content }) => [name, content.toString('latin1').includes(REPRODUCTIONS_FILE)])
  return { error, uploaded, outputs: parseOutputs(readFileSync(output, 'utf8')) }
}

const refused = expect.objectContaining({ code: 'evidence-refused' })

test.each(['DIFFERS', 'NOT_PROVABLE'] as const)('a statement with the verdict %s is uploaded, and then the step fails', async (verdict) => {
  const { error, uploaded, outputs } = await reported({ verdict, hasStatement: true })
  expect(error).toEqual(refused)
  expect(uploaded).toEqual([[NAME, true]])
  expect(outputs).toMatchObject({ verdict, 'release-id': RELEASE_ID, 'paths-differing': '2', 'artifact-name': NAME })
})

test('a release that was reproduced is uploaded with the statement, or with signatures of Nix alone', async () => {
  expect(await reported({ verdict: 'REPRODUCED', hasStatement: true })).toMatchObject({ error: undefined, uploaded: [[NAME, true]] })
  const signed = { manifest: null, paths: { file: 'nix-signatures.json', paths: 1, keys: ['second-1'] } }
  expect(await reported({ verdict: 'REPRODUCED', signed })).toMatchObject({ error: undefined, uploaded: [[NAME, false]] })
})

test.each<[string, Found, object]>([
  ['nothing was signed', { verdict: 'REPRODUCED' }, { error: undefined }],
  ['nothing was signed and it differs', { verdict: 'DIFFERS' }, { error: refused }],
  ['the input artifact is false', { verdict: 'DIFFERS', hasStatement: true, artifact: false }, { error: refused }],
])('nothing is uploaded if %s', async (_name, found, ended) => {
  expect(await reported(found)).toMatchObject({ ...ended, uploaded: [], outputs: { verdict: found.verdict } })
})
