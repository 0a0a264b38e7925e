import { expect, onTestFinished, test, vi } from 'vitest'
import type { AttemptResult } from '#domain/protocol/messages'
import type { Event } from '#domain/report/event'
import type { AttemptRecord } from '#domain/protocol/record'
import { deploymentStatement, takenSnapshotDigest, type SnapshotDigest } from '#domain/statement/deployment'
import { envelopeText } from '#domain/statement/dsse'
import { statementEnvelope } from '#domain/statement/statement'
import type { HostClient } from '#steps/agent/host-client'
import { newestStatement } from '#steps/evidence/newest-statement'
import { notTaken, type Taking } from '#steps/evidence/snapshots-around'
import { sampleRecord } from '../../domain/activation/sample-record.ts'
import { sampleSnapshot } from '../../domain/snapshot/sample.ts'
import { collectingReporter } from '../../support/collecting-reporter.ts'

const record = sampleRecord({})
const newer = statementFor(record)
const taken: Taking = { given: Promise.resolve(sampleSnapshot), written: Promise.resolve(true) }

function statementFor(about: AttemptRecord, snapshots: readonly SnapshotDigest[] = []): string {
  const facts = { record: about, manifest: undefined, machineId: null, versions: { agent: '1.0.0', node: '24.0.0' } }
  return envelopeText(statementEnvelope(deploymentStatement({ ...facts, snapshots: [...snapshots] })))
}

/** A client whose host answers about an attempt that has ended, with these events before. */
function clientWith(answer: () => Promise<AttemptResult>, events: readonly Event[] = []) {
  const asked: string[] = []
  const reporter = collectingReporter()
  const clientOf = (to: Pick<typeof reporter, 'report'>): HostClient =>
    ({
      name: 'prod',
      context: { reporter: to },
      reportingTo: clientOf,
      ended(attempt: string) {
        asked.push(attempt)
        for (const event of events) to.report(event)
        return answer()
      },
    }) as unknown as HostClient
  return { client: clientOf(reporter), asked, reporter }
}

test('the statement with the snapshot after is asked for by its attempt, and no phase is reported', async () => {
  const note: Event = { event: 'note', level: 'warning', message: 'The statement is not signed.' }
  const signing: Event = { event: 'phase', phase: 'sign', state: 'start', host: 'prod' }
  const { client, asked, reporter } = clientWith(async () => ({ record, statement: newer }), [signing, note])
  expect(await newestStatement(client, { record, statement: 'earlier' }, taken)).toBe(newer)
  expect(asked).toEqual([record.attempt])
  expect(reporter.events).toEqual([note])
})

test('a host whose statement names the snapshot after already is not asked again', async () => {
  const { client, asked } = clientWith(async () => ({ record, statement: newer }))
  const { takenAt } = sampleSnapshot
  const named = statementFor(record, [{ takenAt, sha256: takenSnapshotDigest(sampleSnapshot) }])
  expect(await newestStatement(client, { record, statement: named }, taken)).toBe(named)
  expect(asked).toEqual([])
  const another = statementFor(record, [{ takenAt, sha256: 'a'.repeat(64) }])
  expect(await newestStatement(client, { record, statement: another }, taken)).toBe(newer)
})

test('the statement with the snapshot after is asked for while the snapshot is written', async () => {
  const asking = Promise.withResolvers<void>()
  const writing = Promise.withResolvers<boolean>()
  const { client } = clientWith(async () => {
    asking.resolve()
    return { record, statement: newer }
  })
  const kept = newestStatement(client, { record, statement: 'earlier' }, { ...taken, written: writing.promise })
  await asking.promise
  writing.resolve(true)
  expect(await kept).toBe(newer)
})

test('the statement of the verdict stays where the snapshot that a newer one names is not written', async () => {
  const { client, reporter } = clientWith(async () => ({ record, statement: newer }))
  const notWritten: Taking = { ...taken, written: Promise.resolve(false) }
  expect(await newestStatement(client, { record, statement: 'earlier' }, notWritten)).toBe('earlier')
  expect(reporter.events).toEqual([])
})

const rejected = sampleRecord({ verdict: 'ROLLED_BACK' })
const other = sampleRecord({ attempt: '00000000-0000-4000-8000-000000000001' })
const failures: { name: string; answer: () => Promise<AttemptResult>; why: RegExp }[] = [
  { name: 'cannot be asked', answer: () => Promise.reject(new Error('contact lost')), why: /contact lost/ },
  { name: 'never answers', answer: () => new Promise(() => undefined), why: /did not answer in time/ },
  { name: 'sends no envelope', answer: async () => ({ record, statement: 'not even JSON' }), why: /not JSON/ },
  { name: 'states another attempt', answer: async () => ({ record: other, statement: statementFor(other) }), why: /another record/ },
  { name: 'states another verdict', answer: async () => ({ record, statement: statementFor(rejected) }), why: /another record/ },
]

test.each(failures)('the statement of the verdict stays, with a warning, where the host $name', async ({ answer, why }) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  const { client, reporter } = clientWith(answer)
  const kept = newestStatement(client, { record, statement: 'earlier' }, taken)
  await vi.advanceTimersByTimeAsync(30_000)
  expect(await kept).toBe('earlier')
  expect(reporter.events).toEqual([{ event: 'note', level: 'warning', message: expect.stringMatching(why) }])
})

test('the statement of the verdict stays where the host cannot sign now, which the host itself reports', async () => {
  const { client, reporter } = clientWith(async () => ({ record }))
  expect(await newestStatement(client, { record, statement: 'earlier' }, taken)).toBe('earlier')
  expect(reporter.events).toEqual([])
})

test('a host is not asked again of an attempt that had nothing to do, which it does not keep', async () => {
  const idle = sampleRecord({ verdict: 'UNCHANGED' })
  const { client, asked } = clientWith(async () => Promise.reject(new Error('It neither runs nor has a record.')))
  expect(await newestStatement(client, { record: idle, statement: 'earlier' }, taken)).toBe('earlier')
  expect(asked).toEqual([])
  const kept = { ...idle, ledger: { line: 2, previousEntry: 'a'.repeat(64) } }
  const asking = clientWith(async () => ({ record: kept, statement: statementFor(kept) }))
  expect(await newestStatement(asking.client, { record: kept, statement: 'earlier' }, taken)).toBe(statementFor(kept))
})

test('a host is not asked again without a snapshot after the release, a record or a statement', async () => {
  const { client, asked } = clientWith(async () => ({ record, statement: newer }))
  expect(await newestStatement(client, { record, statement: 'earlier' }, notTaken)).toBe('earlier')
  expect(await newestStatement(client, { record: null, statement: 'earlier' }, taken)).toBe('earlier')
  expect(await newestStatement(client, { record }, taken)).toBeUndefined()
  expect(asked).toEqual([])
})
