import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { ProcessFacts } from '#domain/activation/process-identity'
import type { Probe } from '#domain/config/probe'
import type { ReadyCheck } from '#domain/manifest/ready-checks'
import type { ProcessTable } from '#tools/process/table'
import type { ScriptedAnswer } from '../../support/scripted-runner.ts'
import { watchHealth, type HealthResult } from '#host/health/watch-health'
import { shownUnit, temporaryHost, type TemporaryHost } from '../temporary-host.ts'

const interpreter = '/nix/store/00000000000000000000000000000000-node'
const probe: Probe = { successThreshold: 3, periodSeconds: 0.1, timeoutSeconds: 0.5, deadlineSeconds: 1 }
/** For what becomes healthy: that ends the watch, and a busy machine may take its time. */
const patient: Probe = { ...probe, timeoutSeconds: 30, deadlineSeconds: 60 }
const main: ProcessFacts = { pid: 70, executable: interpreter, startTicks: 600, controlGroup: '/system.slice/a.service' }
const old: ProcessFacts = { ...main, pid: 60, startTicks: 400 }

const servers: Server[] = []
afterEach(() => {
  vi.useRealTimers()
  for (const server of servers.splice(0)) server.close()
})

async function serve(statuses: readonly number[], onRequest = (_count: number): void => undefined): Promise<string> {
  let asked = 0
  const server = createServer((_request, response) => {
    response.writeHead(statuses[Math.min(asked++, statuses.length - 1)]!).end()
    onRequest(asked)
  }).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

/** A process table in which these are all processes, and those listen on every port. */
function processes(all: readonly ProcessFacts[], listeners: readonly (readonly number[])[]): Partial<ProcessTable> {
  return {
    processIds: () => all.map(({ pid }) => pid),
    processFacts: (pid) => all.find((process) => process.pid === pid) ?? { pid, executable: null, startTicks: null, controlGroup: '' },
    listeningSockets: () =>
      servers.flatMap((server) =>
        listeners.map((_, inode) => ({ address: '127.0.0.1', port: (server.address() as AddressInfo).port, inode: String(inode) })),
      ),
    socketHolders: (pids, inode) => pids.filter((pid) => listeners[Number(inode)]?.includes(pid)),
  }
}

/** `systemctl show`, a different answer each time until the last. */
function showing(...shown: Record<string, string | number>[]): ScriptedAnswer[] {
  let asked = 0
  const answer = {
    when: ['systemctl', 'show'],
    get stdout() {
      return shownUnit({ MainPID: 70, ...shown[Math.min(asked++, shown.length - 1)] })
    },
  }
  return [answer]
}

const watch = (
  host: TemporaryHost,
  health: Record<string, ReadyCheck>,
  window = patient,
  until?: () => Promise<string | null>,
): Promise<HealthResult> =>
  watchHealth(host, {
    units: [{ unit: 'a.service', wanted: 'release', step: 'restart', because: 'component a changed' }],
    health,
    probe: window,
    closure: new Set([interpreter]),
    otherReleaseWindow: { from: 0, until: 500 },
    until,
  })

describe('watchHealth', () => {
  test('watchHealth passes after three passes in a row, and reports its observations', async () => {
    const http = await serve([503, 200])
    await using host = await temporaryHost({ answers: showing({}), processes: processes([main], [[70]]) })
    expect(await watch(host, { web: { http } })).toEqual({
      healthy: true,
      reason: '',
      units: [{ unit: 'a.service', activeState: 'active', executable: interpreter, action: 'restart', because: 'component a changed' }],
      health: [{ check: 'web', passed: true, detail: `${http}: status 200`, listener: interpreter }],
      observed: [{ state: expect.objectContaining({ unit: 'a.service', invocation: 'first' }), process: main }],
    })
    expect(host.events.map((event) => event.event === 'health' && event.passes)).toEqual([0, 1, 2, 3])
  })

  test('watchHealth asks systemd about all units once a round, after the checks have answered', async () => {
    const order: string[] = []
    const http = await serve([200], () => order.push('check'))
    const [systemd] = showing({})
    const answer = {
      ...systemd!,
      get stdout() {
        order.push('systemd')
        return systemd!.stdout!
      },
    }
    await using host = await temporaryHost({ answers: [answer], processes: processes([main], [[70]]) })
    expect(await watch(host, { web: { http } })).toMatchObject({ healthy: true })
    expect(order).toEqual(['check', 'systemd', 'check', 'systemd', 'check', 'systemd'])
  })

  test('watchHealth reads each process of the host at most once a round, whatever units and checks need', async () => {
    const http = await serve([200])
    const manager: ProcessFacts = { ...main, pid: 70, executable: '/usr/lib/manager' }
    const child: ProcessFacts = { ...main, pid: 71, controlGroup: '/system.slice/a.service/payload' }
    const stranger: ProcessFacts = { ...main, pid: 80, controlGroup: '/system.slice/b.service' }
    const faked = processes([stranger, manager, child], [[71]])
    const read: number[] = []
    const processFacts: ProcessTable['processFacts'] = (pid) => {
      read.push(pid)
      return faked.processFacts!(pid)
    }
    const controlGroupOf: ProcessTable['controlGroupOf'] = (pid) => faked.processFacts!(pid).controlGroup
    await using host = await temporaryHost({ answers: showing({}), processes: { ...faked, processFacts, controlGroupOf } })
    const single: Probe = { ...patient, successThreshold: 1 }
    expect(await watch(host, { web: { http }, same: { http } }, single)).toMatchObject({ healthy: true })
    expect(read.toSorted()).toEqual([70, 71])
  })

  test('watchHealth uses answers from before the watch in the first round only', async () => {
    const http = await serve([200])
    await using host = await temporaryHost({ answers: showing({}), processes: processes([main], [[70]]) })
    const begun = Promise.resolve([{ check: 'web', judge: () => ({ passed: false, detail: 'it starts', listener: null }) }])
    let rounds = 0
    const watching = watchHealth(host, {
      units: [{ unit: 'a.service', wanted: 'release', step: 'restart', because: 'component a changed' }],
      health: { web: { http } },
      probe: { ...patient, successThreshold: 1 },
      closure: new Set([interpreter]),
      otherReleaseWindow: { from: 0, until: 500 },
      until: async () => (++rounds === 3 ? 'it was asked no more' : null),
      begun,
    })
    expect(await watching).toMatchObject({ healthy: true })
    expect(host.events).toMatchObject([{ passed: false, detail: 'it starts' }, { passed: true }])
  })

  test('watchHealth gives a check of a later round no more time than is left', async () => {
    const program: ReadyCheck = { exec: ['tool'], program: '/nix/store/x-tool/bin/tool', timeoutSeconds: 3600 }
    const answers = [{ when: ['systemd-run'] }, ...showing({})]
    await using host = await temporaryHost({ answers, processes: processes([main], []) })
    expect(await watch(host, { web: program }, { ...patient, successThreshold: 2 })).toMatchObject({ healthy: true })
    const limits = host.commands.flatMap(({ argv }) => /TimeoutStartSec=(\d+)ms/.exec(argv.join(' '))?.[1] ?? []).map(Number)
    expect(limits).toEqual([60_000, expect.any(Number)])
    expect(limits[1]).toBeLessThan(60_000)
  })

  test('watchHealth requires passes that span the whole window, also after a slow round', async () => {
    const answered: number[] = []
    const server = createServer((_request, response) => {
      setTimeout(() => response.end(() => answered.push(performance.now())), answered.length === 0 ? 400 : 0)
    }).listen(0, '127.0.0.1')
    servers.push(server)
    await once(server, 'listening')
    const http = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    await using host = await temporaryHost({ answers: showing({}), processes: processes([main], [[70]]) })
    expect(await watch(host, { web: { http } })).toMatchObject({ healthy: true })
    expect(answered).toHaveLength(3)
    // Two periods, which timers may cut by one millisecond each.
    expect(answered[2]! - answered[0]!).toBeGreaterThanOrEqual(2 * (probe.periodSeconds * 1000 - 1))
  })

  test('watchHealth does not wait a period for a release that starts after the first round', async () => {
    const http = await serve([503, 503, 200])
    await using host = await temporaryHost({ answers: showing({}), processes: processes([main], [[70]]) })
    // The watch would fail: its deadline comes before the first period ends.
    const seldom: Probe = { ...patient, successThreshold: 1, periodSeconds: 60 }
    expect(await watch(host, { web: { http } }, seldom)).toMatchObject({ healthy: true })
    expect(host.events).toMatchObject([{ passed: false }, { passed: true }])
  })

  test('watchHealth asks less often the longer a release has not passed', async () => {
    const asked: number[] = []
    const http = await serve([500], () => asked.push(performance.now()))
    await using host = await temporaryHost({ answers: showing({}), processes: processes([main], [[70]]) })
    expect(await watch(host, { web: { http } }, { ...probe, periodSeconds: 0.2, deadlineSeconds: 2 })).toMatchObject({ healthy: false })
    const pauses = asked.slice(1).map((at, index) => ({ pause: at - asked[index]!, so: asked[index]! - asked[0]! }))
    // Timers may cut a pause by one millisecond.
    for (const { pause, so } of pauses) expect(pause).toBeGreaterThanOrEqual(Math.min(200, Math.max(25, so / 10)) - 1)
  })

  test('watchHealth fails at the deadline, with a reason', async () => {
    let asked = 0
    const http = await serve([500], (count) => (asked = count))
    await using host = await temporaryHost({ answers: showing({}), processes: processes([main], [[70]]) })
    expect(await watch(host, { web: { http } }, probe)).toMatchObject({
      healthy: false,
      reason: `not healthy within 1 s: check web: ${http}: status 500`,
    })
    // One round at once, and one after each pause that ends before the deadline.
    expect(asked).toBeLessThanOrEqual(1 + 1000 / 25)
    // The same problem in each round is reported once.
    expect(host.events).toMatchObject([{ event: 'health', passed: false, detail: `${http}: status 500` }])
  })

  test('watchHealth ends when it is asked to, long before its deadline', async () => {
    const http = await serve([500])
    await using host = await temporaryHost({ answers: showing({}), processes: processes([main], [[70]]) })
    let rounds = 0
    const until = async () => (++rounds === 3 ? 'alice cancelled it' : null)
    expect(await watch(host, { web: { http } }, { ...patient, periodSeconds: 0.01 }, until)).toMatchObject({
      healthy: false,
      reason: 'alice cancelled it',
      health: [{ check: 'web', passed: false }],
    })
    expect(rounds).toBe(3)
  })

  test('watchHealth does not wait for the deadline when a unit has failed', async () => {
    const http = await serve([200])
    const answers = showing({}, {}, { ActiveState: 'failed', Result: 'exit-code', MainPID: 0 })
    await using host = await temporaryHost({ answers, processes: processes([main], [[70]]) })
    expect(await watch(host, { web: { http } })).toMatchObject({ healthy: false, reason: 'unit a.service has failed (exit-code)' })
    expect(host.events.length).toBeLessThan(4)
  })

  test.each<{ name: string; shown: Record<string, string | number>; reason: string }>([
    {
      name: 'that systemd does not know',
      shown: { LoadState: 'not-found', ActiveState: 'inactive' },
      reason: 'unit a.service is not-found on this host',
    },
    {
      name: 'whose condition is not met',
      shown: { ActiveState: 'inactive', ConditionResult: 'no', MainPID: 0 },
      reason: 'unit a.service was not started: a Condition line of it is not met',
    },
    { name: 'that has ended well', shown: { ActiveState: 'inactive', MainPID: 0 }, reason: 'unit a.service has ended (success)' },
    {
      name: 'that keeps starting',
      shown: { ActiveState: 'activating', SubState: 'auto-restart', MainPID: 0 },
      reason: 'not healthy within 1 s: unit a.service is activating (auto-restart)',
    },
  ])('watchHealth refuses a unit $name', async ({ shown, reason }) => {
    await using host = await temporaryHost({ answers: showing(shown), processes: processes([main], []) })
    expect(await watch(host, {}, probe)).toMatchObject({ healthy: false, reason })
  })

  test('watchHealth accepts a oneshot unit that is done', async () => {
    const answers = showing({ Type: 'oneshot', ActiveState: 'inactive', MainPID: 0 })
    await using host = await temporaryHost({ answers, processes: processes([], []) })
    expect(await watch(host, {})).toMatchObject({ healthy: true })
  })

  test('watchHealth refuses a unit that restarts repeatedly', async () => {
    const answers = showing(...Array.from({ length: 60 }, (_, restarts) => ({ NRestarts: Math.floor(restarts / 2) })))
    await using host = await temporaryHost({ answers, processes: processes([main], []) })
    expect(await watch(host, {}, probe)).toMatchObject({ healthy: false })
  })

  test.each([
    {
      name: 'runs something else',
      process: { ...main, executable: '/usr/bin/python3' },
      reason: /runs \/usr\/bin\/python3, which is not in the release's closure$/,
    },
    { name: 'was not restarted', process: { ...main, startTicks: 499 }, reason: /unit a\.service was started before the switch$/ },
  ])('watchHealth refuses a unit that $name', async ({ process, reason }) => {
    await using host = await temporaryHost({ answers: showing({}), processes: processes([process], []) })
    expect(await watch(host, {}, probe)).toMatchObject({ healthy: false, reason: expect.stringMatching(reason) })
  })

  test('watchHealth accepts a foreign supervisor when its child is of the release', async () => {
    const supervisor = { ...main, executable: '/usr/bin/systemd-nspawn' }
    const payload = { ...main, pid: 71, controlGroup: '/system.slice/a.service/payload' }
    await using host = await temporaryHost({ answers: showing({}), processes: processes([supervisor, payload], []) })
    expect(await watch(host, {})).toMatchObject({ healthy: true, units: [{ executable: interpreter }] })
  })

  test.each([
    {
      name: 'the old process',
      all: [main, old],
      listeners: [[60]],
      reason: 'the process that listens there was started before the switch',
    },
    {
      name: 'the old process beside the new one, on a socket of its own',
      all: [main, old],
      listeners: [[70], [60]],
      reason: 'was started before the switch',
    },
    {
      name: 'a stranger',
      all: [main, { pid: 9, executable: '/usr/sbin/nginx', startTicks: 1, controlGroup: '/system.slice/nginx.service' }],
      listeners: [[9]],
      reason: 'runs /usr/sbin/nginx',
    },
  ])('watchHealth refuses an answer from $name', async ({ all, listeners, reason }) => {
    const http = await serve([200])
    await using host = await temporaryHost({ answers: showing({}), processes: processes(all, listeners) })
    expect(await watch(host, { web: { http } }, probe)).toMatchObject({ healthy: false, reason: expect.stringContaining(reason) })
  })

  test('watchHealth also accepts an answer through a socket that systemd holds', async () => {
    const http = await serve([200])
    const systemd = { pid: 1, executable: '/usr/lib/systemd/systemd', startTicks: 1, controlGroup: '/init.scope' }
    await using host = await temporaryHost({ answers: showing({}), processes: processes([systemd, main], [[1, 70]]) })
    expect(await watch(host, { web: { http } })).toMatchObject({ healthy: true })
  })

  test('watchHealth requires one of several alternatives', async () => {
    const [bad, good] = [await serve([500]), await serve([200])]
    await using host = await temporaryHost({ answers: showing({}), processes: processes([main], [[70]]) })
    expect(await watch(host, { web: { any: [{ http: bad }, { http: good }] } })).toMatchObject({
      healthy: true,
      health: [{ detail: `${good}: status 200` }],
    })
  })

  test('watchHealth ignores a change of the date', async () => {
    const http = await serve([503, 503, 503, 200])
    await using host = await temporaryHost({ answers: showing({}), processes: processes([main], [[70]]) })
    vi.useFakeTimers({ toFake: ['Date'] })
    const watching = watch(host, { web: { http } })
    await vi.waitFor(() => expect(host.events.length).toBeGreaterThan(0), { timeout: 60_000 })
    vi.setSystemTime('2050-01-01')
    await vi.waitFor(() => expect(host.events.length).toBeGreaterThan(2), { timeout: 60_000 })
    vi.setSystemTime('1990-01-01')
    expect(await watching).toMatchObject({ healthy: true })
  })
})
