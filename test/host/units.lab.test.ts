import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { forgetReleases, grindToProd, makeApplication, mergeUpstream, onHost, RELEASE_KEY } from '../../lab/client.ts'
import type { ReleasedUnit } from '#domain/config/released-unit'
import { attemptResultSchema } from '#domain/protocol/messages'
import { snapshotSchema } from '#domain/snapshot/schema'
import { statusResultSchema } from '#domain/protocol/status'
import type { AttemptRecord } from '#domain/protocol/record'
import {
  agent,
  APPLICATION,
  apply,
  applyRequest,
  lookAtProd,
  makeRelease,
  outcome,
  permit,
  PORT,
  PREFIX,
  recordIn,
  script,
  setUpApplication,
  UNIT,
  until,
  wipe,
  type Behaviour,
  type HandMadeRelease,
  type Program,
} from './hand-made.ts'
import { programText } from '../support/host-program.ts'
import { startOf } from '../support/stop-at.ts'
import {
  applyUntil,
  CHOIROS,
  hold,
  isHeld,
  killBoth,
  letGo,
  startAlone,
  stopNext,
  stopped,
  WAIT_WHILE_HELD,
  WAIT_WHILE_HELD_NODE,
} from './stopped.ts'

/** What is done to each unit: only what a release concerns is touched. */

/** What makes another process of a unit: a start of it. */
async function incarnations(units: readonly string[]): Promise<Record<string, string>> {
  const shown = await script(
    'for unit in "$@"; do systemctl show --value --property=MainPID --property=InvocationID -- "$unit" | tr "\\n" " "; echo; done',
    ...units,
  )
  return Object.fromEntries(
    shown
      .trim()
      .split('\n')
      .map((line, index) => [units[index]!, line.trim()]),
  )
}

const done = ({ units }: AttemptRecord) => Object.fromEntries(units.map(({ unit, action, because }) => [unit, `${action}: ${because}`]))

describe('of three components', () => {
  const [live, dev, hypervisor, desktop] = [
    'container@sandbox-live.service',
    'container@sandbox-dev.service',
    'hypervisor.service',
    'dioxus-desktop.service',
  ] as const
  const all = [live, dev, hypervisor, desktop]
  const bundle = (branch: string) => `/home/runner/bundles/units-${branch}`

  async function build(branch: string): Promise<void> {
    if (branch !== 'main') await mergeUpstream(branch)
    for (const words of [
      ['build-manifest', '--ref', 'main', '--output', bundle(branch)],
      ['sign', bundle(branch), '--key', RELEASE_KEY],
    ]) {
      const ended = await grindToProd(...words)
      if (ended.status !== 0) throw new Error(ended.stderr)
    }
  }

  async function tryPromote(branch: string): Promise<{ verdict: string; record: unknown }> {
    const ended = await grindToProd('promote', 'prod', '--manifest', bundle(branch), '--identity', '/etc/lab/keys/deploy', '--json')
    if (ended.stdout === '') throw new Error(ended.stderr)
    return JSON.parse(ended.stdout) as { verdict: string; record: unknown }
  }

  const promote = async (branch: string) => attemptResultSchema.shape.record.parse((await tryPromote(branch)).record)

  beforeAll(async () => {
    await forgetReleases()
    await makeApplication()
    await build('main')
    await promote('main')
    await build('next')
  })
  afterAll(() => script('rm -rf /etc/systemd/system/dioxus-desktop.service.d; systemctl daemon-reload'))

  test('only the unit of the changed component is restarted, and the record gives the reason', async () => {
    const before = await incarnations(all)
    const record = await promote('next')
    expect(record, record.reason).toMatchObject({ verdict: 'COMMITTED' })
    expect(done(record)).toEqual({
      [live]: 'none: nothing changed',
      [dev]: 'none: nothing changed',
      [hypervisor]: 'restart: component hypervisor changed',
      [desktop]: 'none: nothing changed',
    })
    const { [hypervisor]: old, ...others } = before
    const { [hypervisor]: fresh, ...same } = await incarnations(all)
    expect(same).toEqual(others)
    expect(fresh).not.toBe(old)
  })

  test('a changed drop-in or environment file restarts its unit, also in a current release', async () => {
    const before = await incarnations(all)
    await script(
      'mkdir -p "$1"; printf "[Service]\\nEnvironment=TUNED=1\\n" > "$1/tuned.conf"; echo "# another" >> /etc/choiros/sandbox-dev.env',
      `/etc/systemd/system/${desktop}.d`,
    )
    const record = await promote('next')
    expect(record, record.reason).toMatchObject({ verdict: 'COMMITTED' })
    expect(done(record)).toMatchObject({
      [live]: 'none: nothing changed',
      [dev]: 'restart: its environment file changed',
      [hypervisor]: 'none: nothing changed',
      [desktop]: 'restart: its definition changed',
    })
    const after = await incarnations(all)
    expect({ [live]: after[live], [hypervisor]: after[hypervisor] }).toEqual({ [live]: before[live], [hypervisor]: before[hypervisor] })
    expect(await script('systemctl show --value --property=Environment "$1"', desktop)).toContain('TUNED=1')
    expect(await tryPromote('next')).toMatchObject({ verdict: 'UNCHANGED', record: null })
  })

  test('a release that fails after a kill rolls back only the units that it touched', async () => {
    await build('fails-health')
    const before = await incarnations(all)
    await stopNext(startOf('health'), CHOIROS)
    const promoting = promote('fails-health')
    await stopped(CHOIROS)
    expect((await incarnations([hypervisor]))[hypervisor]).not.toBe(before[hypervisor])
    await script('systemctl kill --signal=KILL grind-to-prod-apply-choiros.service')
    const record = await promoting
    expect(record, record.reason).toMatchObject({ verdict: 'ROLLED_BACK' })
    expect(done(record)).toEqual({
      [live]: 'none: it was not touched',
      [dev]: 'none: it was not touched',
      [hypervisor]: 'restart: it may have been started from the release that failed',
      [desktop]: 'none: it was not touched',
    })
    const { [hypervisor]: _, ...others } = before
    expect(await incarnations(all)).toMatchObject(others)
    expect((await onHost('prod', ['grind-to-prod-agent', 'recover', 'choiros', '--json'])).stdout).toContain('"record":null')
  })
})

describe('of a release made by hand', () => {
  const [reloaded, once, watched, socket] = [
    'hand-made-reloaded.service',
    'hand-made-once.service',
    'hand-made-watched.service',
    'hand-made.socket',
  ] as const
  const released = (unit: string, action: ReleasedUnit['action'] = 'restart'): ReleasedUnit => ({ unit, action, when: 'changed' })
  const units = [released(socket), released(UNIT), released(reloaded, 'reload'), released(once, 'start-only'), released(watched, 'none')]
  const names = units.map(({ unit }) => unit)
  const service = (lines: string) => `[Service]\nExecStart=/usr/bin/sleep infinity\n${lines}\n`
  let one: HandMadeRelease
  let two: HandMadeRelease

  beforeAll(async () => {
    await setUpApplication()
    await script(
      `cd /etc/systemd/system
       printf '%s' "$1" > ${reloaded}; printf '%s' "$2" > ${once}; printf '%s' "$2" > ${watched}; printf '%s' "$3" > ${socket}
       systemctl daemon-reload; systemctl stop ${UNIT}
       sed -i 's|"units":\\["${UNIT}"\\]|"units":'"$4"'|' /etc/grind-to-prod/host.json
       systemctl start ${watched} ${reloaded}`,
      service('ExecReload=/bin/sh -c "echo reloaded >> /run/hand-made-reloads"'),
      service(''),
      `[Socket]\nListenStream=127.0.0.1:${PORT}\nBacklog=128\n`,
      JSON.stringify(names),
    )
    one = await makeRelease({ version: '1' }, { units })
    two = await makeRelease({ version: '2' }, { units })
  })
  afterAll(async () => {
    await script(
      `systemctl stop ${names.join(' ')}; cd /etc/systemd/system; rm -f ${names.filter((name) => name !== UNIT).join(' ')} /run/hand-made-reloads
       systemctl daemon-reload`,
    )
    await wipe()
  })

  test('the socket and a start-only unit are started, and a watched unit is not touched', async () => {
    const before = await incarnations([watched])
    const record = await apply(one)
    expect(record, record.reason).toMatchObject({ verdict: 'COMMITTED' })
    expect(done(record)).toMatchObject({
      [socket]: 'start: it is inactive',
      [reloaded]: 'reload: it is unknown which files of the release it runs',
      [once]: 'start: it is inactive',
      [watched]: 'none: it is only watched',
    })
    expect(await incarnations([watched])).toEqual(before)
    expect(await lookAtProd()).toMatchObject({ answer: '1' })
  })

  test('the socket stays open while its service restarts: no connection is refused', async () => {
    const before = await incarnations(names)
    const reloads = await script('grep -c . /run/hand-made-reloads')
    const [stop, clients] = ['/run/hand-made-stop', '/run/hand-made-clients']
    await script(
      'rm -f "$1" "$2"; STOP=$1 RESULT=$2 PORT=$3 setsid --fork node -e "$4" > /dev/null 2>&1',
      stop,
      clients,
      String(PORT),
      programText('host/on-host/connect-repeatedly.cjs'),
    )
    const record = await apply(two)
    expect(record, record.reason).toMatchObject({ verdict: 'COMMITTED' })
    await script(`touch ${stop}`)
    await until('the client has ended', async () => (await onHost('prod', ['test', '-s', clients])).status === 0)
    const { tried, failed } = JSON.parse(await script(`cat ${clients}`)) as { tried: number; failed: string[] }
    expect(failed).toEqual([])
    expect(tried).toBeGreaterThan(100)
    expect(done(record)).toMatchObject({
      [socket]: 'none: nothing changed',
      [UNIT]: 'restart: component server changed',
      [once]: 'none: it is already active, and its action is start-only',
    })
    const { [UNIT]: old, ...others } = before
    const { [UNIT]: fresh, ...same } = await incarnations(names)
    expect(same).toEqual(others)
    expect(fresh).not.toBe(old)
    // Reloaded, and in the same process.
    expect(Number(await script('grep -c . /run/hand-made-reloads'))).toBe(Number(reloads) + 1)
    expect(await lookAtProd()).toMatchObject({ answer: '2' })
  })

  test('a socket whose definition changed is restarted, with its service', async () => {
    await script(`sed -i 's/Backlog=128/Backlog=64/' /etc/systemd/system/${socket}`)
    const record = await apply(two)
    expect(record, record.reason).toMatchObject({ verdict: 'COMMITTED' })
    expect(done(record)).toMatchObject({ [socket]: 'restart: its definition changed' })
    expect(await script(`systemctl show --value --property=Backlog ${socket}`)).toBe('64\n')
    expect(await lookAtProd()).toMatchObject({ answer: '2' })
  })

  test('a rollback restarts the touched units, also those that were only reloaded', async () => {
    const before = await incarnations(names)
    const failing = await makeRelease({ version: '3', status: 500 }, { units })
    const record = recordIn(await agent('apply', { input: applyRequest(failing) }))
    expect(record, record.reason).toMatchObject({ verdict: 'ROLLED_BACK', previousRelease: two.id })
    const touched = 'restart: it may have been started from the release that failed'
    expect(done(record)).toMatchObject({
      [socket]: 'none: it runs nothing of a release',
      [UNIT]: touched,
      [reloaded]: touched,
      [once]: 'none: it was not touched',
    })
    const after = await incarnations(names)
    expect({ [once]: after[once], [watched]: after[watched], [socket]: after[socket] }).toEqual({
      [once]: before[once],
      [watched]: before[watched],
      [socket]: before[socket],
    })
    expect(await lookAtProd()).toMatchObject({ answer: '2', current: `releases/${two.id}` })
  })

  test('a unit that cannot be reloaded is refused before the switch', async () => {
    const asked = await makeRelease({ version: '4' }, { units: [...units.slice(0, 3), released(once, 'reload')] })
    const record = await apply(asked, randomUUID())
    expect(record).toMatchObject({
      verdict: 'UNCHANGED',
      reason: expect.stringMatching(/unit hand-made-once\.service on prod cannot be reloaded/),
    })
    expect(await lookAtProd()).toMatchObject({ answer: '2', current: `releases/${two.id}` })
    expect(await script(`readlink ${PREFIX}/current; ls /var/lib/grind-to-prod/${APPLICATION}`)).not.toContain('journal')
  })
})

const rollbackRequest = () => ({ protocol: 1, attempt: randomUUID(), actor: { name: 'tester@prod' } })
const rollback = async () => recordIn(await agent('rollback', { input: rollbackRequest() }))
const released = (unit: string, more: Partial<ReleasedUnit> = {}): ReleasedUnit => ({ unit, action: 'restart', when: 'changed', ...more })

/** The record of an attempt that was killed, once systemd has had it recovered. */
async function recoveredRecord(attempt: string): Promise<AttemptRecord> {
  const find = async () => (await lookAtProd()).ledger.some(({ record }) => record.attempt === attempt)
  await until('the attempt is recovered', find, 60)
  return recordIn(await agent('apply', { input: { ...applyRequest(await anyRelease()), attempt } }))
}
let last: HandMadeRelease
const anyRelease = async () => last

/** Puts units on prod, besides the server's, and lets releases use them. */
async function addUnits(units: Readonly<Record<string, string>>): Promise<void> {
  await setUpApplication()
  for (const [unit, text] of Object.entries(units)) await script('printf "%s" "$2" > "/etc/systemd/system/$1"', unit, text)
  await script('systemctl daemon-reload')
  await permit({ units: [UNIT, ...Object.keys(units)] })
}

async function removeUnits(units: readonly string[]): Promise<void> {
  await letGo()
  await script(
    'systemctl disable --now "$@" 2> /dev/null || true; systemctl kill --signal=KILL "$@" 2> /dev/null || true; cd /etc/systemd/system; rm -f "$@"; systemctl daemon-reload; systemctl reset-failed',
    ...units,
  )
  await wipe()
}

const isActive = async (unit: string) => (await onHost('prod', ['systemctl', 'is-active', '--quiet', unit])).status === 0

describe('of a release that no longer lists a unit', () => {
  const [worker, kept, own] = ['hand-made-worker.service', 'hand-made-kept.service', 'hand-made-own.service'] as const
  const workerText = `[Service]
ExecStart=${PREFIX}/bin/worker
ExecStop=/bin/sh -c "${WAIT_WHILE_HELD}"
[Install]
WantedBy=multi-user.target
`
  const text: Program = { text: 'setInterval(() => undefined, 1000)' }
  const units = [released(UNIT), released(worker), released(kept, { onRemoval: 'leave' }), released(own)]
  let all: HandMadeRelease
  let fewer: HandMadeRelease

  beforeAll(async () => {
    await addUnits({
      [worker]: workerText,
      [kept]: `[Service]\nExecStart=${PREFIX}/bin/sleeper infinity\n`,
      [own]: '[Service]\nExecStart=/usr/bin/sleep infinity\n',
    })
    await script(`systemctl enable --quiet ${worker}; systemctl start ${own}`)
    // The host's own program is not of the release, so the unit is only watched.
    all = await makeRelease(
      { version: '1' },
      { units: [...units.slice(0, 3), released(own, { action: 'start-only' })] },
      { worker: text, sleeper: { copyOf: '/usr/bin/sleep', version: '1' } },
    )
    fewer = await makeRelease({ version: '2' }, { units: [released(UNIT)] })
    last = fewer
    await apply(all)
  })
  afterAll(() => removeUnits([worker, kept, own]))

  test('a failing release starts the units again that it stopped, and no other', async () => {
    const before = await incarnations([kept, own])
    const failing = await makeRelease({ version: '3', status: 500 }, { units: [released(UNIT)] })
    const ended = await agent('apply', { input: applyRequest(failing) })
    expect(ended.stdout).toContain(`{"event":"unit","unit":"${worker}","action":"stop","state":"stopped"`)
    const record = recordIn(ended)
    expect(record, record.reason).toMatchObject({ verdict: 'ROLLED_BACK', previousRelease: all.id })
    expect(done(record)).toMatchObject({ [worker]: 'restart: it is inactive' })
    expect(await isActive(worker)).toBe(true)
    expect(await incarnations([kept, own])).toEqual(before)
  })

  test('a kill after the stop of such a unit is recovered, and the unit runs again', async () => {
    const attempt = await applyUntil(fewer, startOf('health'))
    expect(await isActive(worker)).toBe(false)
    await killBoth('KILL')
    const record = await recoveredRecord(attempt)
    expect(record, record.reason).toMatchObject({ verdict: 'ROLLED_BACK' })
    expect(await isActive(worker)).toBe(true)
  })

  test('a kill in the middle of the stop of such a unit is recovered, and the unit runs again', async () => {
    const attempt = randomUUID()
    await hold()
    await startAlone('apply', applyRequest(fewer, attempt))
    await isHeld()
    await killBoth('KILL')
    await letGo()
    const record = await recoveredRecord(attempt)
    expect(record, record.reason).toMatchObject({ verdict: 'ROLLED_BACK' })
    expect(await isActive(worker)).toBe(true)
  })

  test('a unit whose program is gone is stopped, one to be left or of the host stays, and all are named', async () => {
    const before = await incarnations([kept, own])
    const record = await apply(fewer)
    expect(record, record.reason).toMatchObject({ verdict: 'COMMITTED' })
    const unlisted = 'this release no longer lists it'
    expect(done(record)).toMatchObject({
      [worker]: `stop: ${unlisted}, and does not have its program worker; it is still enabled, and will fail at the next boot`,
      [kept]: `none: ${unlisted}, and its onRemoval is leave`,
      [own]: `none: ${unlisted}, and it executes nothing that only the release before has`,
    })
    expect(record.units.filter(({ removed }) => removed === true).map(({ unit }) => unit)).toEqual([own, kept, worker])
    expect(await isActive(worker)).toBe(false)
    expect(await incarnations([kept, own])).toEqual(before)
    expect(await script(`systemctl is-enabled ${worker}`)).toBe('enabled\n')
    const status = outcome(await agent('status'))
    expect(statusResultSchema.parse('result' in status && status.result).removedUnits).toMatchObject([{ unit: kept, release: all.id }])
    const taken = outcome(await agent('snapshot'))
    const snapshot = snapshotSchema.parse('result' in taken && taken.result)
    expect(snapshot.units).toMatchObject({ [kept]: { release: all.id } })
    expect(snapshot.units).not.toHaveProperty(own)
  })

  test('a rollback starts the unit again that the release no longer listed', async () => {
    const record = await rollback()
    expect(record, record.reason).toMatchObject({ verdict: 'COMMITTED', releaseId: all.id })
    expect(await isActive(worker)).toBe(true)
  })
})

describe('of a release with a migration', () => {
  const migrate = 'hand-made-migrate.service'
  const NOTES = '/run/hand-made-migrations'
  const writes = (version: string, then = '') =>
    ({
      text: `const { appendFileSync, writeFileSync } = require('node:fs')\nappendFileSync('${NOTES}', '${version}\\n')\n${then}`,
    }) as const
  const runs = async () => (await script(`cat ${NOTES}`)).trim().split('\n').join(' ')
  const release = (behaviour: Behaviour, program: Program, more: Partial<ReleasedUnit> = {}) =>
    makeRelease(behaviour, { units: [released(migrate, more), released(UNIT)] }, { migrate: program })
  const unit = `[Service]\nType=oneshot\nExecStart=${PREFIX}/bin/migrate\n`
  let one: HandMadeRelease

  beforeAll(async () => {
    await addUnits({ [migrate]: unit })
    await script(`rm -f ${NOTES}`)
    one = await release({ version: '1' }, writes('a'))
    last = one
  })
  afterAll(() => removeUnits([migrate]))

  test('a oneshot runs once for a release, also when systemd has forgotten that it has run', async () => {
    const first = await apply(one)
    expect(first, first.reason).toMatchObject({ verdict: 'COMMITTED' })
    expect(first.units).toMatchObject([{ unit: migrate, action: 'start', done: true }, { unit: UNIT }])
    expect(await apply(one)).toMatchObject({ verdict: 'UNCHANGED', reason: expect.stringContaining('already current') })
    // A unit without a file is unloaded, with its invocation and its result, as it is by a reboot.
    await script(`cd /etc/systemd/system; mv ${migrate} /root/; systemctl daemon-reload; mv /root/${migrate} .; systemctl daemon-reload`)
    expect(await script(`systemctl show --value --property=InvocationID ${migrate}`)).toBe('\n')
    expect(await apply(one)).toMatchObject({ verdict: 'UNCHANGED', reason: expect.stringContaining('already current') })
    const record = await apply(await release({ version: '2' }, writes('a')))
    expect(record, record.reason).toMatchObject({ verdict: 'COMMITTED' })
    expect(done(record)).toMatchObject({ [migrate]: 'none: it is done, and nothing changed' })
    expect(await runs()).toBe('a')
  })

  test('a release that fails after its migration does not run the old one', async () => {
    const { currentRelease } = statusResultSchema.parse(Reflect.get(outcome(await agent('status')), 'result'))
    const record = await apply(await release({ version: '3', status: 500 }, writes('b')))
    expect(record, record.reason).toMatchObject({ verdict: 'ROLLED_BACK', previousRelease: currentRelease })
    expect(done(record)).toMatchObject({ [migrate]: 'none: a rollback does not run it again' })
    expect(await runs()).toBe('a b')
  })

  test('a migration that fails is rolled back, is not left as failed, and is not done', async () => {
    const failing = await release({ version: '4' }, writes('c', 'process.exitCode = 1'))
    const record = await apply(failing)
    expect(record, record.reason).toMatchObject({ verdict: 'ROLLED_BACK', reason: expect.stringContaining(`${migrate} did not finish`) })
    expect(await script(`systemctl show --value --property=ActiveState ${migrate}`)).toBe('inactive\n')
    expect(await apply(failing)).toMatchObject({ verdict: 'ROLLED_BACK' })
    expect(await runs()).toBe('a b c c')
  })

  test('a migration that exceeds the limit of its unit is stopped', async () => {
    const slow = await release({ version: '5' }, writes('d', 'setInterval(() => undefined, 1000)'), { timeoutSeconds: 1 })
    const record = await apply(slow)
    expect(record, record.reason).toMatchObject({
      verdict: 'ROLLED_BACK',
      reason: expect.stringContaining(`${migrate} did not finish within 1 s`),
    })
    expect(await script(`systemctl show --value --property=ActiveState ${migrate}`)).toBe('inactive\n')
    expect(await runs()).toBe('a b c c d')
  })

  test('a migration that goes on after a kill of the agent ends before the rollback restarts anything', async () => {
    const attempt = randomUUID()
    await hold()
    last = await release(
      { version: '6' },
      writes('e', `${WAIT_WHILE_HELD_NODE}\nprocess.on('exit', () => appendFileSync('${NOTES}', 'end\\n'))`),
    )
    await startAlone('apply', applyRequest(last, attempt))
    await isHeld()
    const before = await incarnations([migrate])
    await killBoth('KILL')
    const events = `/var/lib/grind-to-prod/${APPLICATION}/attempts/${attempt}/events.ndjson`
    await until('the rollback waits', async () => (await script(`cat ${events}`)).includes('its end is awaited'))
    expect(await incarnations([migrate])).toEqual(before)
    await letGo()
    const record = await recoveredRecord(attempt)
    expect(record, record.reason).toMatchObject({ verdict: 'ROLLED_BACK' })
    expect(await runs()).toBe('a b c c d e end')
  })

  test('a rollback runs the old migration only if its release asks for it', async () => {
    const asks = await release({ version: '7' }, writes('f'), { onRollback: 'run' })
    expect(await apply(asks)).toMatchObject({ verdict: 'COMMITTED' })
    expect(await apply(await release({ version: '8' }, writes('g')))).toMatchObject({ verdict: 'COMMITTED' })
    expect(await rollback()).toMatchObject({ verdict: 'COMMITTED', releaseId: asks.id })
    expect(await runs()).toBe('a b c c d e end f g f')
  })
})

describe('of a unit with left-over processes', () => {
  const holder = 'hand-made-holder.service'
  const release = (version: string, more: Partial<ReleasedUnit> = {}) =>
    makeRelease(
      { version },
      { units: [released(UNIT), released(holder, more)] },
      {
        main: { text: `// ${version}\nsetInterval(() => undefined, 1000)` },
        sleeper: { copyOf: '/usr/bin/sleep', version },
      },
    )

  beforeAll(async () => {
    await addUnits({
      [holder]: `[Service]\nKillMode=process\nExecStart=/bin/sh -c "${PREFIX}/bin/sleeper infinity & exec ${PREFIX}/bin/main"\n`,
    })
  })
  afterAll(() => removeUnits([holder]))

  test('a left-over process of the previous release is named, and fails a release that asks for it', async () => {
    const one = await release('1')
    expect(await apply(one)).toMatchObject({ verdict: 'COMMITTED' })
    const sleeper = `${one.manifest.components['sleeper']!.storePath}/bin/sleeper`
    const refused = await apply(await release('2', { leftOverProcesses: 'fail' }))
    expect(refused).toMatchObject({
      verdict: 'ROLLED_BACK',
      reason: expect.stringContaining(`unit ${holder} has left-over processes of the other release: ${sleeper} (process `),
    })
    const ended = await agent('apply', { input: applyRequest(await release('3')) })
    expect(ended.stdout).toContain(`${holder} has left-over processes of the other release: ${sleeper}`)
    const record = recordIn(ended)
    expect(record, record.reason).toMatchObject({ verdict: 'COMMITTED' })
    const [left] = record.units.find(({ unit }) => unit === holder)!.leftOverProcesses!
    expect(left).toMatchObject({ executable: sleeper })
    expect(await script(`readlink /proc/${left!.pid}/exe`)).toBe(`${sleeper}\n`)
  })
})
