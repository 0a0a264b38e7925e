import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { forgetReleases, grindToProd, makeApplication, mergeUpstream, onHost, RELEASE_KEY } from '../../lab/client.ts'
import type { ReleasedUnit } from '#domain/config/released-unit'
import { attemptResultSchema } from '#domain/protocol/messages'
import type { AttemptRecord } from '#domain/protocol/record'
import {
  agent,
  APPLICATION,
  apply,
  applyRequest,
  lookAtProd,
  makeRelease,
  PORT,
  PREFIX,
  recordIn,
  script,
  setUpApplication,
  UNIT,
  until,
  wipe,
  type HandMadeRelease,
} from './hand-made.ts'
import { programText } from '../support/host-program.ts'
import { startOf } from '../support/stop-at.ts'
import { CHOIROS, stopNext, stopped } from './stopped.ts'

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
    expect((await onHost('prod', ['grind-to-prod-agent', 'recover', 'choiros'])).stdout).toContain('"record":null')
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
