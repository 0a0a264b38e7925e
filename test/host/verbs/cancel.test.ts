import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { AttemptRequest } from '#domain/activation/journal'
import { appendRecord } from '#host/attempt/append-record'
import { attemptFolder, eventsFile, writeJournal, writeRecord, writeRequest } from '#host/attempt/attempts'
import { readCancellation, whyCancelled } from '#host/attempt/cancellation'
import { lockDescription } from '#host/attempt/lock-description'
import { cancel } from '#host/verbs/cancel'
import { follow } from '#host/verbs/follow'
import { sampleRecord } from '../../domain/activation/sample-record.ts'
import { sampleRequest } from '../../domain/activation/sample-request.ts'
import { fakeSystemd, type FakeSystemd } from '../fake-systemd.ts'
import { temporaryHost, type TemporaryHost } from '../temporary-host.ts'

const attempt = '3f1c2b9e-7d55-4f0e-9c35-0a8f1f7b2d11'
const actor = { name: 'alice@grind' }
const record = sampleRecord({ attempt, verdict: 'ROLLED_BACK' })

/** A host on which this attempt runs. */
async function busyHost(verb: AttemptRequest['verb'] = 'apply'): Promise<{ host: TemporaryHost; systemd: FakeSystemd }> {
  const systemd = fakeSystemd()
  const host = await temporaryHost({ runner: systemd })
  await writeRequest(host, sampleRequest({ attempt, verb }))
  systemd.running = lockDescription('sample', { attempt, recovered: undefined })
  return { host, systemd }
}

const journal = {
  schemaVersion: 1,
  attempt,
  step: 'switching',
  startedAt: '2026-01-01T00:00:01Z',
  previous: null,
  unitsBefore: {},
} as const
const notes = ({ events }: TemporaryHost) => events.flatMap((event) => (event.event === 'note' ? event.message : []))

describe('cancel', () => {
  test('cancel leaves a durable request for the attempt that runs, and reports its outcome', async () => {
    const { host } = await busyHost()
    await using _ = host
    await writeJournal(host, journal)
    const cancelling = cancel(host, { actor, reason: 'the wrong one' })
    await expect.poll(() => whyCancelled(host, attempt)).toBe('alice@grind cancelled it: the wrong one')
    await writeRecord(host, record)
    expect(await cancelling).toEqual({ record })
    expect(notes(host)).toEqual(['The attempt rolls back as soon as its units have been restarted, within one round of health checks.'])
  })

  test('cancel that is repeated keeps the first request', async () => {
    const { host } = await busyHost()
    await using _ = host
    const first = cancel(host, { actor, attempt })
    await expect.poll(() => readCancellation(host, attempt)).toBeDefined()
    const second = cancel(host, { actor: { name: 'bob' }, attempt })
    await expect.poll(() => notes(host).some((note) => note.startsWith('It was cancelled before.'))).toBe(true)
    await writeRecord(host, record)
    await Promise.all([first, second])
    expect((await readCancellation(host, attempt))?.actor).toEqual(actor)
  })

  test('cancel of an attempt that has ended reports its outcome, and requests nothing', async () => {
    const { host } = await busyHost()
    await using _ = host
    await writeRecord(host, record)
    expect(await cancel(host, { actor, attempt })).toEqual({ record })
    expect(await readCancellation(host, attempt)).toBeUndefined()
  })

  test.each([undefined, attempt])('cancel of %s is refused where nothing runs', async (asked) => {
    await using host = await temporaryHost({ runner: fakeSystemd() })
    await expect(cancel(host, { actor, ...(asked === undefined ? {} : { attempt: asked }) })).rejects.toMatchObject({
      code: 'not-running',
      begun: false,
    })
  })

  test('cancel refuses a restore of data', async () => {
    const { host } = await busyHost('restore-data')
    await using _ = host
    await expect(cancel(host, { actor })).rejects.toMatchObject({ code: 'not-permitted', begun: false })
    expect(await readCancellation(host, attempt)).toBeUndefined()
  })

  test('a damaged request to cancel counts as none', async () => {
    const { host } = await busyHost()
    await using _ = host
    await writeFile(join(attemptFolder(host, attempt), 'cancel.json'), '{')
    expect(await whyCancelled(host, attempt)).toBeNull()
  })
})

describe('follow', () => {
  test('follow reports the events of the attempt that runs from its beginning, and its record', async () => {
    const { host } = await busyHost()
    await using _ = host
    const event = { event: 'phase', phase: 'switch', state: 'start' } as const
    await writeFile(eventsFile(host, attempt), `${JSON.stringify(event)}\n`)
    const following = follow(host, {})
    await expect.poll(() => host.events).toContainEqual(event)
    await writeRecord(host, record)
    expect(await following).toEqual({ record })
  })

  test('follow finds an attempt that has ended in the ledger', async () => {
    await using host = await temporaryHost({ runner: fakeSystemd() })
    const appended = await appendRecord(host, record)
    expect(await follow(host, { attempt })).toEqual({ record: appended })
  })

  test('follow is refused where nothing runs', async () => {
    await using host = await temporaryHost({ runner: fakeSystemd() })
    await expect(follow(host, {})).rejects.toMatchObject({ code: 'not-running', begun: false })
    await expect(follow(host, { attempt })).rejects.toMatchObject({ code: 'not-running', begun: false })
  })
})
