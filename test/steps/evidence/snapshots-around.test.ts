import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { rollbackRequestSchema } from '#domain/protocol/requests'
import { parseSnapshot } from '#domain/snapshot/parse'
import type { Phase, Reporter } from '#domain/report/event'
import type { Snapshot } from '#domain/snapshot/schema'
import { asVersion1 } from '#domain/snapshot/schema-1'
import { connectTo, type HostClient } from '#steps/agent/host-client'
import { rollback } from '#verbs/rollback'
import { snapshot } from '#verbs/snapshot'
import { collectingReporter } from '../../support/collecting-reporter.ts'
import { snapshotsAround } from '#steps/evidence/snapshots-around'
import { sampleSnapshot } from '../../domain/snapshot/sample.ts'
import { recordOf } from '../../support/scripted-agent.ts'
import { fakeHost, result, type AgentAnswer, type AgentRequest } from '../../verbs/fake-host.ts'
import { config, useSampleBundle } from '../../verbs/sample-bundle.ts'

const attempt = '3f1c2b9e-7d55-4f0e-9c35-0a8f1f7b2d11'
let folder: string
const sample = useSampleBundle()

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grind-to-prod-around-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true })
})

const reach = () => ({ config, hostName: 'prod', identityFile: sample.identityFile, environment: sample.environment })

const HOUR = 3_600_000

test('a snapshot has the state of a host, with its clock offset', async () => {
  const host = fakeHost(() => result({ ...sampleSnapshot, takenAt: new Date(Date.now() + HOUR).toISOString(), tookMilliseconds: 0 }))
  const taken = await snapshot(reach(), { runner: host, reporter: collectingReporter() })
  expect(host.calls.map(({ verb, words }) => [verb, ...words])).toEqual([['snapshot', 'choiros', '--schema-version', '2']])
  // By an hour, less the time that the answer took.
  expect(Math.round(Number(taken.clock.offsetMilliseconds) / HOUR)).toBe(1)
  expect(taken.units).toEqual(sampleSnapshot.units)
})

test('an agent of the version before is asked for the snapshots that it knows', async () => {
  const message = 'grind-to-prod-agent does not understand "snapshot choiros --schema-version 2"; write …'
  const host = fakeHost(({ words }) =>
    words.length > 1
      ? { messages: [{ event: 'error', kind: 'input', code: 'usage', message }], status: 2 }
      : result({ ...asVersion1(sampleSnapshot), takenAt: new Date().toISOString() }),
  )
  const taken = await snapshot(reach(), { runner: host, reporter: collectingReporter() })
  expect(host.calls.map(({ words }) => words)).toEqual([['choiros', '--schema-version', '2'], ['choiros']])
  expect(taken).toMatchObject({ schemaVersion: 2, units: sampleSnapshot.units, trust: { policy: { unreadable: expect.any(String) } } })
})

test('a host that is this machine is inspected without ssh', async () => {
  const host = fakeHost(() => {
    throw new Error('nobody is asked')
  })
  const taken = await snapshot({ ...reach(), hostName: 'grind' }, { runner: host, reporter: collectingReporter() })
  expect(host.calls).toEqual([])
  expect(taken).toMatchObject({ application: 'choiros', prefix: '/opt/choiros', releases: { kept: [] } })
  expect(taken.units).toEqual({ unreadable: expect.stringContaining('systemctl show') })
})

test('a rollback leaves a snapshot before and after', async () => {
  let taken = 0
  const host = fakeHost((request) =>
    request.verb === 'snapshot' ? result({ ...sampleSnapshot, tookMilliseconds: (taken += 1) }) : recordOf(request),
  )
  const ended = await rollback(
    { ...reach(), actor: { name: 'tester' }, snapshots: join(folder, 'new') },
    { runner: host, reporter: collectingReporter() },
  )
  expect(host.calls.map(({ verb }) => verb)).toEqual(['snapshot', 'rollback', 'snapshot'])
  const { before, after } = ended.snapshots!
  expect(before).toMatch(/\/snapshot-prod-[0-9a-f-]{36}-before\.json$/)
  expect(parseSnapshot(JSON.parse(await readFile(before!, 'utf8'))).tookMilliseconds).toBe(1)
  expect(parseSnapshot(JSON.parse(await readFile(after!, 'utf8'))).tookMilliseconds).toBe(2)
})

/** A host that reports that it signs before it gives the record. */
const signing = (request: AgentRequest): AgentAnswer => ({
  messages: [{ event: 'phase', phase: 'sign', state: 'start', host: 'prod' }, ...recordOf(request).messages!],
})

test('the snapshot after is taken once, while the host signs its record', async () => {
  let taken = 0
  const host = fakeHost((request) =>
    request.verb === 'snapshot' ? result({ ...sampleSnapshot, tookMilliseconds: (taken += 1) }) : signing(request),
  )
  const ended = await rollback(
    { ...reach(), actor: { name: 'tester' }, snapshots: folder },
    { runner: host, reporter: collectingReporter() },
  )
  expect(host.calls.map(({ verb }) => verb)).toEqual(['snapshot', 'rollback', 'snapshot'])
  expect(parseSnapshot(JSON.parse(await readFile(ended.snapshots!.after!, 'utf8'))).tookMilliseconds).toBe(2)
})

/** A host that reports these phases of an attempt before it gives the record. */
const inPhases =
  (...phases: readonly Phase[]) =>
  (request: AgentRequest): AgentAnswer => ({
    messages: [
      ...phases.map((phase) => ({ event: 'phase', phase, state: 'start', host: 'prod' }) as const),
      ...recordOf(request).messages!,
    ],
  })

test('the host is asked while the attempt runs for the snapshot after it', async () => {
  const waited = { waitedMilliseconds: 0, snapshot: { ...sampleSnapshot, tookMilliseconds: 7 } }
  const host = fakeHost((request) => {
    if (request.verb === 'snapshot') return result(sampleSnapshot)
    return request.verb === 'snapshot-after' ? result(waited) : inPhases('verify', 'health', 'sign', 'verify')(request)
  })
  const ended = await rollback(
    { ...reach(), actor: { name: 'tester' }, snapshots: folder },
    { runner: host, reporter: collectingReporter() },
  )
  expect(host.calls.map(({ verb }) => verb)).toEqual(['snapshot', 'rollback', 'snapshot-after'])
  const [, rolledBack, after] = host.calls
  expect(after!.words).toEqual(['choiros', rollbackRequestSchema.parse(JSON.parse(rolledBack!.stdin.toString())).attempt])
  expect(parseSnapshot(JSON.parse(await readFile(ended.snapshots!.after!, 'utf8'))).tookMilliseconds).toBe(7)
})

test('a snapshot after an attempt does not count the time that the host waited as an error of its clock', async () => {
  const waited = () => {
    const takenAt = new Date(Date.now() + HOUR).toISOString()
    return result({ waitedMilliseconds: HOUR, snapshot: { ...sampleSnapshot, takenAt, tookMilliseconds: 0 } })
  }
  const host = fakeHost(waited)
  await using client = await connectTo(reach(), { runner: host, reporter: collectingReporter() })
  const { clock } = await client.snapshotAfter(attempt)
  // The fake host did not wait: half of the hour is the difference of clocks that this leaves, and none of it the way there and back.
  expect(Math.round((Number(clock.offsetMilliseconds) / HOUR) * 10)).toBe(5)
  expect(clock.uncertaintyMilliseconds).toBe(0)
})

test('an agent that does not know of a snapshot after an attempt is asked when it signs the record', async () => {
  const host = fakeHost((request) => {
    if (request.verb === 'snapshot') return result(sampleSnapshot)
    const message = 'This key may run grind-to-prod-agent status|… APPLICATION and nothing else.'
    return request.verb === 'snapshot-after'
      ? { messages: [{ event: 'error', kind: 'input', code: 'not-permitted', message }], status: 2 }
      : inPhases('verify', 'health', 'sign')(request)
  })
  const reporter = collectingReporter()
  const ended = await rollback({ ...reach(), actor: { name: 'tester' }, snapshots: folder }, { runner: host, reporter })
  expect(host.calls.map(({ verb }) => verb).toSorted()).toEqual(['rollback', 'snapshot', 'snapshot', 'snapshot-after'])
  expect(ended.snapshots!.after).not.toBeNull()
  expect(reporter.events.filter((event) => event.event === 'note')).toEqual([])
})

test('a snapshot that failed while the host signed is taken again after the verdict', async () => {
  let taken = 0
  const host = fakeHost((request) => {
    if (request.verb !== 'snapshot') return signing(request)
    taken += 1
    return taken === 2 ? result({ hello: true }) : result({ ...sampleSnapshot, tookMilliseconds: taken })
  })
  const reporter = collectingReporter()
  const ended = await rollback({ ...reach(), actor: { name: 'tester' }, snapshots: folder }, { runner: host, reporter })
  expect(parseSnapshot(JSON.parse(await readFile(ended.snapshots!.after!, 'utf8'))).tookMilliseconds).toBe(3)
  expect(reporter.events.filter((event) => event.event === 'note')).toEqual([])
})

/** A client that records what is asked of it, and reports phases as its host would. */
function recordingClient(answers: { readonly [Asked in 'snapshot' | 'snapshotAfter']?: () => Promise<Snapshot> }) {
  const asked: string[] = []
  const answer = (name: 'snapshot' | 'snapshotAfter') => {
    asked.push(name)
    return answers[name]?.() ?? Promise.resolve(sampleSnapshot)
  }
  const of = (reporter: Reporter): HostClient =>
    ({
      context: { reporter },
      reportingTo: of,
      snapshot: () => answer('snapshot'),
      snapshotAfter: () => answer('snapshotAfter'),
      prepareSnapshot: () => void asked.push('prepareSnapshot'),
    }) as unknown as HostClient
  const client = of(collectingReporter())
  const context = { runner: fakeHost(() => result(null)), reporter: collectingReporter() }
  const around = snapshotsAround({ ...reach(), folder, attempt }, context)
  const { reporter: notes } = context
  const begin = (isLast: boolean) => {
    const { reporter } = around.ready(client, { isLast }).context
    return (...begun: readonly Phase[]) =>
      begun.forEach((phase) => reporter.report({ event: 'phase', phase, state: 'start', host: 'prod' }))
  }
  return { asked, client, around, begin, notes }
}

test('the snapshot after waits for gates that may still have the release rolled back', async () => {
  const { asked, client, around, begin } = recordingClient({})
  begin(false)('verify', 'health', 'sign')
  expect(asked).toEqual(['prepareSnapshot'])
  await around.take('after', client).written
  expect(asked).toEqual(['prepareSnapshot', 'snapshot'])
})

test('no other process is started for a snapshot that a process of the host waits for', async () => {
  const { asked, client, around, begin } = recordingClient({})
  begin(true)('verify', 'health', 'sign')
  await around.take('after', client).written
  expect(asked).toEqual(['snapshotAfter'])
})

test('a snapshot that an agent does not take by itself is asked for when it signs', async () => {
  const { asked, client, around, begin } = recordingClient({ snapshotAfter: () => Promise.reject(new Error('unknown')) })
  const report = begin(true)
  report('verify')
  await Promise.resolve()
  report('sign')
  expect(asked).toEqual(['snapshotAfter', 'snapshot'])
  await around.take('after', client).written
  expect(asked).toHaveLength(2)
})

test('a snapshot that the host began and does not give is asked for again', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  const { asked, client, around, begin, notes } = recordingClient({ snapshotAfter: () => new Promise(() => undefined) })
  begin(true)('verify')
  const { given } = around.take('after', client)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(await given).toEqual(sampleSnapshot)
  expect(asked).toEqual(['snapshotAfter', 'snapshot'])
  expect(notes.events).toEqual([{ event: 'note', level: 'info', message: expect.stringContaining('asked for another one') }])
})

test('a snapshot that cannot be written was given all the same', async () => {
  await writeFile(join(folder, 'file'), '')
  const context = { runner: fakeHost(() => result(null)), reporter: collectingReporter() }
  const { client } = recordingClient({})
  const taking = snapshotsAround({ ...reach(), folder: join(folder, 'file/folder'), attempt }, context).take('after', client)
  expect(await taking.given).toEqual(sampleSnapshot)
  expect(await taking.written).toBe(false)
})

test.each<{ name: string; answer: AgentAnswer; folder: (own: string) => string; reason: string }>([
  {
    name: 'an agent that refuses',
    answer: { messages: [{ event: 'error', kind: 'input', code: 'usage', message: 'It does not understand.' }], status: 2 },
    folder: (own) => own,
    reason: 'It does not understand.',
  },
  { name: 'an agent that says something else', answer: result({ hello: true }), folder: (own) => own, reason: 'not understood' },
  { name: 'a folder that cannot be made', answer: result(sampleSnapshot), folder: (own) => `${own}/file/folder`, reason: 'ENOTDIR' },
])('a snapshot with $name is a warning and fails no release', async ({ answer, folder: place, reason }) => {
  await writeFile(join(folder, 'file'), '')
  const host = fakeHost((request) => (request.verb === 'snapshot' ? answer : recordOf(request)))
  const reporter = collectingReporter()
  const ended = await rollback({ ...reach(), actor: { name: 'tester' }, snapshots: place(folder) }, { runner: host, reporter })
  expect(ended).toMatchObject({ verdict: 'COMMITTED', snapshots: { before: null, after: null } })
  const warnings = reporter.events.filter((event) => event.event === 'note' && event.level === 'warning')
  expect(warnings).toHaveLength(2)
  expect(warnings[0]).toMatchObject({ message: expect.stringContaining(reason) })
  expect(await readdir(folder)).toEqual(['file'])
})

test('a snapshot after a release that cut the connection uses a new one', async () => {
  let calls = 0
  const host = fakeHost(() =>
    (calls += 1) === 1 ? { status: 255, stderr: 'client_loop: send disconnect: Broken pipe\n' } : result(sampleSnapshot),
  )
  await using client = await connectTo(reach(), { runner: host, reporter: collectingReporter() })
  const around = snapshotsAround({ ...reach(), folder, attempt }, { runner: host, reporter: collectingReporter() })
  await around.take('after', client).written
  expect(around.result()).toEqual({ snapshots: { before: null, after: join(folder, `snapshot-prod-${attempt}-after.json`) } })
})

test('no snapshot is taken unless it is requested', async () => {
  const host = fakeHost(recordOf)
  expect(await rollback({ ...reach(), actor: { name: 'tester' } }, { runner: host, reporter: collectingReporter() })).not.toHaveProperty(
    'snapshots',
  )
  expect(host.calls.map(({ verb }) => verb)).toEqual(['rollback'])
})
