import { once } from 'node:events'
import { createServer } from 'node:http'
import { createServer as createHttp2Server, type OutgoingHttpHeaders } from 'node:http2'
import { createServer as createTcpServer, type AddressInfo } from 'node:net'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { probeSchema } from '#domain/config/probe'
import type { ReadyCheck } from '#domain/manifest/ready-checks'
import { beginToAsk, firstAnswers } from '#host/health/first-answers'
import { temporaryHost } from '../temporary-host.ts'

const probe = probeSchema.parse({ timeoutSeconds: 5, deadlineSeconds: 30 })
const question = (health: Record<string, ReadyCheck>) => ({ health, probe, restartCounts: new Map() })
const isUnanswered = (asked: Awaited<ReturnType<typeof firstAnswers>>) =>
  Object.fromEntries(asked.map(({ check, judge }) => [check, judge.isUnanswered === true]))

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** A server that answers with these statuses in turn, and its port. */
async function serve(statuses: readonly number[]): Promise<{ port: number; requests: () => number }> {
  let requests = 0
  const server = createServer((_request, response) => {
    response.writeHead(statuses[Math.min(requests++, statuses.length - 1)]!).end()
  }).listen(0, '127.0.0.1')
  closing.push(() => server.close())
  await once(server, 'listening')
  return { port: (server.address() as AddressInfo).port, requests: () => requests }
}

/** A port on which nothing listens. */
async function freePort(): Promise<number> {
  const server = createTcpServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

test('firstAnswers asks again while nothing listens, and needs no systemd for it', async () => {
  await using host = await temporaryHost()
  const port = await freePort()
  const begun = beginToAsk(host, question({ web: { tcp: `127.0.0.1:${port}` } }))
  expect(isUnanswered((await begun)!)).toEqual({ web: true })
  const server = createTcpServer((socket) => socket.end()).listen(port, '127.0.0.1')
  closing.push(() => server.close())
  await once(server, 'listening')
  expect(isUnanswered(await firstAnswers(host, question({ web: { tcp: `127.0.0.1:${port}` } }), begun))).toEqual({ web: false })
  expect(host.commands).toEqual([])
})

test('firstAnswers counts no answer that was given before another check had one', async () => {
  await using host = await temporaryHost()
  const port = await freePort()
  // It may be of a process that has ended by the time at which the listeners are read.
  const first = await serve([200, 503])
  const health: Record<string, ReadyCheck> = { early: { http: `http://127.0.0.1:${first.port}/` }, late: { tcp: `127.0.0.1:${port}` } }
  const begun = beginToAsk(host, question(health))
  await begun
  const server = createTcpServer((socket) => socket.end()).listen(port, '127.0.0.1')
  closing.push(() => server.close())
  await once(server, 'listening')
  const asked = await firstAnswers(host, question(health), begun)
  expect(isUnanswered(asked)).toEqual({ early: false, late: false })
  expect(first.requests()).toBe(2)
  const { judge } = asked.find(({ check }) => check === 'early')!
  const seen = {
    units: new Map(),
    processes: host.processes,
    release: { closure: new Set<string>(), otherReleaseWindow: { from: 0, until: 0 }, controlGroups: [] },
  }
  expect(judge(seen)).toMatchObject({ passed: false, detail: expect.stringContaining('503') })
})

test('firstAnswers gives up soon when nothing listens', async () => {
  await using host = await temporaryHost()
  const health: Record<string, ReadyCheck> = { web: { http: `http://127.0.0.1:${await freePort()}/` } }
  expect(isUnanswered(await firstAnswers(host, question(health)))).toEqual({ web: true })
})

test('firstAnswers asks again only for a tenth of a second', async () => {
  await using host = await temporaryHost()
  const now = vi.spyOn(performance, 'now')
  onTestFinished(() => now.mockRestore())
  let milliseconds = 0
  let connections = 0
  now.mockImplementation(() => milliseconds)
  // A connection that is closed at once is not an answer. Each takes a while by the clock of this test.
  const server = createTcpServer((socket) => {
    connections += 1
    milliseconds += 40
    socket.destroy()
  })
  closing.push(() => server.close())
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  expect(isUnanswered(await firstAnswers(host, question({ web: { http: `http://127.0.0.1:${port}/` } })))).toEqual({ web: true })
  expect(connections).toBe(2)
})

test('firstAnswers takes a bad answer for an answer', async () => {
  await using host = await temporaryHost()
  const { port, requests } = await serve([503, 200])
  const asked = await firstAnswers(host, question({ web: { http: `http://127.0.0.1:${port}/` } }))
  expect(isUnanswered(asked)).toEqual({ web: false })
  expect(requests()).toBe(1)
})

test.each<{ name: string; headers: OutgoingHttpHeaders }>([
  { name: 'an unknown service', headers: { 'content-type': 'application/grpc', 'grpc-status': '5' } },
  { name: 'HTTP status 500', headers: { ':status': 500 } },
])('firstAnswers takes $name of a gRPC server for an answer', async ({ headers }) => {
  await using host = await temporaryHost()
  let requests = 0
  const server = createHttp2Server().on('stream', (stream) => {
    requests += 1
    stream.respond(headers, { endStream: true })
  })
  closing.push(() => server.close())
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  expect(isUnanswered(await firstAnswers(host, question({ api: { grpc: `127.0.0.1:${port}` } })))).toEqual({ api: false })
  expect(requests).toBe(1)
})

test.each([
  { group: 'any', expected: false },
  { group: 'all', expected: true },
])('a group of kind $group in which one check has no answer has none: $expected', async ({ group, expected }) => {
  await using host = await temporaryHost()
  const { port } = await serve([200])
  const members: ReadyCheck[] = [{ http: `http://127.0.0.1:${port}/` }, { tcp: `127.0.0.1:${await freePort()}` }]
  const check: ReadyCheck = group === 'any' ? { any: members } : { all: members }
  expect(isUnanswered(await firstAnswers(host, question({ web: check })))).toEqual({ web: expected })
})

test('a check that runs a program is asked once, and not beside other work', async () => {
  await using host = await temporaryHost({ answers: [{ when: ['systemd-run'], status: 1 }] })
  const program: ReadyCheck = { exec: ['tool'], program: '/nix/store/x-tool/bin/tool' }
  const health: Record<string, ReadyCheck> = { both: { all: [program, { tcp: `127.0.0.1:${await freePort()}` }] } }
  expect(beginToAsk(host, question(health))).toBeUndefined()
  await firstAnswers(host, question(health))
  expect(host.commands).toHaveLength(1)
})

test.each([
  { name: 'the seconds of the probe', seconds: undefined, deadlineSeconds: 30, expected: 5000 },
  { name: 'seconds of its own', seconds: 7, deadlineSeconds: 30, expected: 7000 },
  { name: 'the time until the deadline', seconds: 3600, deadlineSeconds: 30, expected: 30_000 },
  { name: 'two seconds before a near deadline', seconds: 3600, deadlineSeconds: 1, expected: 2000 },
])('firstAnswers gives a check $name', async ({ seconds, deadlineSeconds, expected }) => {
  await using host = await temporaryHost({ answers: [{ when: ['systemd-run'] }] })
  const program: ReadyCheck = { exec: ['tool'], program: '/nix/store/x-tool/bin/tool', ...(seconds ? { timeoutSeconds: seconds } : {}) }
  await firstAnswers(host, { ...question({ both: program }), probe: { ...probe, deadlineSeconds } })
  expect(host.commands.map(({ argv }) => argv.find((word) => word.includes('TimeoutStartSec=')))).toEqual([
    expect.stringContaining(`TimeoutStartSec=${expected}ms`),
  ])
})
