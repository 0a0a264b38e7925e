import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { grindToProd, succeedOnHost } from '../../lab/client.ts'
import { snapshotEnvironment } from '#domain/snapshot/env'
import { parseEnvironmentFile } from '#domain/snapshot/environment-file'
import { foreignUnits } from '#domain/snapshot/foreign-units'
import { FINGERPRINT_KEY_FILE, fileFingerprint, parseFingerprintKey } from '#domain/snapshot/fingerprint'
import { parseSnapshotEnvironment } from '#domain/snapshot/parse-env'
import { parseSnapshot } from '#domain/snapshot/parse'
import { isUnreadable } from '#domain/snapshot/unreadable'
import type { Snapshot } from '#domain/snapshot/schema'
import {
  agent,
  apply,
  APPLICATION,
  makeRelease,
  outcome,
  permit,
  PORT,
  PREFIX,
  script,
  setUpApplication,
  UNIT,
  until,
  wipe,
} from './hand-made.ts'
import { runProgram } from '../support/host-program.ts'

const WATCHED = 'watched.service'
const CHECKOUT = '/opt/hand-made-checkout'
const DROP_IN = `/etc/systemd/system/${UNIT}.d/10-environment.conf`
const ENVIRONMENT = '/etc/hand-made.env'
const CANARY = 'canary-7f3a9c51e2'

const prepare = `
mkdir -p /etc/systemd/system/${UNIT}.d ${CHECKOUT}
printf '[Service]\\nEnvironmentFile=${ENVIRONMENT}\\nEnvironmentFile=-/etc/hand-made.none\\n' > ${DROP_IN}
printf 'TOKEN=%s\\nQUOTED="%s"\\nPIN=1234\\n' "$1" "$1" > ${ENVIRONMENT}
chmod 0640 ${ENVIRONMENT}
cat > /etc/systemd/system/${WATCHED} <<'END'
[Service]
ExecStart=/bin/sh -c 'trap "" TERM; while :; do sleep 1000 & wait; done'
Environment=INLINE=${CANARY}-inline
TimeoutStopSec=600
END
chmod 0600 /etc/systemd/system/${WATCHED}
systemctl daemon-reload
systemctl start ${WATCHED}
`

const cleanUp = `
systemctl kill --signal=KILL ${WATCHED} || true
systemctl stop ${WATCHED} || true
rm -rf /etc/systemd/system/${WATCHED} ${CHECKOUT} ${ENVIRONMENT} ${DROP_IN}
systemctl daemon-reload
systemctl reset-failed
`

beforeAll(async () => {
  await setUpApplication()
  await script(prepare, CANARY)
  await runProgram('host/on-host/make-checkout', { CHECKOUT, UNTRACKED: 'left behind' })
  await permit({ snapshot: { repository: CHECKOUT, units: [WATCHED] } })
})
afterAll(async () => {
  await wipe()
  await script(cleanUp)
})

async function take(): Promise<Snapshot> {
  const told = outcome(await agent('snapshot'))
  if (!('result' in told)) throw new Error(told.message)
  return parseSnapshot(told.result)
}

function readable<Value>(reading: Value): Exclude<Value, { unreadable: string }> {
  if (isUnreadable(reading)) throw new Error(reading.unreadable)
  return reading as Exclude<Value, { unreadable: string }>
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

const unitIn = (snapshot: Snapshot, unit: string) => readable(snapshot.units)[unit]!

test('a snapshot of a host without a release is complete', async () => {
  const snapshot = await take()
  expect(snapshot).toMatchObject({
    application: APPLICATION,
    releases: { current: null, kept: [], ledger: { entries: 0, head: null, recent: [] } },
    binaries: {},
    health: {},
  })
  expect(unitIn(snapshot, UNIT)).toMatchObject({ activeState: 'inactive', mainPid: 0, executable: null, sockets: [] })
})

test('a snapshot shows the state of a host', async () => {
  const release = await makeRelease({ version: '1' })
  expect(await apply(release)).toMatchObject({ verdict: 'COMMITTED' })
  const snapshot = await take()
  const shown = async (unit: string, property: string) =>
    (await script('systemctl show --value --property="$2" -- "$1"', unit, property)).trim()
  const digest = async (file: string) => (await script('sha256sum < "$1"', file)).split(' ')[0]!

  const key = parseFingerprintKey(await script(`cat ${FINGERPRINT_KEY_FILE}`))!
  const keyed = async (file: string) => `keyed:${fileFingerprint(key, APPLICATION, await digest(file))}`

  expect(snapshot.host).toMatchObject({
    machineId: (await script('cat /etc/machine-id')).trim(),
    bootId: (await script('cat /proc/sys/kernel/random/boot_id')).trim(),
    kernel: (await script('uname -r')).trim(),
  })
  expect(readable(snapshot.system.osRelease)['VERSION_CODENAME']).toBe((await script('. /etc/os-release; echo "$VERSION_CODENAME"')).trim())
  expect(snapshot.nix.version).toBe((await script('nix --version')).trim().split(' ').at(-1))
  expect(readable(snapshot.nix.trust)).toMatchObject({ requireSigs: true, trustedUsers: ['root'] })
  expect(snapshot.repository).toEqual({
    path: CHECKOUT,
    state: {
      head: (await script(`runuser -u admin -- git -C ${CHECKOUT} rev-parse HEAD`)).trim(),
      branch: 'main',
      dirty: true,
      dirtyFiles: ['left behind'],
    },
  })
  const ledger = (await script(`cat /var/lib/grind-to-prod/${APPLICATION}/ledger.ndjson`)).trimEnd().split('\n')
  expect(snapshot.releases).toEqual({
    current: release.id,
    kept: [release.id],
    ledger: { entries: ledger.length, head: sha256(ledger.at(-1)!), recent: ledger.map(sha256) },
  })
  const path = (await script(`realpath ${PREFIX}/bin/server`)).trim()
  expect(snapshot.binaries).toEqual({ server: { path, sha256: await digest(path), component: 'server', release: release.id } })

  const unit = unitIn(snapshot, UNIT)
  const pid = await shown(UNIT, 'MainPID')
  expect(unit).toMatchObject({
    loadState: 'loaded',
    activeState: 'active',
    subState: 'running',
    result: 'success',
    mainPid: Number(pid),
    executable: (await script('readlink /proc/$1/exe', pid)).trim(),
    release: release.id,
    unitFile: { path: `/etc/systemd/system/${UNIT}`, digest: await keyed(`/etc/systemd/system/${UNIT}`) },
    dropIns: [{ path: DROP_IN, digest: await keyed(DROP_IN) }],
    sockets: [{ address: '127.0.0.1', port: PORT }],
  })
  expect(unit.startedAt).toBe(new Date(await shown(UNIT, 'ActiveEnterTimestamp')).toISOString())
  expect(snapshot.health).toMatchObject({ server: { result: 'passed', listener: unit.executable } })
  const failed = (await script('systemctl list-units --state=failed --plain --no-legend --full'))
    .split('\n')
    .flatMap((line) => line.trim().split(' ')[0] || [])
  expect(snapshot.failedUnits).toEqual(failed.toSorted())
  const [bytes, inodes] = (await script(`stat --file-system --format='%b %S %c' ${PREFIX}`))
    .trim()
    .split(' ')
    .reduce<[number, number]>(
      ([size, count], word, index) =>
        index === 0 ? [Number(word), count] : index === 1 ? [size * Number(word), count] : [size, Number(word)],
      [0, 0],
    )
  expect(snapshot.capacity[PREFIX]).toMatchObject({ bytesTotal: bytes, inodesTotal: inodes })
  expect(snapshot.trust).toMatchObject({
    agent: await digest('/usr/local/lib/grind-to-prod/agent.js'),
    policy: {
      digest: await keyed('/etc/grind-to-prod/host.json'),
      minimumSignatures: 1,
      applications: expect.arrayContaining([APPLICATION]),
    },
    allowedSigners: { digest: await digest('/etc/grind-to-prod/allowed_signers') },
    files: { '/etc/sudoers': await keyed('/etc/sudoers'), '/etc/sudoers.d/grind-to-prod': await keyed('/etc/sudoers.d/grind-to-prod') },
    deployKeys: { '/var/lib/grind-to-prod/deploy/.ssh/authorized_keys': { keys: expect.any(Object) } },
  })
  expect(snapshot.logins.superusers).toEqual(['root'])
  const running = (await script('systemctl list-units --type=service --state=running --plain --no-legend --full')).split('\n')
  const names = running.flatMap((line) => line.trim().split(' ')[0] || [])
  for (const name of readable(snapshot.foreignUnits.running)) expect(names).toContain(name)
  expect(readable(snapshot.foreignUnits.running)).toContain('ssh.service')
  expect(parseSnapshotEnvironment(snapshotEnvironment(snapshot))).toEqual(snapshot)
})

test("the units that start at boot are those of systemd's own list, also beside aliases of a vendor", async () => {
  await script(`
    ln -s nothing.service /usr/lib/systemd/system/vendor-alias.service
    printf '[Unit]\\n[Service]\\nExecStart=/bin/true\\n[Install]\\nWantedBy=multi-user.target\\nAlias=another-alias.service\\n' \\
      > /usr/lib/systemd/system/nothing.service
    systemctl enable --quiet nothing.service
    mkdir -p /etc/systemd/system/timers.target.wants
    ln -s /usr/lib/systemd/system/vendor-alias.service /etc/systemd/system/timers.target.wants/vendor-alias.service
    systemctl daemon-reload`)
  try {
    const all = await script('systemctl list-unit-files --state=enabled,enabled-runtime --no-pager --full --output=json')
    const enabled = z.array(z.object({ unit_file: z.string() })).parse(JSON.parse(all))
    const names = enabled.map(({ unit_file: name }) => name)
    expect(names).toContain('nothing.service')
    const { foreignUnits: listed } = await take()
    expect(readable(listed.enabled)).toEqual(foreignUnits(names, [UNIT, WATCHED]))
  } finally {
    await script(`
      systemctl disable --quiet nothing.service
      rm -f /usr/lib/systemd/system/{vendor-alias,nothing}.service /etc/systemd/system/timers.target.wants/vendor-alias.service
      systemctl daemon-reload`)
  }
})

test('two snapshots of one state differ only in the volatile fields', async () => {
  const [first, second] = [await take(), await take()]
  const { takenAt, tookMilliseconds, capacity, health } = second
  expect(second).toEqual({ ...first, takenAt, tookMilliseconds, capacity, health })
})

test('a canary in an environment file is in no form in the snapshot, yet a change of it shows', async () => {
  const before = await agent('snapshot')
  const text = `${before.stdout}${before.stderr}`
  const file = (snapshot: Snapshot) => readable(unitIn(snapshot, UNIT).environmentFiles[ENVIRONMENT]!)
  const snapshot = await take()
  const written = `${text}${snapshotEnvironment(snapshot)}`
  for (const secret of [CANARY, `${CANARY}-inline`, '1234']) {
    const bytes = Buffer.from(secret)
    const forms = ['base64', 'base64url', 'hex'].map((encoding) => bytes.toString(encoding as BufferEncoding))
    const digests = ['md5', 'sha1', 'sha256', 'sha512'].flatMap((algorithm) =>
      [secret, `${secret}\n`].map((value) => createHash(algorithm).update(value).digest('hex')),
    )
    for (const form of [
      ...(secret === '1234' ? [] : [secret]),
      ...forms.filter((encoded) => encoded.length > 8),
      ...digests,
      ...digests.map((digest) => digest.slice(0, 32)),
    ]) {
      expect(written).not.toContain(form)
    }
  }
  const watchedDigest = createHash('sha256')
    .update(await script(`cat /etc/systemd/system/${WATCHED}`))
    .digest('hex')
  expect(written).not.toContain(watchedDigest)
  expect(unitIn(snapshot, WATCHED).unitFile).toMatchObject({ digest: expect.stringMatching(/^keyed:/) })

  expect(file(snapshot)).toMatchObject({ mode: '0640', owner: 'root', group: 'root' })
  const variables = readable(file(snapshot).variables)
  expect(Object.keys(variables).toSorted()).toEqual(['PIN', 'QUOTED', 'TOKEN'])
  expect(unitIn(snapshot, UNIT).environmentFiles['/etc/hand-made.none']).toEqual({
    unreadable: 'it does not exist; the unit marks it as optional',
  })
  await script(`sed -i s/1234/1235/ ${ENVIRONMENT}`)
  const after = readable(file(await take()).variables)
  expect(after['PIN']).not.toEqual(variables['PIN'])
  expect(after['TOKEN']).toEqual(variables['TOKEN'])
})

test('a snapshot reads environment files as systemd does', async () => {
  const text = [
    'A = 1 # two ',
    `B="a 'b' \\"c\\" \\$d \\n"`,
    `C='it\\s'x 'y'`,
    'D=a\\',
    'b',
    '# comment\\',
    'E=after',
    'F=\\#x\\ ',
    'G="two',
    'lines"',
    'export H=1',
    '9I=1',
    'J=1',
    'J=2',
    'K=',
    ';L=1',
    "M='open",
  ].join('\n')
  await succeedOnHost('prod', ['tee', '/etc/hand-made.odd'], { input: text })
  const given = await script(
    'systemd-run --quiet --wait --pipe --collect --property=EnvironmentFile=/etc/hand-made.odd env -0; rm /etc/hand-made.odd',
  )
  const theirs = new Map(given.split('\0').map((entry) => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)]))
  const ours = parseEnvironmentFile(text)
  expect(Object.fromEntries([...theirs].filter(([name]) => /^(?:export )?9?[A-Z]$/.test(name)))).toEqual(Object.fromEntries(ours))
})

test('a snapshot of a host with hanging units and checkouts, and without network and Nix, is complete', async () => {
  await script(`systemctl stop --no-block ${WATCHED}`)
  await until(
    'the unit is stopping',
    async () => (await script(`systemctl show --value --property=ActiveState ${WATCHED}`)).trim() === 'deactivating',
  )
  await script(`cd ${CHECKOUT}
    git -c safe.directory='*' config filter.slow.clean 'id -u > /tmp/hand-made-filter; sleep 60'
    echo '* filter=slow' > .gitattributes; echo 1 > tracked
    git -c safe.directory='*' -c filter.slow.clean=cat add tracked; chown -R admin: .; sleep 0.01; echo 2 > tracked
    ip link set host0 down; mv /etc/nix/nix.conf /etc/nix/nix.conf.away; echo 'no setting' > /etc/nix/nix.conf`)
  try {
    const snapshot = await take()
    expect(unitIn(snapshot, WATCHED)).toMatchObject({ activeState: 'deactivating', subState: 'stop-sigterm' })
    expect(unitIn(snapshot, UNIT)).toMatchObject({ activeState: 'active' })
    expect(snapshot.repository?.state).toEqual({ unreadable: 'it took longer than 4000 ms' })
    expect(snapshot.nix.trust).toEqual({ unreadable: expect.stringContaining('nix config ended with status 1') })
    expect(snapshot.health).toMatchObject({ server: { result: 'passed' } })
    expect((await script('cat /tmp/hand-made-filter')).trim()).toBe((await script('id -u admin')).trim())
  } finally {
    await script('ip link set host0 up; mv /etc/nix/nix.conf.away /etc/nix/nix.conf; rm -f /tmp/hand-made-filter')
  }
})

test('a snapshot of prod and of grind comes over ssh in either form', async () => {
  const words = ['--identity', '/etc/lab/keys/deploy']
  const json = await grindToProd('snapshot', 'prod', ...words, '--output', 'prod.json')
  expect(json).toMatchObject({ status: 0, stdout: expect.stringContaining('prod.json') })
  const text = await succeedOnHost('grind', ['cat', '/home/runner/choiros/work/prod.json'])
  const prod = parseSnapshot(JSON.parse(text))
  expect(prod).toMatchObject({ application: 'choiros', host: { name: 'prod' }, fingerprintKey: expect.stringMatching(/^[0-9a-f]{16}$/) })
  expect(Math.abs(readable(prod.clock.offsetMilliseconds))).toBeLessThanOrEqual(readable(prod.clock.uncertaintyMilliseconds) + 1000)

  const env = await grindToProd('snapshot', 'prod', ...words, '--format', 'env')
  expect(parseSnapshotEnvironment(env.stdout).host).toEqual(prod.host)

  const grind = parseSnapshot(JSON.parse((await grindToProd('snapshot', 'grind')).stdout))
  expect(grind).toMatchObject({ application: 'choiros', host: { name: 'grind' }, releases: { current: null }, binaries: {} })
  expect(grind.fingerprintKey).toEqual({ unreadable: expect.stringContaining('fingerprint.key') })
  await succeedOnHost('grind', ['rm', '/home/runner/choiros/work/prod.json'])
})

test('a deploy key gets no more than a snapshot', async () => {
  const result = await script(`SSH_ORIGINAL_COMMAND='grind-to-prod-agent snapshot choiros --key 00' grind-to-prod-agent dispatch || true`)
  expect(result).toContain('"code":"usage"')
})
