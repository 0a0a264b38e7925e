import { randomUUID } from 'node:crypto'
import { mkdtempDisposable, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { healthSchema, type HealthCheck } from '#domain/config/health'
import { probeSchema } from '#domain/config/probe'
import {
  agent,
  apply,
  applyRequest,
  LOCK_UNIT,
  lookAtProd,
  makeRelease,
  outcome,
  permit,
  PORT,
  script,
  setUpApplication,
  until,
  wipe,
  type Behaviour,
  type HandMadeRelease,
} from './hand-made.ts'
import { makeAuthority } from '../support/certificates.ts'
import { programText, runProgram } from '../support/host-program.ts'

const FORWARDER = 7071
const CLOSED = 7072
const GRPC = 7073
const TLS = 7074
const SOCKET = '/run/hand-made.sock'
const AUTHORITY = '/etc/ssl/hand-made-ca.pem'
const STALE = '/nix/store/00000000000000000000000000000000-hand-made-0'
const probe = probeSchema.parse({ successThreshold: 2, periodSeconds: 0.25, timeoutSeconds: 1, deadlineSeconds: 30 })
const impatient = { ...probe, deadlineSeconds: 1.5 }

/** A proxy of the host's own, which no release has anything to do with; and a service that keeps falling over. */
async function setUpUnits(): Promise<void> {
  const files = {
    '/root/forwarder.cjs': programText('host/on-host/forwarder.cjs'),
    '/etc/systemd/system/forwarder.service': `[Service]
Environment=PORT=${FORWARDER} SERVER_PORT=${PORT} STALE=${STALE}
ExecStart=/usr/local/bin/node /root/forwarder.cjs
`,
    '/etc/systemd/system/falls-over.service': `[Unit]
StartLimitIntervalSec=0
[Service]
ExecStart=/usr/bin/sleep 0.2
Restart=always
RestartSec=0.1
`,
  }
  await runProgram('support/on-host/write-files.cjs', {}, { input: JSON.stringify(files) })
  await script('systemctl daemon-reload; systemctl start forwarder.service falls-over.service')
}

const release = (version: string, health: Record<string, HealthCheck>, more: object = {}) => releaseOf({ version }, health, more)
const releaseOf = (behaviour: Behaviour, health: Record<string, HealthCheck>, more: object = {}) =>
  makeRelease(behaviour, { health: healthSchema.parse(health), probe, ...more })

/** Programs of a release that run as a check; the brackets keep this very command from being one. */
const programs = () => script('pgrep --full "[s]erver check" || true')

let good: HandMadeRelease

beforeAll(async () => {
  await setUpApplication()
  await setUpUnits()
  await permit({
    healthTargets: [...[PORT, FORWARDER, CLOSED, GRPC, TLS].map((port) => `127.0.0.1:${port}`), `unix:${SOCKET}`],
    healthUnits: ['forwarder.service', 'falls-over.service'],
    healthPrograms: true,
  })
  good = await release('1', { web: { http: `http://127.0.0.1:${PORT}/health` } })
})
afterAll(() => script('systemctl stop forwarder.service falls-over.service'))
const http = `http://127.0.0.1:${PORT}/health`
const forwarded = `http://127.0.0.1:${FORWARDER}`

test('a release whose checks of every kind pass is committed, and its record has the results', async () => {
  const all = await release('2', {
    web: { http, status: [200], body: '2 from', echo: 'server' },
    forwarded: { http: `${forwarded}/health`, echo: 'server' },
    port: { tcp: `127.0.0.1:${PORT}`, timeoutSeconds: 0.5 },
    units: { all: [{ unit: 'hand-made.service' }, { unit: 'forwarder.service' }] },
    program: { exec: ['server', 'check', 'look', '$HOME', 'a  b', '%n'] },
    either: { any: [{ tcp: `127.0.0.1:${CLOSED}` }, { all: [{ tcp: `127.0.0.1:${PORT}` }, { unit: 'hand-made.service' }] }] },
  })
  const record = await apply(all)
  expect(record).toMatchObject({ verdict: 'COMMITTED' })
  expect(Object.fromEntries(record.health.map(({ check, detail }) => [check, detail]))).toEqual({
    web: `${http}: status 200, from ${all.storePath}`,
    forwarded: `${forwarded}/health: status 200, from ${all.storePath}`,
    port: `127.0.0.1:${PORT}: accepts connections`,
    units: 'unit hand-made.service: active (running); unit forwarder.service: active (running)',
    // Not root, no capability, no way to gain one; it writes nowhere, sees no other process, and reaches no Nix daemon.
    program:
      'exec server: ended with status 0: no root, capabilities 0000000000000000 0000000000000000, NoNewPrivs 1 | ' +
      'write EROFS kill EPERM words $HOME|a  b|%n | daemon EACCES',
    either: `127.0.0.1:${PORT}: accepts connections; unit hand-made.service: active (running)`,
  })
})

const strict = `http://127.0.0.1:${PORT}/strict`
const proxied = { Host: 'app.example', 'X-Forwarded-Proto': 'https' }

test('a release is committed that answers only with headers, over a unix socket, with TLS or by gRPC', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'grind-to-prod-health-'))
  const authority = await makeAuthority(folder.path, 'hand-made')
  const tls = { port: TLS, ...(await authority.issue('DNS:app.example')) }
  const files = { [AUTHORITY]: await readFile(authority.file, 'utf8') }
  await runProgram('support/on-host/write-files.cjs', {}, { input: JSON.stringify(files) })
  const secure = `https://127.0.0.1:${TLS}/health`
  const all = await releaseOf(
    { version: '3', socket: SOCKET, grpcPort: GRPC, tls },
    {
      headers: { http: strict, headers: proxied, json: { '/status': 'ok', '/checks/0/version': '3' } },
      posted: { http: strict, method: 'POST', headers: proxied, json: { '/method': 'POST' } },
      head: { http: strict, method: 'HEAD', headers: proxied },
      socket: { unix: SOCKET },
      local: { http: 'http://app.example/strict', socket: SOCKET, headers: { 'X-Forwarded-Proto': 'https' } },
      grpc: { grpc: `127.0.0.1:${GRPC}`, service: 'api.V1' },
      secure: { http: secure, tls: { serverName: 'app.example', ca: AUTHORITY } },
    },
  )
  const record = await apply(all)
  expect(record).toMatchObject({ verdict: 'COMMITTED' })
  expect(Object.fromEntries(record.health.map(({ check, detail }) => [check, detail]))).toEqual({
    headers: `${strict}: status 200`,
    posted: `${strict}: status 200`,
    head: `${strict}: status 200`,
    socket: `${SOCKET}: accepts connections`,
    local: `http://app.example/strict at ${SOCKET}: status 200`,
    grpc: `127.0.0.1:${GRPC} service api.V1: SERVING`,
    secure: `${secure}: status 200`,
  })
  expect(new Set(record.health.map(({ listener }) => listener)).size).toBe(1)
})

test('a release is rolled back when the old one continues to listen on its unix socket', async () => {
  const socket = { local: { http: 'http://app.example/health', socket: SOCKET } }
  await wipe()
  await apply(good)
  const holding = await releaseOf({ version: '5', child: true, socket: SOCKET }, socket)
  expect(await apply(holding)).toMatchObject({ verdict: 'COMMITTED' })
  const waiting = await releaseOf({ version: '6', toleratesTakenPort: true, socket: SOCKET }, socket, { probe: impatient })
  const record = await apply(waiting)
  expect(record).toMatchObject({
    verdict: 'ROLLED_BACK',
    reason: expect.stringContaining(
      `check local: http://app.example/health at ${SOCKET}: the process that listens there was started before`,
    ),
  })
  await wipe()
})

test('a release whose unit has a network of its own is identified by its unix socket', async () => {
  const folder = '/run/systemd/system/hand-made.service.d'
  await wipe()
  await script('mkdir -p "$1"; printf "[Service]\\nPrivateNetwork=yes\\n" > "$1/network.conf"; systemctl daemon-reload', folder)
  try {
    const apart = await releaseOf({ version: '8', socket: SOCKET }, { local: { http: 'http://app.example/health', socket: SOCKET } })
    const record = await apply(apart)
    expect(record).toMatchObject({ verdict: 'COMMITTED', health: [{ listener: expect.stringContaining('/nix/store/') }] })
    expect(await script('ss -Hlnt "sport = :$1"', String(PORT))).toBe('')
  } finally {
    await wipe()
    await script('rm -r "$1"; systemctl daemon-reload', folder)
  }
})

describe('a release of which one check does not pass', () => {
  beforeAll(async () => void (await apply(good)))

  test.each<{ name: string; health: Record<string, HealthCheck>; reason: string | RegExp; deadlineSeconds?: number }>([
    {
      name: 'behind the forwarder another release answers',
      health: { forwarded: { http: `${forwarded}/stale`, echo: 'server' } },
      reason: `check forwarded: ${forwarded}/stale: status 200, but its body does not name`,
    },
    {
      name: 'a port is closed',
      health: { port: { tcp: `127.0.0.1:${CLOSED}` } },
      reason: `check port: 127.0.0.1:${CLOSED}: refused`,
    },
    {
      name: 'its name is not sent',
      health: { headers: { http: strict } },
      reason: `check headers: ${strict}: status 400`,
    },
    {
      name: 'it redirects to https',
      health: { headers: { http: strict, headers: { Host: 'app.example' } } },
      reason: `check headers: ${strict}: status 301`,
    },
    {
      name: 'its JSON has another value',
      health: { headers: { http: strict, headers: proxied, json: { '/status': 'ready' } } },
      reason: `check headers: ${strict}: status 200, but its JSON has "ok" at "/status", not "ready"`,
    },
    {
      name: 'no process listens on its unix socket',
      health: { socket: { unix: SOCKET } },
      reason: /check socket: \/run\/hand-made\.sock: (?:refused|there is no such socket)/,
    },
    {
      name: 'a program fails',
      health: { program: { exec: ['server', 'check', 'fail'], timeoutSeconds: 5 } },
      deadlineSeconds: 5,
      reason: 'check program: exec server: ended with status 1: looked | no table \\x1b[31musers',
    },
    {
      name: 'a program hangs',
      // Long enough for the program to start on a busy machine.
      health: { program: { exec: ['server', 'check', 'hang'], timeoutSeconds: 2 } },
      deadlineSeconds: 5,
      reason: 'check program: exec server: did not end within 2.0 s and was killed: waiting for nothing',
    },
    {
      name: 'a watched unit keeps falling over',
      health: { steady: { unit: 'falls-over.service' } },
      reason: /check steady: unit falls-over\.service: (?:[a-z]+ \([a-z-]+\), )?restarted (?:once|\d+ times)/,
    },
  ])('a release rolls back because $name', async ({ health, reason, deadlineSeconds = impatient.deadlineSeconds }) => {
    const record = await apply(await release('2', health, { probe: { ...probe, deadlineSeconds } }))
    expect(record).toMatchObject({ verdict: 'ROLLED_BACK', previousRelease: good.id })
    expect(record.reason).toEqual(typeof reason === 'string' ? expect.stringContaining(reason) : expect.stringMatching(reason))
    expect(await lookAtProd()).toMatchObject({ current: `releases/${good.id}`, answer: '1' })
    expect(await programs()).toBe('')
  })

  test("a transaction killed while a check's program runs leaves neither the program nor itself", async () => {
    const hanging = await release('2', { program: { exec: ['server', 'check', 'hang'], timeoutSeconds: 10 } })
    const attempt = randomUUID()
    const applying = agent('apply', { input: applyRequest(hanging, attempt) })
    await until('the program runs', async () => (await programs()) !== '')
    // It hangs, so it is still there when the signal comes.
    await script(`pgrep --full "[s]erver check"; systemctl kill --signal=KILL ${LOCK_UNIT}`)
    await applying
    const verdict = async () => (await lookAtProd()).ledger.find(({ record }) => record.attempt === attempt)?.record.verdict
    await until('the attempt has its record', async () => (await verdict()) !== undefined)
    expect(await verdict()).toBe('ROLLED_BACK')
    expect(await apply(hanging, attempt)).toMatchObject({ reason: expect.stringContaining('interrupted') })
    expect(await lookAtProd()).toMatchObject({ current: `releases/${good.id}`, answer: '1' })
    await until('the program is gone', async () => (await programs()) === '')
    expect(await script("systemctl list-units --all --plain --no-legend 'run-*.service'")).toBe('')
  })
})

test('a check that the policy does not allow is refused before anything is written', async () => {
  await wipe()
  await permit({ healthUnits: [], healthPrograms: false })
  const asking = await release('2', {
    a: { any: [{ tcp: `127.0.0.1:22` }, { unix: '/run/docker.sock' }] },
    b: { any: [{ unit: 'forwarder.service' }, { exec: ['server', 'check', 'look'] }] },
  })
  const result = await agent('apply', { input: applyRequest(asking) })
  expect(result.status).toBe(2)
  expect(outcome(result)).toMatchObject({
    code: 'not-permitted',
    message: expect.stringMatching(
      /health target 127\.0\.0\.1:22 .*health target unix:\/run\/docker\.sock .*health unit forwarder\.service .*health program server/,
    ),
  })
  expect(await lookAtProd()).toMatchObject({ current: 'nothing', files: [] })
})
