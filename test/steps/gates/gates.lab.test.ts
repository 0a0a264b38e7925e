import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  APPLICATION_FOLDER,
  grindToProd,
  installHost,
  forgetReleases,
  makeApplication,
  mergeUpstream,
  onHost,
  RELEASE_KEY,
  succeedOnHost,
  WORK_FOLDER,
} from '../../../lab/client.ts'
import { parseOutputs } from '../../support/run-stub.ts'
import { atRest } from '../../support/at-rest.ts'
import { startBrowser, type LabBrowser } from './browser.ts'

/** A browser test on grind decides whether what prod shows to users may stay. */

const GATES_FOLDER = `${APPLICATION_FOLDER}/gates`
const HYPERVISOR_ENVIRONMENT = '/etc/choiros/hypervisor.env'
const PAGE = 'http://10.77.0.3:9090/'
const greetings = { first: 'ChoirOS hypervisor, first release', second: 'ChoirOS hypervisor, second release' } as const
let browser: LabBrowser
let environmentBefore: string
let first: string
let second: string

/** Builds and signs what upstream is now, and gives its release id. */
async function build(name: string): Promise<string> {
  const manifest = `/home/runner/bundles/gates-${name}`
  const built = await grindToProd('build-manifest', '--ref', 'main', '--output', manifest, '--json')
  if (built.status !== 0) throw new Error(built.stderr)
  const signed = await grindToProd('sign', `${manifest}/manifest.json`, '--key', RELEASE_KEY)
  if (signed.status !== 0) throw new Error(signed.stderr)
  return (await succeedOnHost('grind', ['sha256sum', `${manifest}/manifest.json`], { user: 'runner' })).slice(0, 64)
}

/** Promotes with the gates of this folder's configuration. */
async function promote(name: string, directory: string, ...words: string[]) {
  const bundle = `/home/runner/bundles/gates-${name}`
  const options = ['--directory', directory, '--manifest', bundle, '--identity', '/etc/lab/keys/deploy', '--json', ...words]
  const ended = await grindToProd('promote', 'prod', ...options)
  return { ...ended, result: JSON.parse(ended.stdout) }
}

/** The example's configuration with gates, beside the repository: no release is made of it. */
async function writeGates(gates: object): Promise<void> {
  const config = await succeedOnHost('grind', ['cat', `${WORK_FOLDER}/grind-to-prod.yml`], { user: 'runner' })
  await succeedOnHost('grind', ['mkdir', '-p', GATES_FOLDER], { user: 'runner' })
  const input = `${config}\ngates: ${JSON.stringify(gates)}\n`
  await succeedOnHost('grind', ['tee', `${GATES_FOLDER}/grind-to-prod.yml`], { user: 'runner', input })
}

const pageShown = () => succeedOnHost('grind', ['curl', '--silent', '--fail', '--max-time', '5', PAGE])
const current = async () => (await succeedOnHost('prod', ['readlink', '/opt/choiros/current'])).trim()

beforeAll(async () => {
  environmentBefore = await succeedOnHost('prod', ['cat', HYPERVISOR_ENVIRONMENT])
  // The page is for users, so it must be seen from elsewhere.
  await succeedOnHost('prod', ['tee', HYPERVISOR_ENVIRONMENT], { input: `${environmentBefore}HOST=0.0.0.0\n` })
  await makeApplication()
  await installHost('prod')
  first = await build('first')
  await mergeUpstream('next')
  second = await build('second')
  browser = await startBrowser('grind')
  const command = ['node', '/opt/grind-to-prod/test/steps/gates/greets.ts', browser.address, PAGE, greetings.first]
  await writeGates({ afterApply: [{ name: 'page', command, timeoutSeconds: 60 }] })
  // So that the release under test is never already current, nor older than what another file has left.
  await forgetReleases()
})

afterAll(async () => {
  await browser?.[Symbol.asyncDispose]()
  await succeedOnHost('prod', ['tee', HYPERVISOR_ENVIRONMENT], { input: environmentBefore })
})

test('a release whose page passes the browser test stays', async () => {
  const { status, stderr, result } = await promote('first', GATES_FOLDER)
  expect(result, stderr).toMatchObject({
    verdict: 'COMMITTED',
    releaseId: first,
    rollback: null,
    gates: [{ name: 'page', stage: 'afterApply', passed: true, output: expect.stringContaining(`prod shows "${greetings.first}"`) }],
  })
  expect(status).toBe(0)
  expect(await pageShown()).toContain(greetings.first)
})

test('a release whose page fails the browser test rolls back, and the old page is served again', async () => {
  const { status, stderr, result } = await promote('second', GATES_FOLDER)
  expect(result, stderr).toMatchObject({
    verdict: 'ROLLED_BACK',
    releaseId: second,
    record: { verb: 'apply', releaseId: second, verdict: 'COMMITTED' },
    rollback: { verb: 'rollback', releaseId: first, previousRelease: second, verdict: 'COMMITTED' },
    gates: [
      { name: 'page', passed: false, detail: 'ended with status 1', output: expect.stringContaining(`prod shows "${greetings.second}"`) },
    ],
  })
  expect(result.reason).toContain('Gate page failed')
  expect(status).toBe(11)
  expect(stderr).toContain(`prod shows "${greetings.second}"`)
  expect(await pageShown()).toContain(greetings.first)
  expect(await current()).toBe(`releases/${first}`)
})

test('the ledger has both releases, in their order, with the reason', async () => {
  const text = await succeedOnHost('prod', ['tail', '-n', '2', '/var/lib/grind-to-prod/choiros/ledger.ndjson'])
  expect(
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).record),
  ).toMatchObject([
    { verb: 'apply', releaseId: second, verdict: 'COMMITTED', actor: { name: 'runner@grind' } },
    { verb: 'rollback', releaseId: first, verdict: 'COMMITTED', actor: { name: 'runner@grind (gate page failed)' } },
  ])
})

test('a gate that fails before the copy leaves no trace on the host', async () => {
  const listing = ['find', '/opt/choiros', '/var/lib/grind-to-prod', '/nix/var/nix/gcroots/grind-to-prod', '-printf', '%p %l %s %T@\\n']
  await atRest()
  const before = await succeedOnHost('prod', listing)
  await writeGates({ beforePromote: [{ name: 'check', command: ['sh', '-c', 'echo "$GRIND_TO_PROD_RELEASE_ID"; exit 1'] }] })
  // It was rolled back above.
  const { status, result } = await promote('second', GATES_FOLDER, '--retry')
  expect(result).toMatchObject({ error: { code: 'gate-failed', gates: [{ name: 'check', passed: false, output: `${second}\n` }] } })
  expect(status).toBe(10)
  expect(await succeedOnHost('prod', listing)).toBe(before)
})

test('the action leaves the evidence of a refusal behind, and fails', async () => {
  await succeedOnHost('grind', ['sh', '-c', 'mkdir -p step && : > step/output'], { user: 'runner' })
  const inputs = {
    host: 'prod',
    manifest: '/home/runner/bundles/gates-second',
    'release-id': second,
    directory: GATES_FOLDER,
    retry: 'true',
  }
  const environment = {
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    'INPUT_IDENTITY-FILE': '/etc/lab/keys/deploy',
    GITHUB_OUTPUT: '/home/runner/step/output',
    RUNNER_TEMP: '/home/runner/step',
  }
  const variables = Object.entries(environment).map(([name, value]) => `${name}=${value}`)
  const ended = await onHost('grind', ['env', ...variables, 'node', '/opt/grind-to-prod/dist/promote.js'], { user: 'runner' })
  expect(ended.status, ended.stdout).toBe(10)
  expect(ended.stdout).toMatch(/^::error::Gate check failed/m)
  const outputs = parseOutputs(await succeedOnHost('grind', ['cat', '/home/runner/step/output'], { user: 'runner' }))
  expect(outputs).toMatchObject({ verdict: 'UNCHANGED', 'release-id': second })
  const record: unknown = JSON.parse(await succeedOnHost('grind', ['cat', outputs['record']!], { user: 'runner' }))
  expect(record).toMatchObject({ promote: { verdict: 'UNCHANGED', gates: [{ name: 'check', passed: false, output: `${second}\n` }] } })
})

test('a dry run names the gates and runs none', async () => {
  await writeGates({
    beforePromote: [{ name: 'check', command: ['touch', `${GATES_FOLDER}/ran`] }],
    afterApply: [{ name: 'page', command: ['false'] }],
  })
  const words = [
    '--directory',
    GATES_FOLDER,
    '--manifest',
    '/home/runner/bundles/gates-second',
    '--identity',
    '/etc/lab/keys/deploy',
    '--dry-run',
    '--retry',
  ]
  const planned = await grindToProd('promote', 'prod', ...words)
  expect(planned.status, planned.stderr).toBe(0)
  expect(planned.stdout).toContain('  gate check (beforePromote) would run\n  gate page (afterApply) would run\n')
  expect((await onHost('grind', ['test', '-e', `${GATES_FOLDER}/ran`])).status).toBe(1)
})
