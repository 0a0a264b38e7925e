import { beforeAll, expect, test, vi } from 'vitest'
import {
  forgetReleases,
  installHost,
  makeApplication,
  mergeUpstream,
  onHost,
  RELEASE_KEY,
  succeedOnHost,
  WORK_FOLDER,
} from '../../lab/client.ts'
import { CHOIROS, goOn, stopNext, stopped } from '../host/stopped.ts'
import { startOf } from '../support/stop-at.ts'
import { parseOutputs } from '../support/run-stub.ts'

const STEP = '/home/runner/step'
const KEYS = '/home/runner/.local/state/grind-to-prod/keys'

/** Runs an action's stub on grind as its runner would, and reads the outputs that it wrote. Its process id is in `step/pid` meanwhile. */
async function step(verb: string, inputs: Readonly<Record<string, string>>) {
  await onGrind('sh', '-c', `mkdir -p ${STEP} && : > ${STEP}/output && : > ${STEP}/summary && rm -f ${STEP}/pid`)
  const given = Object.entries(inputs).map(([name, value]) => `INPUT_${name.toUpperCase()}=${value}`)
  const runner = [`GITHUB_OUTPUT=${STEP}/output`, `GITHUB_STEP_SUMMARY=${STEP}/summary`, `RUNNER_TEMP=${STEP}`, 'GITHUB_ACTOR=maintainer']
  const url = ['GITHUB_SERVER_URL=https://github.example', 'GITHUB_REPOSITORY=choiros/choiros', 'GITHUB_RUN_ID=42']
  const environment = ['env', ...given, ...runner, ...url]
  // The shell comes first: it would not hand on variables with a dash in their names.
  const program = ['sh', '-c', `echo $$ > ${STEP}/pid; exec "$@"`, 'sh', ...environment, 'node', `/opt/grind-to-prod/dist/${verb}.js`]
  const ended = await onHost('grind', program, { user: 'runner', directory: WORK_FOLDER })
  return {
    ...ended,
    outputs: parseOutputs(await onGrind('cat', `${STEP}/output`), { repeats: true }),
    summary: await onGrind('cat', `${STEP}/summary`),
  }
}

const onGrind = (...argv: string[]) => succeedOnHost('grind', argv, { user: 'runner' })
const current = (host: 'prod' | 'prod-b' = 'prod') => succeedOnHost(host, ['readlink', '/opt/choiros/current'])
/** How often the deploy key was let in. */
const logins = async () =>
  Number(await succeedOnHost('prod', ['sh', '-c', 'journalctl --unit ssh | grep -c "Accepted publickey for deploy" || true']))

const build = (name: string) =>
  step('build-manifest', { ref: 'main', output: `/home/runner/bundles/action-${name}`, 'signing-key-file': RELEASE_KEY })
let keys: { readonly 'ssh-key': string; readonly 'signing-key': string }
let deploy: { readonly 'ssh-key': string }
let first: Readonly<Record<string, string>>

beforeAll(async () => {
  await forgetReleases()
  await makeApplication()
  await installHost('prod')
  deploy = { 'ssh-key': await onGrind('cat', '/etc/lab/keys/deploy') }
  keys = { ...deploy, 'signing-key': await onGrind('cat', RELEASE_KEY) }
  await mergeUpstream('main')
  first = (await build('first')).outputs
})

test('build-manifest gives the release id, and the manifest with that id', async () => {
  expect(first['release-id']).toMatch(/^[0-9a-f]{64}$/)
  const sum = await onGrind('sha256sum', first['manifest']!)
  expect(sum.slice(0, 64)).toBe(first['release-id'])
})

test('promote commits a release, and reports UNCHANGED when it runs again', async () => {
  const promoteFirst = { host: 'prod', manifest: first['manifest']!, 'release-id': first['release-id']!, ...deploy }
  const promoted = await step('promote', promoteFirst)
  expect(promoted.outputs, promoted.stdout).toMatchObject({ verdict: 'COMMITTED', 'release-id': first['release-id'] })
  expect(promoted.status).toBe(0)
  const record: unknown = JSON.parse(await onGrind('cat', promoted.outputs['record']!))
  expect(record).toMatchObject({
    verdict: 'COMMITTED',
    actor: { name: 'maintainer', runUrl: 'https://github.example/choiros/choiros/actions/runs/42' },
  })
  expect(promoted.summary.split('\n')[0]).toContain('COMMITTED')

  const again = await step('promote', promoteFirst)
  expect(again.outputs, again.stdout).toMatchObject({ verdict: 'UNCHANGED', 'copied-paths': '0' })
  expect(again.status).toBe(0)
})

test('doctor checks a host with a key by content, and fails for a key that the host refuses', async () => {
  const checked = await step('doctor', { host: 'prod', ...deploy })
  expect(checked.outputs, checked.stdout).toMatchObject({ outcome: 'passed', failed: '0' })
  expect(checked.status).toBe(0)
  const { checks } = JSON.parse(await onGrind('cat', checked.outputs['json']!)) as {
    checks: { about: string; id: string; outcome: string }[]
  }
  const passed = checks.filter(({ outcome }) => outcome === 'passed').map(({ about, id }) => `${about} ${id}`)
  expect(passed).toEqual(expect.arrayContaining(['this machine nix-signs', 'the configuration programs', 'prod host-key', 'prod connects']))
  expect(checked.summary).not.toContain('Only what can be known without a host')

  const refused = await step('doctor', { host: 'prod', 'ssh-key': keys['signing-key'] })
  expect([refused.status, refused.outputs['outcome']], refused.stdout).toEqual([3, 'failed'])
  expect(refused.summary).toMatch(/^## ❌ 1 check failed\n/)
  for (const line of Object.values(keys).flatMap((key) => key.split('\n').filter((text) => /^[^-]{8,}$/.test(text))))
    expect(refused.stdout.replaceAll(/^::add-mask::.*$/gm, '') + refused.summary).not.toContain(line)
  expect(await onGrind('sh', '-c', `ls ${KEYS}`)).toBe('')
})

test('one step builds, signs and promotes over one connection with keys by content, and rolls back', async () => {
  await mergeUpstream('next')
  const before = await logins()
  const whole = await step('release', { host: 'prod', ref: 'main', output: '/home/runner/bundles/action-whole', ...keys })
  expect(whole.outputs, whole.stdout).toMatchObject({ verdict: 'COMMITTED', 'previous-release': first['release-id'], drift: 'none' })
  expect(whole.status).toBe(0)
  expect(await logins()).toBe(before + 1)
  await onGrind('test', '-s', `${STEP}/snapshot-prod-at-start.json`)
  expect(await onGrind('sh', '-c', `ls ${KEYS}; ls -d /tmp/g2p-* 2>/dev/null || true`)).toBe('')

  const { manifest } = whole.outputs
  const ended = await step('promote', { host: 'prod', manifest: manifest!, 'release-id': first['release-id']!, ...deploy })
  expect(ended.stdout).toContain('was approved')
  expect([ended.status, ended.outputs]).toEqual([2, {}])
  expect(await current()).toContain(whole.outputs['release-id']!)

  const back = await step('rollback', { host: 'prod', ...deploy })
  expect(back.outputs, back.stdout).toMatchObject({
    verdict: 'COMMITTED',
    'release-id': first['release-id'],
    'previous-release': whole.outputs['release-id'],
  })
  expect(back.status).toBe(0)
})

test('snapshot and snapshot-diff compare hosts with each other and with a manifest', async () => {
  const taken = await step('snapshot', { host: 'prod grind', manifest: 'true', output: `${STEP}/snapshots`, ...deploy })
  expect(taken.status, taken.stdout).toBe(0)
  const files = taken.outputs['snapshots']!.split('\n')
  expect(files).toEqual([`${STEP}/snapshots/snapshot-prod.json`, `${STEP}/snapshots/snapshot-grind.json`])
  expect(await onGrind('ls', `${STEP}/snapshots`)).toBe('manifest-prod.json\nsnapshot-grind.json\nsnapshot-prod.json\n')
  const sum = await onGrind('sha256sum', `${STEP}/snapshots/manifest-prod.json`)
  expect(sum.slice(0, 64), 'the bytes of the current release').toBe(first['release-id'])
  const compare = (manifest: string, more: Record<string, string> = {}) =>
    step('snapshot-diff', { snapshots: files[0]!, manifest, output: `${STEP}/drift`, ...more })
  const same = await compare(first['manifest']!, { 'fail-on': 'error' })
  expect(same.outputs, same.stdout).toMatchObject({ errors: '0' })
  expect(same.status).toBe(0)
  const other = await compare('/home/runner/bundles/action-whole/manifest.json')
  expect(other.outputs, other.stdout).toMatchObject({ drift: 'true', worst: 'error' })
  expect(other.status).toBe(3)
  expect(other.stdout).toMatch(/^::error::Drift: /m)
  await onGrind('test', '-s', other.outputs['sarif']!, '-a', '-s', other.outputs['page']!)
})

test('a step killed during a promote leaves nothing but what the next step removes and reports', async () => {
  await mergeUpstream('main')
  const inputs = { host: 'prod', ref: 'main', output: '/home/runner/bundles/action-whole', ...keys }
  await stopNext(startOf('health'), CHOIROS)
  const running = step('release', inputs)
  await stopped(CHOIROS)
  await onGrind('sh', '-c', `kill -KILL "$(cat ${STEP}/pid)"`)
  const killed = await running
  expect(killed.outputs).not.toHaveProperty('verdict')
  expect(await onGrind('ls', KEYS)).toMatch(/^key-/)
  await goOn(CHOIROS)
  await vi.waitFor(() => succeedOnHost('prod', ['test', '!', '-e', '/var/lib/grind-to-prod/choiros/journal.json']), {
    timeout: 60_000,
    interval: 100,
  })
  expect(await current()).toContain(killed.outputs['release-id']!)
  const next = await step('release', inputs)
  expect(next.outputs, next.stdout).toMatchObject({ verdict: 'UNCHANGED', 'release-id': killed.outputs['release-id'] })
  expect(next.outputs['reason']).toContain('already runs this release')
  expect(next.status).toBe(0)
  expect(await onGrind('sh', '-c', `ls ${KEYS}; ls -d /tmp/g2p-* 2>/dev/null || true`)).toBe('')
  expect(await onGrind('sh', '-c', 'ls -A ~/.ssh 2>/dev/null || true')).toBe('')
})

test('one step gives a release to two hosts, one after the other, and stops at the first failure', async () => {
  await installHost('prod-b')
  await forgetReleases('prod-b')
  await mergeUpstream('next')
  const built = (await build('both')).outputs
  const release = { manifest: built['manifest']!, 'release-id': built['release-id']!, ...deploy }
  const ended = await step('promote', { host: 'prod prod-b', ...release })
  expect(ended.outputs, ended.stdout).toMatchObject({ verdict: 'COMMITTED', 'previous-release': '', 'release-id': built['release-id'] })
  expect(ended.status).toBe(0)
  expect(ended.summary.match(/^## .*COMMITTED/gm)).toHaveLength(2)
  for (const host of ['prod', 'prod-b'] as const) expect(await current(host)).toContain(built['release-id']!)
  expect(await onGrind('sh', '-c', `ls ${KEYS}`)).toBe('')

  await mergeUpstream('fails-health')
  const failing = (await build('failing-on-both')).outputs
  const refused = { host: 'prod-b prod', manifest: failing['manifest']!, 'release-id': failing['release-id']!, ...deploy }
  const failed = await step('promote', refused)
  expect(failed.outputs, failed.stdout).toMatchObject({ verdict: 'ROLLED_BACK' })
  expect(failed.stdout).toContain('The release was not promoted to prod, because the promote to prod-b did not succeed.')
  expect(failed.status).toBe(11)
  expect(
    await succeedOnHost('prod', ['sh', '-c', `grep -c ${failing['release-id']} /var/lib/grind-to-prod/choiros/ledger.ndjson || true`]),
  ).toBe('0\n')
  const unknown = await step('promote', { ...refused, host: 'prod prod-x' })
  expect([unknown.status, unknown.outputs], unknown.stdout).toEqual([2, {}])
})

test('a failing release fails the step with its verdict', async () => {
  await mergeUpstream('fails-health')
  const built = (await build('failing')).outputs
  const ended = await step('promote', { host: 'prod', manifest: built['manifest']!, 'release-id': built['release-id']!, ...deploy })
  expect(ended.outputs, ended.stdout).toMatchObject({ verdict: 'ROLLED_BACK' })
  expect(ended.status).toBe(11)
  expect(ended.stdout).toMatch(/^::error::prod: ROLLED_BACK: /m)
})
