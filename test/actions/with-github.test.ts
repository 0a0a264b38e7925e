import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { startDeployment, recordRollback } from '#actions/github-deployment'
import { driftReference } from '#actions/drift-reference'
import { keepRelease } from '#actions/keep-release'
import { parseConfig } from '#domain/config/parse'
import { collectingReporter } from '../support/collecting-reporter.ts'
import { startGitHub, type GitHub } from '../support/github/server.ts'
import { openedGitHub } from '../support/step.ts'

let github: GitHub
let folder = ''
let reporter: ReturnType<typeof collectingReporter>
beforeEach(async () => {
  reporter = collectingReporter()
  folder = mkdtempSync(join(tmpdir(), 'with-github-'))
  github = await startGitHub()
  vi.stubEnv('GITHUB_API_URL', github.url)
  vi.stubEnv('GITHUB_SERVER_URL', 'https://github.com')
  vi.stubEnv('GITHUB_REPOSITORY', 'example/choiros')
  vi.stubEnv('GITHUB_RUN_ID', '7')
  vi.stubEnv('RUNNER_TEMP', folder)
  vi.stubEnv('ACTIONS_RUNTIME_TOKEN', undefined)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
  await github[Symbol.asyncDispose]()
})

const config = parseConfig(
  'application: choiros\nprefix: /opt/choiros\ncomponents:\n  hypervisor: { installable: ./hypervisor#hypervisor, links: { hypervisor: bin/hypervisor } }\n',
  'grind-to-prod.yml',
)
const [A, B] = ['a'.repeat(64), 'b'.repeat(64)] as const
const inputs = { environment: 'production', dryRun: false }
const opened = (token?: string) => openedGitHub({ reporter, ...(token === undefined ? {} : { token }) })
const target = (releaseId: string) => ({ application: 'choiros', host: 'prod', releaseId, commit: releaseId.slice(0, 40) })
const committed = { verdict: 'COMMITTED', reason: 'It is healthy.', isGood: true } as const
const warnings = () => reporter.events.flatMap((event) => (event.event === 'note' && event.level === 'warning' ? [event.message] : []))
const states = () =>
  github.state.deployments.map(({ payload, statuses }) => [
    JSON.stringify(payload).includes(A) ? 'A' : 'B',
    statuses.map(({ state }) => state).at(-1),
  ])

describe('a deployment', () => {
  test('a deployment is created before the host is changed, and gets its final status', async () => {
    const id = await startDeployment(inputs, target(A), opened()).finish(committed)
    expect(id).toBe(github.state.deployments[0]!.id)
    expect(states()).toEqual([['A', 'success']])
  })

  test('a deployment of a refused release has failed, though the host is unchanged', async () => {
    await startDeployment(inputs, target(A), opened()).finish({ verdict: 'UNCHANGED', reason: 'A gate failed.', isGood: false })
    expect(states()).toEqual([['A', 'failure']])
  })

  test.each([
    { name: 'without an environment', more: { environment: undefined } },
    { name: 'of a dry run', more: { dryRun: true } },
  ])('a promote $name creates no deployment', async ({ more }) => {
    expect(await startDeployment({ ...inputs, ...more }, target(A), opened()).finish(committed)).toBeUndefined()
    expect(github.state.deployments).toEqual([])
  })
})

describe('a rollback', () => {
  test('a rollback is a deployment of the commit of the release that is current afterwards', async () => {
    await startDeployment(inputs, target(A), opened()).finish(committed)
    await startDeployment(inputs, target(B), opened()).finish(committed)
    const { commit: _commit, ...back } = target(A)
    const id = await recordRollback(inputs, { target: back, result: committed }, opened())
    expect(github.state.deployments.find((deployment) => deployment.id === id)).toMatchObject({ ref: A.slice(0, 40) })
    expect(states().toSorted()).toEqual([
      ['A', 'inactive'],
      ['A', 'success'],
      ['B', 'inactive'],
    ])
  })

  test('a rollback to a release without a deployment on GitHub is a warning', async () => {
    const { commit: _commit, ...back } = target(A)
    expect(await recordRollback(inputs, { target: back, result: committed }, opened())).toBeUndefined()
    expect(warnings()).toEqual([expect.stringContaining(`there is no deployment of ${A} to production`)])
  })
})

describe('what hosts are held against', () => {
  const reference = (token?: string) => driftReference({ environment: 'production', snapshots: [] }, config, opened(token))

  test('drift has no expected release where nothing was released yet', async () => {
    await using held = await reference()
    expect([held.manifest, warnings()]).toEqual([undefined, []])
  })

  test('drift is an error when the expected release cannot be fetched any more', async () => {
    await startDeployment(inputs, target(A), opened()).finish(committed)
    await expect(reference()).rejects.toThrow('The last release to the environment "production" could not be fetched')
    expect(warnings()).toHaveLength(1)
  })

  test('drift is an error when GitHub does not report the expected release', async () => {
    await expect(reference('wrong')).rejects.toThrow('could not be fetched')
  })
})

describe('keeping a release', () => {
  const built = { bundle: '', application: 'choiros', releaseId: A, manifest: { source: { commit: A.slice(0, 40) } } }
  const keeping = { artifact: false, githubRelease: 'v1', dryRun: false }
  beforeEach(() => writeFileSync(join(folder, 'manifest.json'), '{}'))

  test('a release attaches its files to the named GitHub Release', async () => {
    await keepRelease({ ...built, bundle: folder }, keeping, opened())
    expect(warnings()).toEqual([])
    expect(reporter.events).toEqual([
      expect.objectContaining({ message: expect.stringMatching(/^A draft of a GitHub Release has the files/) }),
    ])
  })

  test('a dry run of a release attaches and attests nothing', async () => {
    vi.stubEnv('ACTIONS_ID_TOKEN_REQUEST_URL', 'http://127.0.0.1:9/')
    expect(await keepRelease({ ...built, bundle: folder }, { ...keeping, dryRun: true }, opened())).toEqual({
      uploaded: null,
      attestation: { 'attestation-id': null, attestation: 'absent: a dry run' },
    })
    expect(reporter.events).toEqual([])
  })

  test('a release that GitHub does not keep is a warning', async () => {
    expect(await keepRelease({ ...built, bundle: folder }, keeping, opened('wrong'))).toEqual({
      uploaded: null,
      attestation: { 'attestation-id': null, attestation: 'absent: no id-token' },
    })
    expect(warnings()).toEqual([
      expect.stringMatching(/^Attaching the release to the GitHub Release v1 failed \(the release is not affected\): /),
    ])
    expect(readFileSync(join(folder, 'manifest.json'), 'utf8')).toBe('{}')
  })
})
