import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ProcessFacts } from '#domain/activation/process-identity'
import type { ReadyCheck } from '#domain/manifest/ready-checks'
import type { ProcessTable } from '#tools/process/table'
import { scriptedRunner, type ScriptedAnswer } from '../../support/scripted-runner.ts'
import { countRestarts } from '#machine/health/check-units'
import { runChecks } from '#machine/health/run-checks'
import { shownUnit, temporaryHost } from '../../host/temporary-host.ts'

const NEW = '/nix/store/00000000000000000000000000000000-web'
const OLD = '/nix/store/11111111111111111111111111111111-web'
const ours: ProcessFacts = { pid: 70, executable: `${NEW}/bin/web`, startTicks: 600, controlGroup: '/system.slice/a.service' }
const proxy: ProcessFacts = { pid: 9, executable: '/usr/bin/caddy', startTicks: 1, controlGroup: '/system.slice/caddy.service' }
const program = `${NEW}/bin/check`

const server = createServer((request, response) => response.end(request.url === '/old' ? OLD : request.url === '/new' ? NEW : 'ready'))
let port = 0
let closed = 0
beforeAll(async () => {
  port = (await listening(server)).port
  const other = createServer()
  closed = (await listening(other)).port
  other.close()
})
afterAll(() => void server.close())

async function listening(one: typeof server): Promise<AddressInfo> {
  await once(one.listen(0, '127.0.0.1'), 'listening')
  return one.address() as AddressInfo
}

/** Everything on the port is held by this process. */
function held(by: ProcessFacts): Partial<ProcessTable> {
  return {
    processIds: () => [by.pid],
    processFacts: () => by,
    listeningSockets: () => [{ address: '127.0.0.1', port, inode: '1' }],
    socketHolders: (pids) => [...pids],
  }
}

interface World {
  readonly holder?: ProcessFacts
  readonly answers?: readonly ScriptedAnswer[]
  readonly counts?: ReadonlyMap<string, number>
}

async function outcomeOf(check: ReadyCheck, { holder = ours, answers = [], counts = new Map() }: World = {}) {
  await using host = await temporaryHost({ answers, processes: held(holder) })
  const release = { closure: new Set([NEW]), otherReleaseWindow: { from: 0, until: 500 }, controlGroups: ['/system.slice/a.service'] }
  const [round] = await runChecks(host, {
    checks: { web: check },
    timeout: (seconds = 1) => seconds * 1000,
    release,
    restartCounts: counts,
  })
  return round!
}

const url = (path: string) => `http://127.0.0.1:${port}${path}`
const web = (path: string, more: object = {}): ReadyCheck => ({ http: url(path), ...more })
const echo = { component: 'web', storePath: NEW }

describe('http', () => {
  test('an http check accepts another status when that is desired', async () => {
    expect(await outcomeOf(web('/', { status: [204] }))).toMatchObject({ passed: false, detail: `${url('/')}: status 200, not 204` })
    expect(await outcomeOf(web('/', { status: [204, 200] }))).toMatchObject({ passed: true })
  })

  test('an http check requires the text in the body', async () => {
    expect(await outcomeOf(web('/', { body: 'ready' }))).toMatchObject({ passed: true, detail: `${url('/')}: status 200` })
    expect(await outcomeOf(web('/', { body: 'steady' }))).toMatchObject({
      passed: false,
      detail: `${url('/')}: status 200, but its body does not contain "steady"`,
    })
  })

  test('an http check with echo requires the word of the body, whatever process listens', async () => {
    expect(await outcomeOf(web('/new', { echo }), { holder: proxy })).toMatchObject({
      passed: true,
      detail: `${url('/new')}: status 200, from ${NEW}`,
      listener: '/usr/bin/caddy',
    })
    expect(await outcomeOf(web('/old', { echo }), { holder: proxy })).toMatchObject({
      passed: false,
      detail: `${url('/old')}: status 200, but its body does not name ${NEW} of component web, but ${OLD}`,
    })
  })

  test('an http check without echo requires that the listener is of the release', async () => {
    expect(await outcomeOf(web('/new'), { holder: proxy })).toMatchObject({ passed: false })
  })
})

describe('tcp', () => {
  test('a tcp check passes where the release listens', async () => {
    expect(await outcomeOf({ tcp: `127.0.0.1:${port}` })).toEqual({
      check: 'web',
      passed: true,
      detail: `127.0.0.1:${port}: accepts connections`,
      listener: `${NEW}/bin/web`,
    })
  })

  test('a tcp check fails where another process listens, or none', async () => {
    expect(await outcomeOf({ tcp: `127.0.0.1:${port}` }, { holder: proxy })).toMatchObject({
      passed: false,
      detail: expect.stringContaining(`127.0.0.1:${port}: the process that listens there runs /usr/bin/caddy`),
    })
    expect(await outcomeOf({ tcp: `127.0.0.1:${closed}` })).toMatchObject({ passed: false, detail: `127.0.0.1:${closed}: refused` })
  })
})

describe('unit', () => {
  const unit = { unit: 'caddy.service' }
  const showing = (values: Record<string, string | number>) => [
    { when: ['systemctl', 'show', '--no-pager'], stdout: shownUnit({ Type: 'notify', ...values }) },
  ]
  test.each<{ name: string; values: Record<string, string | number>; passed: boolean; detail: string }>([
    { name: 'runs', values: {}, passed: true, detail: 'active (running)' },
    { name: 'has failed', values: { ActiveState: 'failed', Result: 'exit-code' }, passed: false, detail: 'failed (exit-code)' },
    {
      name: 'is being restarted',
      values: { ActiveState: 'activating', SubState: 'auto-restart', NRestarts: 4 },
      passed: false,
      detail: 'activating (auto-restart), restarted 2 times',
    },
    { name: 'is unknown', values: { LoadState: 'not-found', ActiveState: 'inactive' }, passed: false, detail: 'not-found' },
    { name: 'has exited', values: { SubState: 'exited' }, passed: false, detail: 'active (exited)' },
    { name: 'is done, as a oneshot', values: { Type: 'oneshot', SubState: 'exited' }, passed: true, detail: 'active (exited)' },
    { name: 'is a timer', values: { Type: '', SubState: 'waiting' }, passed: true, detail: 'active (waiting)' },
    { name: 'restarted once', values: { NRestarts: 3 }, passed: false, detail: 'restarted once' },
    { name: 'restarted twice', values: { NRestarts: 4 }, passed: false, detail: 'restarted 2 times' },
    { name: 'restarted twice after its count began anew', values: { NRestarts: 1 }, passed: false, detail: 'restarted once' },
  ])('a unit check of a unit that $name', async ({ values, passed, detail }) => {
    const counts = new Map([['caddy.service', 'NRestarts' in values ? 2 : 0]])
    expect(await outcomeOf(unit, { answers: showing(values), counts })).toEqual({
      check: 'web',
      passed,
      detail: `unit caddy.service: ${detail}`,
      listener: null,
    })
  })

  test('a unit check counts restarts from before the switch; from 0 for a restarted unit', async () => {
    const runner = scriptedRunner([
      { when: ['systemctl', 'show'], stdout: `${shownUnit({ NRestarts: 2 })}\n${shownUnit({ NRestarts: 3 })}` },
    ])
    await using host = await temporaryHost({ runner })
    const checks = { a: { all: [unit, { any: [{ unit: 'a.service' }, unit] }] } }
    expect([...(await countRestarts(host, checks, ['a.service']))]).toEqual([
      ['caddy.service', 2],
      ['a.service', 0],
    ])
    expect(runner.commands.map(({ argv }) => argv.slice(argv.indexOf('--') + 1))).toEqual([['caddy.service', 'a.service']])
  })
})

describe('exec', () => {
  const check: ReadyCheck = { exec: ['check', '--deep'], program, timeoutSeconds: 0.5 }
  const run = (answer: Partial<ScriptedAnswer>) => outcomeOf(check, { answers: [{ when: ['systemd-run'], ...answer }] })

  test('an exec check passes with status 0', async () => {
    expect(await run({ stdout: 'connected\n3 tables\n' })).toMatchObject({
      passed: true,
      detail: 'exec check: ended with status 0: connected | 3 tables',
    })
  })

  test('an exec check fails with any other status, and shows the last words in one line', async () => {
    expect(await run({ status: 1, stderr: 'one\ntwo\nthree\n\u001b[31mno table users\n' })).toMatchObject({
      passed: false,
      detail: 'exec check: ended with status 1: two | three | \\x1b[31mno table users',
    })
    expect(await run({ status: 255 })).toMatchObject({ passed: false, detail: 'exec check: ended with status 255, or by a signal' })
    expect(await run({ status: null })).toMatchObject({ passed: false, detail: 'exec check: was ended by a signal' })
  })

  test('an exec check runs the target of the link with its arguments, within its timeout', async () => {
    const runner = scriptedRunner([{ when: ['systemd-run'] }])
    await using host = await temporaryHost({ runner })
    const release = { closure: new Set<string>(), otherReleaseWindow: { from: 0, until: 0 }, controlGroups: [] }
    const timeout = (seconds = 1) => seconds * 1000
    await runChecks(host, { checks: { a: check }, timeout, release, restartCounts: new Map() })
    const { argv } = runner.commands[0]!
    expect(argv.slice(argv.indexOf('--') + 1)).toEqual([program, '--deep'])
    expect(argv).toContain('--property=TimeoutStartSec=500ms')
  })
})

describe('groups', () => {
  const good = () => web('/')
  const bad = (status: number) => web('/', { status })
  const words = (status: number) => `${url('/')}: status 200, not ${status}`

  test('a group any passes with one passing check, and reports that one', async () => {
    expect(await outcomeOf({ any: [bad(201), good(), bad(202)] })).toMatchObject({ passed: true, detail: `${url('/')}: status 200` })
    expect(await outcomeOf({ any: [bad(201), bad(202)] })).toMatchObject({ passed: false, detail: `${words(201)}; ${words(202)}` })
  })

  test('a group all passes with every check, and reports those that fail', async () => {
    expect(await outcomeOf({ all: [good(), good()] })).toMatchObject({
      passed: true,
      detail: `${url('/')}: status 200; ${url('/')}: status 200`,
    })
    expect(await outcomeOf({ all: [good(), bad(202)] })).toMatchObject({ passed: false, detail: words(202) })
  })

  test('a group may be in a group', async () => {
    expect(await outcomeOf({ all: [good(), { any: [bad(201), good()] }] })).toMatchObject({ passed: true })
    expect(await outcomeOf({ any: [{ all: [good(), bad(201)] }, { all: [bad(202)] }] })).toMatchObject({
      passed: false,
      detail: `${words(201)}; ${words(202)}`,
    })
  })

  test('a group reports at most what a record holds', async () => {
    const { detail } = await outcomeOf({ all: Array.from({ length: 16 }, () => bad(201)) }, {})
    expect(detail.length).toBeLessThanOrEqual(1024)
  })
})
