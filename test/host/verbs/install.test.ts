import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ledgerLine } from '#domain/ledger/chain'
import { AUTHORIZED_KEYS_FILE, DEPLOY_HOME } from '#domain/installation/paths'
import { policyFor, policySchema } from '#domain/trust/policy'
import { scriptedRunner, type ScriptedAnswer } from '../../support/scripted-runner.ts'
import { install } from '#host/verbs/install'
import { sampleRecord } from '../../domain/activation/sample-record.ts'
import { sampleRequest } from '../../domain/installation/sample.ts'

let root = ''
let agentFile = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'install-'))
  // What every host has.
  for (const folder of ['run', 'usr/local/bin', 'etc/sudoers.d', 'etc/systemd/system']) mkdirSync(join(root, folder), { recursive: true })
  agentFile = join(root, 'agent.mjs')
  writeFileSync(agentFile, 'the agent')
})
afterEach(() => rmSync(root, { recursive: true }))

const SIGNERS = 'alice ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIO8+KJPe3D/2rsocQUT8BDU3ogqIvcvntwo+SUssCrOz\n'
const OTHER_KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIF4Jd63NzLZZP1Kq3AzsL8TH4spuVoROxxw4YidmeWGc'
const user: ScriptedAnswer = { when: ['getent', 'passwd', 'deploy'], stdout: `deploy:*:990:990::${DEPLOY_HOME}:/bin/sh\n` }
const noUser: ScriptedAnswer = { when: ['getent', 'passwd', 'deploy'], status: 2 }
const good: readonly ScriptedAnswer[] = [
  { when: ['visudo'] },
  { when: ['useradd'] },
  { when: ['systemctl', 'daemon-reload'] },
  { when: ['systemctl', 'enable'] },
  { when: ['sudo', '--non-interactive', '--list'] },
]
const disabled: ScriptedAnswer = { when: ['systemctl', 'is-enabled'], status: 1 }
const enabled: ScriptedAnswer = { when: ['systemctl', 'is-enabled'] }

const newHost = () => scriptedRunner([noUser, disabled, ...good])
const oldHost = () => scriptedRunner([user, enabled, ...good])
const run = (runner: ReturnType<typeof scriptedRunner>, more: Partial<typeof sampleRequest> = {}) =>
  install({ request: { ...sampleRequest, ...more }, agentFile, root }, { runner, reporter: { report: () => undefined } })
const quiet = (runner: ReturnType<typeof scriptedRunner>) => ({ runner, reporter: { report: () => undefined } })
const written = (runner: ReturnType<typeof scriptedRunner>) =>
  runner.commands.filter(({ effect }) => effect === 'write').map(({ argv }) => argv)
const place = (path: string) => join(root, path)

describe('install', () => {
  test('install creates everything on a new host', async () => {
    const runner = newHost()
    const { items } = await run(runner)
    expect(new Set(items.map(({ action }) => action))).toEqual(new Set(['create']))
    expect(written(runner)).toEqual([
      [
        'useradd',
        '--system',
        '--user-group',
        '--no-create-home',
        '--home-dir=/var/lib/grind-to-prod/deploy',
        '--shell=/bin/sh',
        '--password=*',
        '--comment=grind-to-prod',
        '--',
        'deploy',
      ],
      ['systemctl', 'daemon-reload'],
      ['systemctl', 'enable', '--quiet', '--', 'grind-to-prod-recover@choiros.service'],
    ])
    expect(readFileSync(place('/usr/local/lib/grind-to-prod/agent.js'), 'utf8')).toBe('the agent')
    expect(lstatSync(place('/etc/sudoers.d/grind-to-prod')).mode & 0o7777).toBe(0o440)
    expect(lstatSync(place('/var/lib/grind-to-prod/choiros')).mode & 0o7777).toBe(0o700)
    expect(lstatSync(place('/opt/choiros')).isDirectory()).toBe(true)
  })

  test('install refuses another machine than the expected one, before anything is written', async () => {
    writeFileSync(place('/etc/machine-id'), `${'1'.repeat(32)}\n`)
    const before = readdirSync(root, { recursive: true })
    const runner = newHost()
    await expect(run(runner, { machineId: '2'.repeat(32) })).rejects.toMatchObject({
      code: 'wrong-host',
      message: expect.stringMatching(/2{32} was expected, but its machine id is "1{32}".*Nothing was changed\.$/),
    })
    expect(readdirSync(root, { recursive: true })).toEqual(before)
    expect(runner.commands).toEqual([])
    expect(await run(newHost(), { machineId: '1'.repeat(32) })).toMatchObject({ machineId: '1'.repeat(32), notes: [] })
  })

  test('install takes proposed keys for an application that the host does not know, and for no other', async () => {
    const proposed = { deployKeys: sampleRequest.deployKeys, trustedPublicKeys: sampleRequest.trustedPublicKeys, allowedSigners: SIGNERS }
    const without = { deployKeys: undefined, trustedPublicKeys: undefined, allowedSigners: null }
    await run(newHost(), { ...without, proposed })
    expect(readFileSync(place('/etc/grind-to-prod/signers/choiros'), 'utf8')).toBe(SIGNERS)
    const before = readFileSync(place(AUTHORIZED_KEYS_FILE), 'utf8')
    expect(before).toContain(sampleRequest.deployKeys[0])
    const others = {
      deployKeys: [OTHER_KEY],
      trustedPublicKeys: ['other-1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='],
      allowedSigners: `${SIGNERS}${SIGNERS}`,
    }
    const { items } = await run(oldHost(), { ...without, proposed: others })
    expect(items.filter(({ action }) => action !== 'keep')).toEqual([])
    expect(readFileSync(place(AUTHORIZED_KEYS_FILE), 'utf8')).toBe(before)
  })

  describe('an agent in the store', () => {
    const node = `/nix/store/${'a'.repeat(32)}-nodejs/bin/node`
    const storedAgent = `/nix/store/${'b'.repeat(32)}-grind-to-prod-agent.mjs`
    const ROOTS = '/nix/var/nix/gcroots/grind-to-prod-agent'
    const makesRoot: ScriptedAnswer = { when: ['nix-store', '--realise'] }
    const shown = (activeState: string): ScriptedAnswer => ({
      when: ['systemctl', 'show'],
      stdout: `LoadState=loaded\nActiveState=${activeState}\n`,
    })
    const stored = (runner: ReturnType<typeof scriptedRunner>) => run(runner, { node, storedAgent })
    const changed = ({ items }: Awaited<ReturnType<typeof run>>) =>
      items.filter(({ action }) => action === 'remove').map(({ item }) => item)
    const old = () => {
      mkdirSync(place(ROOTS), { recursive: true })
      symlinkSync(`/nix/store/${'c'.repeat(32)}-nodejs`, place(`${ROOTS}/${'c'.repeat(32)}-nodejs`))
    }

    test('roots for both paths are made before the launcher that runs them is written', async () => {
      const runner = scriptedRunner([noUser, disabled, makesRoot, ...good])
      const { items } = await stored(runner)
      const order = items.map(({ item }) => item)
      const [first, second] = [`${ROOTS}/${'a'.repeat(32)}-nodejs`, `${ROOTS}/${'b'.repeat(32)}-grind-to-prod-agent.mjs`]
      expect(order.indexOf(second)).toBeLessThan(order.indexOf('/usr/local/bin/grind-to-prod-agent'))
      expect(
        written(runner)
          .filter(([program]) => program === 'nix-store')
          .map((argv) => argv.slice(-3)),
      ).toEqual([
        ['--add-root', place(first), `/nix/store/${'a'.repeat(32)}-nodejs`],
        ['--add-root', place(second), storedAgent],
      ])
      expect(existsSync(place('/usr/local/lib/grind-to-prod'))).toBe(false)
    })

    test('the program that an earlier installation ran is removed, with its copy of the bundle', async () => {
      await run(newHost())
      old()
      const result = await stored(scriptedRunner([user, enabled, shown('inactive'), makesRoot, ...good]))
      expect(changed(result)).toEqual([`${ROOTS}/${'c'.repeat(32)}-nodejs`, '/usr/local/lib/grind-to-prod'])
      expect(readdirSync(place(ROOTS))).toEqual([])
      expect(existsSync(place('/usr/local/lib/grind-to-prod'))).toBe(false)
    })

    test('an earlier program stays while a transaction runs that may be started again with it', async () => {
      await run(newHost())
      old()
      const result = await stored(scriptedRunner([user, enabled, shown('active'), makesRoot, ...good]))
      expect(changed(result)).toEqual([])
      expect(result.notes).toEqual([expect.stringMatching(/is kept, because a transaction of choiros runs; install again/)])
      expect(readdirSync(place(ROOTS))).toEqual([`${'c'.repeat(32)}-nodejs`])
    })

    test('an installation that finds only a Node of the store keeps its root', async () => {
      const runner = scriptedRunner([noUser, disabled, makesRoot, ...good])
      const { items } = await run(runner, { node })
      expect(items.map(({ item }) => item)).toContain(`${ROOTS}/${'a'.repeat(32)}-nodejs`)
      expect(readFileSync(place('/usr/local/bin/grind-to-prod-agent'), 'utf8')).toContain(
        `exec ${node} /usr/local/lib/grind-to-prod/agent.js`,
      )
    })
  })

  describe('unit files of the repository', () => {
    const unit = 'hypervisor.service'
    const text = '[Service]\nExecStart=/opt/choiros/bin/hypervisor\n'
    const shown = (loadState: string): ScriptedAnswer => ({ when: ['systemctl', 'show'], stdout: `LoadState=${loadState}\n` })

    test('a unit that the host does not have is installed, and started at boot once systemd has read it', async () => {
      const runner = scriptedRunner([noUser, disabled, shown('not-found'), ...good])
      const { items } = await run(runner, { unitFiles: [{ unit, text }] })
      expect(readFileSync(place(`/etc/systemd/system/${unit}`), 'utf8')).toBe(text)
      expect(items.map(({ item }) => item)).toEqual(expect.arrayContaining([`/etc/systemd/system/${unit}`, unit]))
      expect(written(runner).slice(-3)).toEqual([
        ['systemctl', 'daemon-reload'],
        ['systemctl', 'enable', '--quiet', '--', 'grind-to-prod-recover@choiros.service'],
        ['systemctl', 'enable', '--quiet', '--', unit],
      ])
    })

    test('a unit that the host has stays, and a note reports that its file differs', async () => {
      writeFileSync(place(`/etc/systemd/system/${unit}`), 'ours')
      const { notes } = await run(scriptedRunner([noUser, disabled, shown('loaded'), ...good]), { unitFiles: [{ unit, text }] })
      expect(notes).toEqual([
        expect.stringMatching(/^\/etc\/systemd\/system\/hypervisor\.service on .* differs from deploy\/hypervisor\.service/),
      ])
      expect(readFileSync(place(`/etc/systemd/system/${unit}`), 'utf8')).toBe('ours')
    })

    test('a file that systemd has not read yet stays too', async () => {
      writeFileSync(place(`/etc/systemd/system/${unit}`), 'ours')
      await run(scriptedRunner([noUser, disabled, shown('not-found'), ...good]), { unitFiles: [{ unit, text }] })
      expect(readFileSync(place(`/etc/systemd/system/${unit}`), 'utf8')).toBe('ours')
    })

    test('a unit from elsewhere on the host is not replaced', async () => {
      const { items } = await run(scriptedRunner([noUser, disabled, shown('loaded'), ...good]), { unitFiles: [{ unit, text }] })
      expect(items.map(({ item }) => item)).not.toContain(unit)
      expect(existsSync(place(`/etc/systemd/system/${unit}`))).toBe(false)
    })
  })

  test('install keeps a role that was changed since, and reports that', async () => {
    await run(newHost())
    const change = sampleRecord({ verb: 'set-role', role: { from: 'active', to: 'standby' } })
    writeFileSync(place('/var/lib/grind-to-prod/choiros/ledger.ndjson'), ledgerLine(undefined, change))
    const { items, notes } = await run(oldHost())
    expect(items.filter(({ action }) => action !== 'keep')).toEqual([])
    expect(notes).toEqual([expect.stringMatching(/ is standby and stays so, although grind-to-prod\.yml has active: /)])
    const { notes: none } = await run(oldHost(), { policy: { ...sampleRequest.policy, role: 'standby' } })
    expect(none).toEqual([])
    expect(JSON.parse(readFileSync(place('/etc/grind-to-prod/host.json'), 'utf8')).applications.choiros.role).toBe('active')
  })

  test('install changes nothing the second time, and reports that', async () => {
    await run(newHost())
    const runner = oldHost()
    const { items } = await run(runner)
    expect(items.filter(({ action }) => action !== 'keep')).toEqual([])
    expect(written(runner)).toEqual([])
  })

  test('install prints the same in a dry run and writes nothing', async () => {
    const before = readdirSync(root, { recursive: true })
    const runner = newHost()
    const { items } = await run(runner, { dryRun: true })
    expect(items.find(({ item }) => item === '/usr/local/bin/grind-to-prod-agent')).toMatchObject({ action: 'create' })
    expect(readdirSync(root, { recursive: true })).toEqual(before)
    expect(written(runner)).toEqual([])
  })

  test('install changes only the differences', async () => {
    await run(newHost())
    writeFileSync(agentFile, 'the next agent')
    chmodSync(place('/var/lib/grind-to-prod/deploy/.ssh'), 0o777)
    const runner = oldHost()
    const { items } = await run(runner)
    expect(items.filter(({ action }) => action !== 'keep').map(({ item, action }) => [action, item])).toEqual([
      ['change', '/var/lib/grind-to-prod/deploy/.ssh'],
      ['change', '/usr/local/lib/grind-to-prod/agent.js'],
    ])
    expect(readFileSync(place('/usr/local/lib/grind-to-prod/agent.js'), 'utf8')).toBe('the next agent')
    expect(lstatSync(place('/var/lib/grind-to-prod/deploy/.ssh')).mode & 0o7777).toBe(0o755)
    expect(written(runner)).toEqual([])
  })

  test('install needs no key that the host has, and refuses a new host without one', async () => {
    const keys = { deployKeys: undefined, trustedPublicKeys: undefined }
    await expect(
      install({ request: { ...sampleRequest, deployKeys: undefined }, agentFile, root }, quiet(newHost())),
    ).rejects.toMatchObject({
      code: 'key-missing',
    })
    await expect(
      install({ request: { ...sampleRequest, trustedPublicKeys: undefined }, agentFile, root }, quiet(newHost())),
    ).rejects.toMatchObject({ code: 'key-missing', hint: expect.stringContaining('nix key convert-secret-to-public') })
    await run(newHost())
    const { items } = await install({ request: { ...sampleRequest, ...keys }, agentFile, root }, quiet(oldHost()))
    expect(items.filter(({ action }) => action !== 'keep')).toEqual([])
  })

  test('install makes systemd reload a changed unit', async () => {
    await run(newHost())
    writeFileSync(place('/etc/systemd/system/grind-to-prod-recover@.service'), 'of an older version')
    const runner = oldHost()
    await run(runner)
    expect(written(runner)).toEqual([
      ['systemctl', 'daemon-reload'],
      ['systemctl', 'enable', '--quiet', '--', 'grind-to-prod-recover@choiros.service'],
    ])
  })

  test('install replaces a link and never writes through it', async () => {
    const target = join(root, 'precious')
    writeFileSync(target, 'precious')
    symlinkSync(target, place('/usr/local/bin/grind-to-prod-agent'))
    await run(newHost())
    expect(readFileSync(target, 'utf8')).toBe('precious')
    expect(lstatSync(place('/usr/local/bin/grind-to-prod-agent')).isFile()).toBe(true)
  })

  test("install keeps the host's own decisions and other applications in the policy", async () => {
    const file = place('/etc/grind-to-prod/host.json')
    mkdirSync(dirname(file), { recursive: true })
    const other = { prefix: '/opt/other', units: [], healthTargets: [], keep: 3 }
    writeFileSync(file, JSON.stringify({ schemaVersion: 1, trustedPublicKeys: sampleRequest.trustedPublicKeys, applications: { other } }))
    await run(newHost())
    expect(JSON.parse(readFileSync(file, 'utf8')).applications).toEqual({
      other,
      choiros: { ...sampleRequest.policy, trustedPublicKeys: sampleRequest.trustedPublicKeys },
    })
  })

  describe('a second application', () => {
    const [KEY_B, NIX_B] = ['ssh-ed25519 AAAAsecond', `b-1:${'B'.repeat(43)}=`]
    const SIGNERS_B = SIGNERS.replace('alice', 'bob')
    const { deployKeys } = sampleRequest
    const first = { allowedSigners: SIGNERS }
    const second = {
      application: 'b',
      deployKeys: [KEY_B],
      trustedPublicKeys: [NIX_B],
      allowedSigners: SIGNERS_B,
      minimumSignatures: 1,
      policy: { ...sampleRequest.policy, prefix: '/opt/b', units: ['b.service'] },
    }
    const look = () => ({
      keys: readFileSync(place(`${DEPLOY_HOME}/.ssh/authorized_keys`), 'utf8').split('\n'),
      sudoers: readFileSync(place('/etc/sudoers.d/grind-to-prod'), 'utf8'),
      policy: policySchema.parse(JSON.parse(readFileSync(place('/etc/grind-to-prod/host.json'), 'utf8'))),
    })
    const AGENT = '/usr/local/bin/grind-to-prod-agent'
    const lineOf = (words: string, key: string) => `restrict,command="sudo -n ${AGENT} dispatch${words}" ${key}`

    test('a second application takes nothing from the first, and gets no power over it', async () => {
      await run(newHost(), first)
      await run(oldHost(), second)
      const { keys, sudoers, policy } = look()
      expect(keys).toContain(lineOf(' --application choiros', deployKeys[0]!))
      expect(keys).toContain(lineOf(' --application b', KEY_B))
      expect(sudoers).toContain(`${AGENT} dispatch --application choiros, ${AGENT} dispatch --application b\n`)
      const trust = (name: string) => policyFor(policy, policy.applications[name]!).trustedPublicKeys
      expect(trust('choiros')).toEqual(sampleRequest.trustedPublicKeys)
      expect(trust('b')).toEqual([NIX_B])
      expect(readFileSync(place('/etc/grind-to-prod/signers/choiros'), 'utf8')).toBe(SIGNERS)
      expect(readFileSync(place('/etc/grind-to-prod/signers/b'), 'utf8')).toBe(SIGNERS_B)
      const { items } = await run(oldHost(), first)
      expect(items.filter(({ action }) => action !== 'keep')).toEqual([])
    })

    test('a unit of another application is refused, unless it is shared on purpose or was there before', async () => {
      await run(newHost(), first)
      const taking = { ...second, policy: { ...second.policy, units: sampleRequest.policy.units } }
      await expect(run(oldHost(), taking)).rejects.toMatchObject({
        code: 'unit-of-another',
        message: expect.stringMatching(/ is a unit of the application choiros, so b cannot have it\.$/),
      })
      expect(Object.keys(look().policy.applications)).toEqual(['choiros'])
      await run(oldHost(), { ...taking, sharedUnits: true })
      expect(look().policy.applications['b']?.units).toEqual(sampleRequest.policy.units)
      await run(oldHost(), taking)
      await run(oldHost(), first)
    })

    test('an application that is installed again loses only its own old keys', async () => {
      await run(newHost(), first)
      await run(oldHost(), second)
      await run(oldHost(), { ...second, deployKeys: ['ssh-ed25519 AAAAthird'] })
      const { keys } = look()
      expect(keys).toContain(lineOf(' --application choiros', deployKeys[0]!))
      expect(keys).toContain(lineOf(' --application b', 'ssh-ed25519 AAAAthird'))
      expect(keys.join('\n')).not.toContain(KEY_B)
    })

    test('an application with the same key shares its line, because sshd reads the first line of a key', async () => {
      await run(newHost(), first)
      await run(oldHost(), { ...second, deployKeys: [...deployKeys] })
      expect(look().keys.filter((line) => line.startsWith('restrict'))).toEqual([
        lineOf(' --application b --application choiros', deployKeys[0]!),
      ])
    })

    test('an installation of an older version keeps its key and signers, which serve it alone', async () => {
      await run(newHost())
      const keysFile = place(`${DEPLOY_HOME}/.ssh/authorized_keys`)
      writeFileSync(keysFile, `# Written by grind-to-prod host install.\n${lineOf('', deployKeys[0]!)}\n`)
      const old = { prefix: '/opt/choiros', units: [], healthTargets: [] }
      writeFileSync(
        place('/etc/grind-to-prod/host.json'),
        JSON.stringify({
          schemaVersion: 1,
          trustedPublicKeys: sampleRequest.trustedPublicKeys,
          minimumSignatures: 2,
          applications: { choiros: old },
        }),
      )
      writeFileSync(place('/etc/grind-to-prod/allowed_signers'), SIGNERS)
      await run(oldHost(), second)
      const { keys, policy } = look()
      expect(keys).toContain(lineOf(' --application choiros', deployKeys[0]!))
      expect(keys).toContain(lineOf(' --application b', KEY_B))
      expect(policyFor(policy, policy.applications['choiros']!)).toMatchObject({
        trustedPublicKeys: sampleRequest.trustedPublicKeys,
        minimumSignatures: 2,
      })
      expect(policyFor(policy, policy.applications['b']!)).toMatchObject({ trustedPublicKeys: [NIX_B], minimumSignatures: 1 })
      expect(readFileSync(place('/etc/grind-to-prod/allowed_signers'), 'utf8')).toBe(SIGNERS)
    })
  })

  test('a key that only reads gets its own command, and stays when none is given', async () => {
    const READ = 'ssh-ed25519 AAAAread'
    const keys = () => readFileSync(place(`${DEPLOY_HOME}/.ssh/authorized_keys`), 'utf8')
    const line = `restrict,command="sudo -n /usr/local/bin/grind-to-prod-agent dispatch read --application choiros" ${READ}\n`
    await run(newHost(), { readKeys: [READ] })
    expect(keys()).toContain(line)
    expect(readFileSync(place('/etc/sudoers.d/grind-to-prod'), 'utf8')).toContain('dispatch read --application choiros')
    await run(oldHost())
    expect(keys()).toContain(line)
    await run(oldHost(), { readKeys: [] })
    expect(keys()).not.toContain(READ)
    await expect(run(oldHost(), { readKeys: [...sampleRequest.deployKeys] })).rejects.toMatchObject({ code: 'key-in-use' })
  })

  test('install keeps a stricter prefix', async () => {
    mkdirSync(place('/opt/choiros'), { recursive: true, mode: 0o750 })
    const { items } = await run(newHost())
    expect(items.find(({ item }) => item === '/opt/choiros')).toMatchObject({ action: 'keep' })
  })

  test.each([
    {
      name: 'a user who is somebody else',
      answers: [{ ...user, stdout: 'deploy:x:1000:1000::/home/deploy:/bin/bash\n' }],
      spoil: () => undefined,
      error: { code: 'not-permitted', text: expect.stringContaining('/home/deploy') },
    },
    {
      name: 'root as the user',
      answers: [{ ...user, stdout: `deploy:x:0:0::${DEPLOY_HOME}:/bin/sh\n` }],
      spoil: () => undefined,
      error: { code: 'not-permitted' },
    },
    {
      name: 'a policy that it does not understand',
      answers: [noUser],
      spoil: () => {
        mkdirSync(place('/etc/grind-to-prod'), { recursive: true })
        writeFileSync(place('/etc/grind-to-prod/host.json'), '{"schemaVersion":2}')
      },
      error: { code: 'policy-invalid', text: expect.stringContaining('host.json') },
    },
    {
      name: 'more signatures than there are signers',
      answers: [noUser],
      request: { allowedSigners: SIGNERS, minimumSignatures: 2 },
      spoil: (): void => undefined,
      error: { code: 'too-few-signers', text: expect.stringContaining('every release would be refused') },
    },
    {
      name: 'more signatures than the host itself has signers for',
      answers: [noUser],
      request: { minimumSignatures: 2 },
      spoil: () => {
        mkdirSync(place('/etc/grind-to-prod'), { recursive: true })
        writeFileSync(place('/etc/grind-to-prod/allowed_signers'), SIGNERS)
      },
      error: { code: 'too-few-signers', text: expect.stringContaining('permits only 1') },
    },
    {
      name: 'a file in place of a folder',
      answers: [noUser],
      spoil: () => {
        mkdirSync(place('/opt'))
        writeFileSync(place('/opt/choiros'), '')
      },
      error: { code: 'unexpected-layout', text: expect.stringContaining('/opt/choiros') },
    },
    {
      name: 'sudoers that visudo does not like',
      answers: [noUser, { when: ['visudo'], status: 1, stderr: 'syntax error' }],
      spoil: () => undefined,
      error: { code: 'command-failed' },
    },
  ])('install refuses $name before it writes anything', async ({ answers, spoil, error, request = {} }) => {
    spoil()
    const before = readdirSync(root, { recursive: true })
    const runner = scriptedRunner([...answers, disabled, ...good])
    await expect(run(runner, request)).rejects.toMatchObject(error)
    expect(written(runner)).toEqual([])
    expect(readdirSync(root, { recursive: true })).toEqual(before)
  })

  test('install reports when sudo ignores its file', async () => {
    const runner = scriptedRunner([noUser, disabled, ...good.slice(0, -1), { when: ['sudo'], status: 1 }])
    await expect(run(runner)).rejects.toMatchObject({ code: 'sudo-misconfigured', text: expect.stringContaining('@includedir') })
  })
})
