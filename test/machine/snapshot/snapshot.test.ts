import { createHash } from 'node:crypto'
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ScriptedAnswer } from '../../support/scripted-runner.ts'
import { fileFingerprint, variableFingerprint } from '#domain/snapshot/fingerprint'
import { snapshotSchema, type Snapshot } from '#domain/snapshot/schema'
import { snapshot } from '#machine/snapshot/snapshot'
import { shownUnit, temporaryHost, type TemporaryHost } from '../../host/temporary-host.ts'

const key = 'ab'.repeat(32)

/** The answers of a healthy host, for one unit. */
function answers(unit: Readonly<Record<string, string | number>>): ScriptedAnswer[] {
  return [
    { when: ['systemctl', 'show'], stdout: shownUnit(unit) },
    {
      when: ['systemctl', 'list-units'],
      stdout: JSON.stringify([
        ...['ssh.service', 'a.service', 'user@0.service'].map((name) => ({ unit: name, load: 'loaded', active: 'active', sub: 'running' })),
        { unit: 'b.socket', load: 'loaded', active: 'active', sub: 'running' },
        { unit: 'z.service', load: 'loaded', active: 'failed', sub: 'failed' },
      ]),
    },
    {
      when: (argv) => argv[1] === 'list-unit-files' && argv.join(' ').endsWith(' -- ssh.service'),
      stdout: '[{"unit_file":"ssh.service","state":"enabled","preset":"enabled"}]\n',
    },
    { when: ['timedatectl'], stdout: 'yes\n' },
    { when: ['nix', '--version'], stdout: 'nix (Nix) 2.31.6\n' },
    {
      when: ['nix', 'config'],
      stdout: JSON.stringify({
        'require-sigs': { value: true },
        'trusted-users': { value: ['root'] },
        substituters: { value: ['https://user:secret@cache.example'] },
        'trusted-public-keys': { value: [] },
      }),
    },
  ]
}

async function keyFile(host: TemporaryHost, mode = 0o600): Promise<string> {
  const file = join(host.folder, 'fingerprint.key')
  await writeFile(file, `${key}\n`, { mode })
  await chmod(file, mode)
  return file
}

async function taken(host: TemporaryHost, file: string): Promise<Snapshot> {
  const wants = join(host.folder, 'etc/systemd/system/multi-user.target.wants')
  await mkdir(wants, { recursive: true })
  await symlink('/usr/lib/systemd/system/ssh.service', join(wants, 'ssh.service')).catch(() => undefined)
  const result = await snapshot(host, '1.2.3', { keyFile: file, root: host.folder })
  expect(snapshotSchema.parse(result)).toEqual(result)
  return result
}

const unitOf = ({ units }: Snapshot) => (units as Record<string, Record<string, unknown>>)['a.service']!

test('a snapshot of a host without a release has its units', async () => {
  await using host = await temporaryHost({ answers: answers({ ActiveEnterTimestamp: '@1763898000' }) })
  const result = await taken(host, await keyFile(host))
  expect(result).toMatchObject({
    schemaVersion: 2,
    tool: '1.2.3',
    application: 'sample',
    prefix: host.paths.prefix,
    host: { name: 'prod', role: null },
    clock: { synchronized: true, offsetMilliseconds: { unreadable: expect.any(String) } },
    system: { nixosVersion: null, generation: null, current: null, booted: null, currentKernel: null, bootedKernel: null },
    nix: {
      version: '2.31.6',
      trust: { requireSigs: true, trustedUsers: ['root'], substituters: ['https://cache.example'], trustedPublicKeys: [] },
    },
    repository: null,
    releases: { current: null, kept: [], ledger: { entries: 0, head: null, recent: [] } },
    binaries: {},
    units: {
      'a.service': { activeState: 'active', startedAt: '2025-11-23T11:40:00.000Z', executable: null, release: null, unitFile: null },
    },
    failedUnits: ['z.service'],
    foreignUnits: { running: ['ssh.service'], enabled: ['ssh.service'] },
    health: {},
  })
  expect(result.fingerprintKey).toMatch(/^[0-9a-f]{16}$/)
  expect(JSON.stringify(result)).not.toContain('secret')
})

test.each([
  { status: 1, stdout: '[]\n', expected: [] },
  { status: 1, stdout: '', expected: { unreadable: expect.stringContaining('no bus') } },
])('a snapshot has the enabled units $expected for status $status and "$stdout"', async ({ expected, ...answer }) => {
  const noUnits = { when: ['systemctl', 'list-unit-files'], ...answer, stderr: 'no bus' }
  await using host = await temporaryHost({ answers: [noUnits, ...answers({})] })
  expect((await taken(host, await keyFile(host))).foreignUnits).toMatchObject({ enabled: expected })
})

test('a snapshot starts each program once, whatever the number of units', async () => {
  const words: string[][] = []
  const script = answers({})
  const shown = `${shownUnit({})}\n`.repeat(50)
  await using host = await temporaryHost({
    answers: [{ when: (argv) => words.push([...argv]) < 0 }, { when: ['systemctl', 'show'], stdout: shown }, ...script.slice(1)],
  })
  const units = Array.from({ length: 50 }, (_, index) => `unit-${index}.service`)
  const wide: TemporaryHost = { ...host, permitted: { ...host.permitted, units } }
  expect(Object.keys((await taken(wide, await keyFile(host))).units)).toHaveLength(50)
  expect(words.map(([program, verb]) => `${program} ${verb}`).toSorted()).toEqual([
    'nix --version',
    'nix config',
    'systemctl list-unit-files',
    'systemctl list-units',
    'systemctl show',
    'timedatectl show',
  ])
})

test('a snapshot has binaries with their targets, and a dangling link', async () => {
  await using host = await temporaryHost({ answers: answers({}) })
  const file = join(host.folder, 'server')
  await writeFile(file, 'a program')
  await mkdir(host.paths.bin)
  await symlink(file, join(host.paths.bin, 'server'))
  await symlink('/nowhere', join(host.paths.bin, 'lost'))
  await mkdir(join(host.paths.bin, 'folder'))
  const missing = { unreadable: 'it does not exist' }
  expect((await taken(host, await keyFile(host))).binaries).toEqual({
    server: { path: file, sha256: createHash('sha256').update('a program').digest('hex'), component: null, release: null },
    lost: { path: missing, sha256: missing, component: null, release: missing },
    folder: { path: join(host.paths.bin, 'folder'), sha256: { unreadable: 'it is not a regular file' }, component: null, release: null },
  })
})

test('a snapshot has what is shared, also a folder put there by hand and a dangling link', async () => {
  await using host = await temporaryHost({ answers: answers({}) })
  const folder = join(host.folder, 'generation/share')
  await mkdir(join(folder, 'www'), { recursive: true })
  await symlink('/nowhere', join(folder, 'lost'))
  await symlink(join(host.folder, 'generation'), host.paths.current)
  const keys = await keyFile(host)
  expect(await taken(host, keys)).not.toHaveProperty('shared')
  await symlink('current/share', host.paths.share)
  const missing = { unreadable: 'it does not exist' }
  expect((await taken(host, keys)).shared).toEqual({
    www: { path: join(folder, 'www'), narHash: null, component: null, release: null },
    lost: { path: missing, narHash: missing, component: null, release: missing },
  })
})

test("a snapshot has nothing of a share folder that is the administrator's", async () => {
  await using host = await temporaryHost({ answers: answers({}) })
  await mkdir(join(host.paths.share, 'own'), { recursive: true })
  expect(await taken(host, await keyFile(host))).not.toHaveProperty('shared')
})

test('a snapshot has environment files: names, fingerprints, a missing one, and a pattern', async () => {
  await using host = await temporaryHost()
  const folder = join(host.folder, 'env.d')
  await mkdir(folder)
  const one = join(folder, '1.env')
  await writeFile(one, 'TOKEN=canary\nPIN=1\n')
  await chmod(one, 0o600)
  await writeFile(join(folder, '2.bin'), Buffer.from([0x41, 0x3d, 0xff]))
  const lines = [
    `${folder}/1.env (ignore_errors=no)`,
    `${folder}/none (ignore_errors=yes)`,
    `${folder}/*.bin (ignore_errors=no)`,
    `${folder}/x* (ignore_errors=no)`,
  ]
  const shown = `${shownUnit({})}${lines.map((line) => `EnvironmentFiles=${line}\n`).join('')}`
  const script = [{ when: ['systemctl', 'show'], stdout: shown }, ...answers({}).slice(1)]
  await using scripted = await temporaryHost({ answers: script })
  const result = await taken(scripted, await keyFile(scripted))
  const print = (name: string, value: string) => ({ fingerprint: variableFingerprint(Buffer.from(key, 'hex'), 'sample', { name, value }) })
  expect(unitOf(result)['environmentFiles']).toEqual({
    [one]: expect.objectContaining({ mode: '0600', variables: { TOKEN: print('TOKEN', 'canary'), PIN: print('PIN', '1') } }),
    [`${folder}/none`]: { unreadable: 'it does not exist; the unit marks it as optional' },
    [`${folder}/2.bin`]: { unreadable: expect.stringContaining('not valid') },
    [`${folder}/x*`]: { unreadable: 'no file matches it' },
  })
  expect(JSON.stringify(result)).not.toContain('canary')
})

test.each([
  { name: 'no key', make: async () => '/nowhere/fingerprint.key', reason: 'there is no /nowhere/fingerprint.key' },
  {
    name: 'a key that others may read',
    make: (host: TemporaryHost) => keyFile(host, 0o640),
    reason: expect.stringContaining('users other than root can read'),
  },
  {
    name: 'a file that is no key',
    make: async (host: TemporaryHost) => {
      await writeFile(join(host.folder, 'no.key'), 'hello', { mode: 0o600 })
      return join(host.folder, 'no.key')
    },
    reason: expect.stringContaining('is not a key'),
  },
])('a snapshot has names without fingerprints, and private unit files without digests, with $name', async ({ make, reason }) => {
  await using host = await temporaryHost()
  const environment = join(host.folder, 'a.env')
  const unit = join(host.folder, 'a.service')
  await writeFile(environment, 'TOKEN=canary\n')
  await writeFile(unit, '[Service]\nEnvironment=PASSWORD=canary\n')
  await chmod(unit, 0o640)
  await using scripted = await temporaryHost({
    answers: answers({ FragmentPath: unit, EnvironmentFiles: `${environment} (ignore_errors=no)` }),
  })
  const result = await taken(scripted, await make(scripted))
  expect(result.fingerprintKey).toEqual({ unreadable: reason })
  expect(unitOf(result)).toMatchObject({
    unitFile: { path: unit, digest: { unreadable: expect.stringContaining('there is no key for its fingerprint') } },
    environmentFiles: { [environment]: { variables: { TOKEN: { fingerprint: { unreadable: reason } } } } },
  })
})

test('a snapshot reports a host on which nothing answers, without waiting for it', async () => {
  const never = new Promise<never>(() => undefined)
  await using host = await temporaryHost({
    runner: {
      run: () => never,
      start: () => {
        throw new Error('nothing is started')
      },
    },
  })
  await writeFile(host.paths.current, 'no link')
  const result = await taken(host, '/nowhere')
  const late = { unreadable: 'it took longer than 4000 ms' }
  expect(result).toMatchObject({
    clock: { synchronized: late },
    nix: { version: late, trust: late },
    units: { unreadable: expect.stringContaining('it took longer than') },
    failedUnits: late,
    releases: { current: { unreadable: expect.stringContaining('is not a link') }, kept: [] },
    health: { unreadable: expect.stringContaining('is not a link') },
  })
})

test('a snapshot gives a missing or failing program as the reason', async () => {
  await using host = await temporaryHost({
    answers: [
      { when: ['systemctl', 'show'], status: 1, stderr: 'Failed to connect to bus: No such file or directory\n' },
      { when: ['nix', '--version'], stdout: 'gibberish' },
    ],
  })
  const result = await taken(host, '/nowhere')
  expect(result.units).toEqual({ unreadable: 'systemctl show ended with status 1: Failed to connect to bus: No such file or directory' })
  expect(result.nix.version).toEqual({ unreadable: 'nix printed no version' })
  expect(result.failedUnits).toEqual({ unreadable: expect.stringContaining('list-units') })
})

test("a snapshot's digest of a readable unit file does not reveal what is in it", async () => {
  await using host = await temporaryHost()
  const unit = join(host.folder, 'a.service')
  const text = '[Service]\nEnvironment=ADMIN_PIN=4711\n'
  await writeFile(unit, text, { mode: 0o644 })
  await using scripted = await temporaryHost({ answers: answers({ FragmentPath: unit, DropInPaths: unit }) })
  const result = await taken(scripted, await keyFile(scripted))
  const sha256 = createHash('sha256').update(text).digest('hex')
  const digest = `keyed:${fileFingerprint(Buffer.from(key, 'hex'), 'sample', sha256)}`
  expect(unitOf(result)).toMatchObject({ unitFile: { path: unit, digest }, dropIns: [{ path: unit, digest }] })
  expect(JSON.stringify(result)).not.toContain(sha256)
})

test('a snapshot has a finished oneshot as done, and another service that has ended as inactive', async () => {
  for (const [Type, expected] of [
    ['oneshot', 'done'],
    ['simple', 'inactive'],
  ] as const) {
    await using host = await temporaryHost({ answers: answers({ Type, ActiveState: 'inactive', SubState: 'dead' }) })
    expect(unitOf(await taken(host, await keyFile(host)))).toMatchObject({ activeState: expected, result: 'success' })
  }
})
