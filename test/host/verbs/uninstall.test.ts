import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { DEPLOY_HOME } from '#domain/installation/paths'
import type { UninstallRequest } from '#domain/installation/uninstall-request'
import { scriptedRunner, type ScriptedAnswer } from '../../support/scripted-runner.ts'
import { install } from '#host/verbs/install'
import { uninstall } from '#host/verbs/uninstall'
import { sampleRequest } from '../../domain/installation/sample.ts'
import { shownUnit } from '../temporary-host.ts'

const request: UninstallRequest = {
  protocol: 1,
  application: 'choiros',
  user: 'deploy',
  prefix: '/opt/choiros',
  units: ['hypervisor.service'],
  purge: false,
  dryRun: false,
}

let root = ''
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'uninstall-'))
  for (const folder of ['run', 'usr/local/bin', 'etc/sudoers.d', 'etc/systemd/system']) mkdirSync(join(root, folder), { recursive: true })
  const agentFile = join(root, 'agent.mjs')
  writeFileSync(agentFile, 'the agent')
  const good = [{ when: ['getent'], status: 2 }, { when: ['systemctl'] }, { when: ['visudo'] }, { when: ['useradd'] }, { when: ['sudo'] }]
  await install(
    { request: { ...sampleRequest, allowedSigners: SIGNERS }, agentFile, root },
    { runner: scriptedRunner(good), reporter: { report: () => undefined } },
  )
  // What a release leaves.
  put('/opt/choiros/releases/one/manifest.json', '{}')
  symlinkSync('releases/one', place('/opt/choiros/current'))
  symlinkSync('current/bin', place('/opt/choiros/bin'))
  put('/opt/choiros/backups/old.json', '{}')
  put('/var/lib/grind-to-prod/choiros/ledger.ndjson', '{}')
  put('/var/lib/grind-to-prod/choiros/data/backup', 'data')
})
afterEach(() => rmSync(root, { recursive: true }))

const SIGNERS = 'alice ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIO8+KJPe3D/2rsocQUT8BDU3ogqIvcvntwo+SUssCrOz\n'
const place = (path: string) => join(root, path)
function put(path: string, text: string): void {
  mkdirSync(dirname(place(path)), { recursive: true })
  writeFileSync(place(path), text)
}

const show = (...states: string[]): ScriptedAnswer => ({
  when: ['systemctl', 'show'],
  stdout: states.map((ActiveState) => shownUnit({ ActiveState })).join('\n'),
})
const idle = show('inactive')
const user: ScriptedAnswer = { when: ['getent', 'passwd', 'deploy'], stdout: `deploy:*:990:990:grind-to-prod:${DEPLOY_HOME}:/bin/sh\n` }
const noUser: ScriptedAnswer = { when: ['getent', 'passwd', 'deploy'], status: 2 }
const isEnabled: ScriptedAnswer = { when: ['systemctl', 'is-enabled'] }
const rest: readonly ScriptedAnswer[] = [
  { when: ['systemctl', 'disable'] },
  { when: ['systemctl', 'daemon-reload'] },
  { when: ['pkill'], status: 1 },
  { when: ['userdel'] },
]
const run = (more: Partial<UninstallRequest> = {}, answers: readonly ScriptedAnswer[] = [idle, user, isEnabled, ...rest]) => {
  const runner = scriptedRunner(answers)
  return Object.assign(uninstall({ ...request, ...more }, { runner, reporter: { report: () => undefined } }, root), { runner })
}
/** Every path below the root. Node's own recursion would walk through links, and one of them leads to /usr/bin. */
const everything = (folder = root): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? [path, ...everything(path)] : [path]
    })
    .toSorted()
const written = (runner: ReturnType<typeof scriptedRunner>) =>
  runner.commands.filter(({ effect }) => effect === 'write').map(({ argv }) => argv)

describe('uninstall', () => {
  test('uninstall removes the deploy access and the agent, and keeps the application and its evidence', async () => {
    const running = run()
    const { items } = await running
    expect(items.filter(({ action }) => action !== 'keep').map(({ action, item }) => `${action} ${item}`)).toEqual([
      'remove /etc/sudoers.d/grind-to-prod',
      'remove /var/lib/grind-to-prod/deploy',
      'remove user deploy',
      'change grind-to-prod-recover@choiros.service',
      'remove /etc/systemd/system/grind-to-prod-recover@.service',
      'remove /etc/systemd/system/grindtoprod.slice',
      'remove /etc/grind-to-prod/host.json',
      'remove /usr/local/bin/grind-to-prod-agent',
      'remove /usr/local/lib/grind-to-prod',
      'remove /etc/grind-to-prod/fingerprint.key',
    ])
    expect(written(running.runner)).toEqual([
      ['pkill', '--signal=KILL', '--uid', 'deploy'],
      ['userdel', '--force', '--', 'deploy'],
      ['systemctl', 'disable', '--quiet', '--', 'grind-to-prod-recover@choiros.service'],
      ['systemctl', 'daemon-reload'],
    ])
    expect(items.filter(({ action }) => action === 'keep').map(({ item }) => item)).toEqual([
      '/opt/choiros/current',
      '/opt/choiros/releases',
      '/nix/var/nix/gcroots/grind-to-prod/choiros',
      '/var/lib/grind-to-prod/choiros',
      '/etc/grind-to-prod/signers/choiros',
    ])
    for (const { item, action } of items) if (item.startsWith('/')) expect(existsSync(place(item)), item).toBe(action === 'keep')
    expect(readFileSync(place('/opt/choiros/current/manifest.json'), 'utf8')).toBe('{}')
  })

  test('uninstall refuses another machine than the expected one, before anything is removed', async () => {
    put('/etc/machine-id', `${'1'.repeat(32)}\n`)
    const before = everything()
    const running = run({ machineId: '2'.repeat(32) })
    await expect(running).rejects.toMatchObject({ code: 'wrong-host' })
    expect(everything()).toEqual(before)
    expect(running.runner.commands).toEqual([])
  })

  test('uninstall removes nothing the second time', async () => {
    await run()
    const before = everything()
    const again = run({}, [idle, noUser, { ...isEnabled, status: 1 }])
    expect((await again).items.filter(({ action }) => action !== 'keep')).toEqual([])
    expect(everything()).toEqual(before)
  })

  test('uninstall removes the rest after an interruption', async () => {
    rmSync(place('/etc/sudoers.d/grind-to-prod'))
    rmSync(place('/etc/grind-to-prod/host.json'))
    await run()
    expect(existsSync(place('/usr/local/bin/grind-to-prod-agent'))).toBe(false)
  })

  test('uninstall prints the same in a dry run and changes nothing', async () => {
    const before = everything()
    const dry = run({ dryRun: true })
    const { items } = await dry
    expect(everything()).toEqual(before)
    expect(written(dry.runner)).toEqual([])
    expect((await run()).items).toEqual(items)
  })

  test('uninstall keeps what other applications need, and their place in the policy', async () => {
    const policy = JSON.parse(readFileSync(place('/etc/grind-to-prod/host.json'), 'utf8'))
    policy.applications.other = policy.applications.choiros
    put('/etc/grind-to-prod/host.json', JSON.stringify(policy))
    const { items } = await run()
    expect(items.filter(({ action }) => action !== 'keep').map(({ item }) => item)).toEqual([
      '/etc/sudoers.d/grind-to-prod',
      '/var/lib/grind-to-prod/deploy/.ssh/authorized_keys',
      'grind-to-prod-recover@choiros.service',
      '/etc/grind-to-prod/host.json',
    ])
    expect(Object.keys(JSON.parse(readFileSync(place('/etc/grind-to-prod/host.json'), 'utf8')).applications)).toEqual(['other'])
    expect(existsSync(place('/etc/sudoers.d/grind-to-prod'))).toBe(true)
  })

  test('uninstall keeps another user of that name', async () => {
    const stranger = { ...user, stdout: 'deploy:x:1000:1000::/home/deploy:/bin/bash\n' }
    const { items } = await run({}, [idle, stranger, isEnabled, ...rest])
    expect(items.map(({ item }) => item)).not.toContain('user deploy')
  })

  test('a purge removes the rest once nothing runs, but not the data and the state before adoption', async () => {
    const { items } = await run({ purge: true }, [show('inactive', 'inactive'), user, isEnabled, ...rest])
    expect(items.filter(({ action }) => action === 'keep').map(({ item }) => item)).toEqual([
      '/var/lib/grind-to-prod/choiros/data',
      '/opt/choiros/backups',
    ])
    expect(readdirSync(place('/opt/choiros'))).toEqual(['backups'])
    expect(readdirSync(place('/var/lib/grind-to-prod/choiros'))).toEqual(['data'])
    expect(existsSync(place('/etc/grind-to-prod/signers/choiros'))).toBe(false)
  })

  test.each([
    { target: 'current/share', expected: ['backups'] },
    { target: '/srv/share', expected: ['backups', 'share'] },
  ])('a purge removes <prefix>/share if it is its own link: $target', async ({ target, expected }) => {
    symlinkSync(target, place('/opt/choiros/share'))
    await run({ purge: true }, [show('inactive', 'inactive'), user, isEnabled, ...rest])
    expect(readdirSync(place('/opt/choiros')).toSorted()).toEqual(expected)
  })

  test('a purge after an uninstallation follows the policy of that time', async () => {
    await run()
    const later = () => run({ purge: true }, [show('inactive', 'inactive'), noUser, { ...isEnabled, status: 1 }])
    await later()
    expect(readdirSync(place('/opt/choiros'))).toEqual(['backups'])
    expect((await later()).items.filter(({ action }) => action !== 'keep')).toEqual([])
  })

  describe('a purge follows the policy, not the request', () => {
    const policyFile = '/etc/grind-to-prod/host.json'
    const change = (edit: (policy: { applications: Record<string, object> }) => void) => {
      const policy = JSON.parse(readFileSync(place(policyFile), 'utf8'))
      edit(policy)
      put(policyFile, JSON.stringify(policy))
    }

    test.each([
      {
        name: 'another prefix',
        more: { prefix: '/opt/b' },
        spoil: () => put('/opt/b/releases/two/manifest.json', '{}'),
        error: {
          code: 'not-permitted',
          text: expect.stringContaining("/opt/choiros in the host's policy, but /opt/b in grind-to-prod.yml"),
        },
      },
      {
        name: 'another prefix, when the policy is gone',
        more: { prefix: '/opt/b' },
        spoil: () => {
          put('/opt/b/releases/two/manifest.json', '{}')
          rmSync(place(policyFile))
        },
        error: { code: 'not-permitted', text: expect.stringContaining('it is unknown whether /opt/b/releases belongs to it') },
      },
      {
        name: 'a bin that is another link',
        spoil: () => {
          rmSync(place('/opt/choiros/bin'))
          symlinkSync('/usr/bin', place('/opt/choiros/bin'))
        },
        error: { code: 'not-permitted', text: expect.stringContaining('/opt/choiros/bin') },
      },
      {
        name: 'a prefix that others can write to',
        spoil: () => chmodSync(place('/opt/choiros'), 0o777),
        error: { code: 'unsafe-permissions', text: expect.stringContaining('is writable by users other than root') },
      },
      {
        name: 'a unit of the policy that runs, and that the request does not name',
        more: { units: [] },
        spoil: (): void => undefined,
        states: ['inactive', 'active'],
        error: { code: 'not-permitted', text: expect.stringContaining('is active') },
      },
    ])('a purge refuses $name, and removes nothing', async ({ more = {}, spoil, error, states = ['inactive', 'inactive'] }) => {
      spoil()
      const before = everything()
      await expect(run({ purge: true, ...more }, [show(...states), user, isEnabled, ...rest])).rejects.toMatchObject(error)
      expect(everything()).toEqual(before)
    })

    test('uninstall removes only the keys of this application when others stay', async () => {
      change(({ applications }) => Object.assign(applications, { other: applications['choiros'] }))
      const keys = `${DEPLOY_HOME}/.ssh/authorized_keys`
      const theirs = 'restrict,command="sudo -n /usr/local/bin/grind-to-prod-agent dispatch --application other" ssh-ed25519 AAAAother'
      put(keys, `${readFileSync(place(keys), 'utf8')}${theirs}\n`)
      await run()
      expect(readFileSync(place(keys), 'utf8')).toBe(`# Written by grind-to-prod host install.\n${theirs}\n`)
      const sudoers = readFileSync(place('/etc/sudoers.d/grind-to-prod'), 'utf8')
      expect(sudoers).toContain('dispatch --application other\n')
      expect(sudoers).not.toContain('choiros')
    })
  })

  test.each([
    {
      name: 'to purge what runs',
      more: { purge: true },
      shown: show('inactive', 'active'),
      error: { code: 'not-permitted', text: expect.stringContaining('hypervisor.service') },
    },
    { name: 'while a transaction runs', more: {}, shown: show('active'), error: { code: 'busy' } },
    {
      name: 'with an unfinished transaction',
      more: {},
      shown: idle,
      spoil: () => put('/var/lib/grind-to-prod/choiros/journal.json', '{}'),
      error: { code: 'busy', text: expect.stringContaining('recover') },
    },
    {
      name: 'with a policy that it does not understand',
      more: {},
      shown: idle,
      spoil: () => put('/etc/grind-to-prod/host.json', '{'),
      error: { code: 'policy-invalid' },
    },
    {
      name: 'on NixOS',
      more: {},
      shown: idle,
      spoil: () => put('/etc/NIXOS', ''),
      error: { code: 'declared-by-nixos', text: expect.stringContaining('services.grind-to-prod') },
    },
  ])('uninstall refuses $name, and removes nothing', async ({ more, shown, error, spoil }) => {
    spoil?.()
    const before = everything()
    const refused = run(more, [shown, user, isEnabled, ...rest])
    await expect(refused).rejects.toMatchObject(error)
    expect(everything()).toEqual(before)
    expect(written(refused.runner)).toEqual([])
  })
})
