import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { forgetReleases, grindToProd, installHost, onHost, succeedOnHost, WORK_FOLDER } from '../../lab/client.ts'
import { uninstallResultSchema } from '#domain/installation/uninstall-request'

const BUNDLE = '/home/runner/uninstall-bundle'
const UNIT = 'hypervisor.service'
const onGrind = { user: 'runner', directory: WORK_FOLDER } as const
const promote = () => grindToProd('promote', 'prod', '--manifest', BUNDLE, '--identity', '/etc/lab/keys/deploy', '--json')
const uninstall = (...words: string[]) =>
  grindToProd('host', 'uninstall', 'prod', '--admin', 'admin@prod', '--identity', '/etc/lab/keys/admin', '--json', ...words)

async function uninstalled(...words: string[]) {
  const { status, stdout, stderr } = await uninstall(...words)
  expect({ status, stderr }).toMatchObject({ status: 0 })
  return uninstallResultSchema.parse(JSON.parse(stdout)).items
}

/** What a person at the host sees of what runs, and of what was installed. */
const running = () => succeedOnHost('prod', ['systemctl', 'show', '--property=ActiveState,MainPID,NRestarts', UNIT])
const installed = async () => {
  const places = [
    '/etc/sudoers.d/grind-to-prod',
    '/var/lib/grind-to-prod/deploy',
    '/usr/local/bin/grind-to-prod-agent',
    '/usr/local/lib/grind-to-prod',
  ]
  const rest = ['/etc/grind-to-prod/host.json', '/etc/systemd/system/grind-to-prod-recover@.service', '/var/cache/grind-to-prod']
  const { stdout } = await onHost('prod', ['bash', '-c', 'ls -d "$@" 2>/dev/null; getent passwd deploy', '-', ...places, ...rest])
  return stdout
}

beforeAll(async () => {
  // What files before this one installed goes with the policy. Without it their boot units would fail, for files after this one too.
  const forget = 'rm -f /etc/grind-to-prod/host.json /etc/systemd/system/*.wants/grind-to-prod-recover@*.service; systemctl daemon-reload'
  await succeedOnHost('prod', ['sh', '-euc', forget])
  await installHost('prod')
  await forgetReleases()
  await succeedOnHost('grind', ['grind-to-prod', 'build-manifest', '--output', BUNDLE], onGrind)
  await succeedOnHost('grind', ['grind-to-prod', 'sign', `${BUNDLE}/manifest.json`, '--key', '/etc/lab/keys/release'], onGrind)
  const promoted = await promote()
  if (promoted.status !== 0) throw new Error(promoted.stdout + promoted.stderr)
})
afterAll(() => installHost('prod'))

test('a dry run of an uninstallation prints what it would remove, and removes nothing', async () => {
  const before = await installed()
  const items = await uninstalled('--dry-run')
  expect(items.filter(({ action }) => action === 'remove').map(({ item }) => item)).toContain('user deploy')
  expect(await installed()).toBe(before)
})

test('a purge is refused while the application runs', async () => {
  const { status, stdout } = await uninstall('--purge')
  expect({ status, stdout }).toEqual({
    status: 2,
    stdout: expect.stringMatching(/"code":"not-permitted".*is active, and --purge would remove the release/),
  })
})

test('an application runs on through install, uninstall and install, and its key is removed in between', async () => {
  const before = await running()
  expect(before).toContain('ActiveState=active')
  await uninstalled()
  expect(await installed()).toBe('')
  expect(await running()).toBe(before)
  const refused = await promote()
  expect({ status: refused.status, stdout: refused.stdout }).toEqual({
    status: 10,
    stdout: expect.stringContaining('authentication-failed'),
  })

  // The ledger and the release are still there for inspection.
  const [line] = (await succeedOnHost('prod', ['tail', '-1', '/var/lib/grind-to-prod/choiros/ledger.ndjson'])).split('\n')
  const { record } = z.looseObject({ record: z.looseObject({}) }).parse(JSON.parse(line!))
  expect(record).toMatchObject({
    verdict: 'COMMITTED',
    signers: [{ principals: ['release@grind'], fingerprint: expect.stringMatching(/^SHA256:/) }],
  })

  expect((await uninstalled()).filter(({ action }) => action !== 'keep')).toEqual([])
  await installHost('prod')
  expect(await promote()).toMatchObject({ status: 10, stdout: expect.stringContaining('UNCHANGED') })
  expect(await running()).toBe(before)
})

test('a stopped application is purged, and can be released again', async () => {
  const { units } = z
    .object({ units: z.array(z.string()) })
    .parse(
      JSON.parse(
        await succeedOnHost('prod', ['node', '-p', 'JSON.stringify(require("/etc/grind-to-prod/host.json").applications.choiros)']),
      ),
    )
  await succeedOnHost('prod', ['systemctl', 'stop', ...units])
  await uninstalled('--purge')
  expect(
    (
      await onHost('prod', [
        'ls',
        '/opt/choiros/current',
        '/nix/var/nix/gcroots/grind-to-prod/choiros',
        '/var/lib/grind-to-prod/choiros/ledger.ndjson',
      ])
    ).stdout,
  ).toBe('')
  await installHost('prod')
  expect(await promote()).toMatchObject({ status: 0, stdout: expect.stringContaining('COMMITTED') })
  expect(await running()).toContain('ActiveState=active')
})
