import { expect, test } from 'vitest'
import type { AttemptResult } from '#domain/protocol/messages'
import type { Event } from '#domain/report/event'
import type { HostClient } from '#steps/agent/host-client'
import { newestStatement } from '#steps/evidence/newest-statement'
import type { SnapshotsAround } from '#steps/evidence/snapshots-around'
import { sampleRecord } from '../../domain/activation/sample-record.ts'
import { collectingReporter } from '../../support/collecting-reporter.ts'

const record = sampleRecord({})
const taken = { result: () => ({ snapshots: { before: 'before.json', after: 'after.json' } }) } as SnapshotsAround
const none = { result: () => ({ snapshots: { before: 'before.json', after: null } }) } as SnapshotsAround

/** A client whose host answers about an attempt that has ended, with these events before. */
function clientWith(answer: () => Promise<AttemptResult>, events: readonly Event[] = []) {
  const asked: string[] = []
  const reporter = collectingReporter()
  const clientOf = (to: Pick<typeof reporter, 'report'>): HostClient =>
    ({
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
  const { client, asked, reporter } = clientWith(async () => ({ record, statement: 'newer' }), [signing, note])
  expect(await newestStatement(client, { record, statement: 'earlier' }, taken)).toBe('newer')
  expect(asked).toEqual([record.attempt])
  expect(reporter.events).toEqual([note])
})

test.each([
  { name: 'cannot be asked', answer: () => Promise.reject(new Error('contact lost')) },
  { name: 'cannot sign now', answer: async () => ({ record }) },
  { name: 'answers about another attempt', answer: async () => ({ record: sampleRecord({ attempt: 'other' }), statement: 'newer' }) },
])('the statement of the verdict stays where the host $name', async ({ answer }) => {
  const { client } = clientWith(answer)
  expect(await newestStatement(client, { record, statement: 'earlier' }, taken)).toBe('earlier')
})

test('a host is not asked again without a snapshot after the release, a record or a statement', async () => {
  const { client, asked } = clientWith(async () => ({ record, statement: 'newer' }))
  expect(await newestStatement(client, { record, statement: 'earlier' }, none)).toBe('earlier')
  expect(await newestStatement(client, { record: null, statement: 'earlier' }, taken)).toBe('earlier')
  expect(await newestStatement(client, { record }, taken)).toBeUndefined()
  expect(asked).toEqual([])
})
