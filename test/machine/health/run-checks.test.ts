import { once } from 'node:events'
import { mkdtempDisposable } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createServer as createHttp2Server } from 'node:http2'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ProcessFacts } from '#domain/activation/process-identity'
import type { ReadyCheck } from '#domain/manifest/ready-checks'
import type { ProcessTable } from '#tools/process/table'
import { scriptedRunner, type ScriptedAnswer } from '../../support/scripted-runner.ts'
import { countRestarts } from '#machine/health/check-units'
import { askChecks, lookAfter, resultsOf } from '#machine/health/run-checks'
import { shownUnit, temporaryHost } from '../../host/temporary-host.ts'

const NEW = '/nix/store/00000000000000000000000000000000-web'
const OLD = '/nix/store/11111111111111111111111111111111-web'
const ours: ProcessFacts = { pid: 70, executable: `${NEW}/bin/web`, startTicks: 600, controlGroup: '/system.slice/a.service' }
const proxy: ProcessFacts = { pid: 9, executable: '/usr/bin/caddy', startTicks: 1, controlGroup: '/system.slice/caddy.service' }
const program = `${NEW}/bin/check`

const server = createServer((request, response) => {
  const heard = `${request.method} ${request.headers.host} ${String(request.headers['x-forwarded-proto'])}`
  const answers: Record<string, string> = { '/old': OLD, '/new': NEW, '/json': JSON.stringify({ heard }) }
  response.end(answers[request.url ?? ''] ?? 'ready')
})
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
  readonly processes?: Partial<ProcessTable>
  readonly counts?: ReadonlyMap<string, number>
}

async function outcomeOf(check: ReadyCheck, { holder = ours, answers = [], processes = {}, counts = new Map() }: World = {}) {
  await using host = await temporaryHost({ answers, processes: { ...held(holder), ...processes } })
  const release = { closure: new Set([NEW]), otherReleaseWindow: { from: 0, until: 500 }, controlGroups: ['/system.slice/a.service'] }
  const checks = { web: check }
  const asked = await askChecks(host, { checks, timeout: (seconds = 1) => seconds * 1000, restartCounts: counts })
  const [round] = resultsOf(asked, { ...(await lookAfter(host, checks)), release })
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

  test('an http check sends its method and headers, and compares JSON', async () => {
    const headers = { Host: 'app.example', 'X-Forwarded-Proto': 'https' }
    expect(await outcomeOf(web('/json', { method: 'POST', headers, json: { '/heard': 'POST app.example https' } }))).toMatchObject({
      passed: true,
      detail: `${url('/json')}: status 200`,
    })
    expect(await outcomeOf(web('/json', { json: { '/heard': 'POST app.example https' } }))).toMatchObject({
      passed: false,
      detail: `${url('/json')}: status 200, but its JSON has "GET 127.0.0.1:${port} undefined" at "/heard", not "POST app.example https"`,
    })
    expect(await outcomeOf(web('/', { json: { '/heard': 'GET' } }))).toMatchObject({
      passed: false,
      detail: `${url('/')}: status 200, but its body is not JSON`,
    })
  })

  test('an http check reports that the authority it trusts cannot be read', async () => {
    expect(await outcomeOf({ http: 'https://127.0.0.1/', tls: { ca: '/nowhere/ca.pem' } })).toEqual({
      check: 'web',
      passed: false,
      detail: 'https://127.0.0.1/: the authorities that it trusts: /nowhere/ca.pem does not exist',
      listener: null,
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

describe('a unix socket', () => {
  let folder: Awaited<ReturnType<typeof mkdtempDisposable>>
  let path = ''
  const local = createServer((_request, response) => response.end(NEW))
  beforeAll(async () => {
    folder = await mkdtempDisposable(join(tmpdir(), 'grind-to-prod-checks-'))
    path = join(folder.path, 'app.sock')
    await once(local.listen(path), 'listening')
  })
  afterAll(async () => {
    local.close()
    await folder.remove()
  })
  const http = 'http://app.example/health'

  test('a check of a unix socket passes where the release listens', async () => {
    expect(await outcomeOf({ unix: path })).toEqual({
      check: 'web',
      passed: true,
      detail: `${path}: accepts connections`,
      listener: `${NEW}/bin/web`,
    })
    expect(await outcomeOf({ http, socket: path })).toEqual({
      check: 'web',
      passed: true,
      detail: `${http} at ${path}: status 200`,
      listener: `${NEW}/bin/web`,
    })
  })

  test('a check of a unix socket fails where another process listens, and with echo it may be any', async () => {
    const foreign = 'the process that listens there runs /usr/bin/caddy'
    expect(await outcomeOf({ unix: path }, { holder: proxy })).toMatchObject({
      passed: false,
      detail: expect.stringContaining(`${path}: ${foreign}`),
    })
    expect(await outcomeOf({ http, socket: path }, { holder: proxy })).toMatchObject({
      passed: false,
      detail: expect.stringContaining(`${http} at ${path}: ${foreign}`),
    })
    expect(await outcomeOf({ http, socket: path, echo }, { holder: proxy })).toMatchObject({ passed: true })
  })

  test('a check of a unix socket fails where the old release listens beside the new one', async () => {
    const old: ProcessFacts = { ...ours, pid: 71, startTicks: 400 }
    const processes: Partial<ProcessTable> = {
      processIds: () => [70, 71],
      processFacts: (pid) => (pid === 70 ? ours : old),
      unixSocketsAt: () => ['1', '2'].map((inode) => ({ path, inode })),
      socketHolders: (pids, inode) => pids.filter((pid) => pid === (inode === '1' ? 70 : 71)),
    }
    expect(await outcomeOf({ unix: path }, { processes })).toMatchObject({
      passed: false,
      detail: `${path}: the process that listens there was started before the switch`,
    })
  })

  test('a check of a unix socket passes where systemd holds it beside the release, and fails where alone', async () => {
    const systemd: ProcessFacts = { pid: 1, executable: '/usr/lib/systemd/systemd', startTicks: 1, controlGroup: '/init.scope' }
    const processes: Partial<ProcessTable> = {
      processIds: () => [1, 70],
      processFacts: (pid) => (pid === 70 ? ours : systemd),
      unixSocketsAt: () => [{ path, inode: '1' }],
      socketHolders: (pids) => [...pids],
    }
    expect(await outcomeOf({ unix: path }, { processes })).toMatchObject({ passed: true, listener: `${NEW}/bin/web` })
    const alone = { ...processes, socketHolders: (pids: readonly number[]) => pids.filter((pid) => pid === 1) }
    expect(await outcomeOf({ unix: path }, { processes: alone })).toMatchObject({
      passed: false,
      detail: expect.stringContaining('runs /usr/lib/systemd/systemd'),
    })
  })

  test('a check of a unix socket fails where the process that listens cannot be found', async () => {
    expect(await outcomeOf({ unix: path }, { processes: { unixSocketsAt: () => [] } })).toMatchObject({
      passed: false,
      detail: `${path}: the process that listens there is unknown, because no listening socket was bound to this very path`,
    })
  })
})

describe('grpc', () => {
  test('a grpc check fails where the server is none, and its detail has the service and the socket', async () => {
    const target = `127.0.0.1:${closed}`
    expect(await outcomeOf({ grpc: target, service: 'api.V1' })).toMatchObject({
      passed: false,
      detail: `${target} service api.V1: refused`,
    })
    expect(await outcomeOf({ grpc: target, socket: '/nowhere/app.sock' })).toMatchObject({
      passed: false,
      detail: `${target} at /nowhere/app.sock: there is no such socket`,
    })
    expect(await outcomeOf({ grpc: target, tls: { ca: '/nowhere/ca.pem' } })).toMatchObject({
      passed: false,
      detail: `${target}: the authorities that it trusts: /nowhere/ca.pem does not exist`,
    })
  })

  test('a grpc check requires that the server is SERVING and of the release', async () => {
    const grpc = createHttp2Server()
    grpc.on('stream', (stream) => {
      stream.respond({ ':status': 200, 'content-type': 'application/grpc' }, { waitForTrailers: true })
      stream.on('wantTrailers', () => stream.sendTrailers({ 'grpc-status': '0' }))
      stream.end(Buffer.from([0, 0, 0, 0, 2, 8, 1]))
    })
    await once(grpc.listen(0, '127.0.0.1'), 'listening')
    const { port: own } = grpc.address() as AddressInfo
    const sockets = { listeningSockets: () => [{ address: '127.0.0.1', port: own, inode: '1' }] }
    const target = `127.0.0.1:${own}`
    expect(await outcomeOf({ grpc: target }, { processes: sockets })).toMatchObject({
      passed: true,
      detail: `${target}: SERVING`,
      listener: `${NEW}/bin/web`,
    })
    expect(await outcomeOf({ grpc: target }, { processes: sockets, holder: proxy })).toMatchObject({
      passed: false,
      detail: expect.stringContaining(`${target}: the process that listens there runs /usr/bin/caddy`),
    })
    grpc.close()
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
    const timeout = (seconds = 1) => seconds * 1000
    await askChecks(host, { checks: { a: check }, timeout, restartCounts: new Map() })
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
