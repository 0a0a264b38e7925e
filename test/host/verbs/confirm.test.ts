import { mkdir } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { beginWait } from '#domain/activation/confirmation'
import { journalSchema, type Journal } from '#domain/activation/journal'
import { attemptFolder, writeJournal, writeRecord, writeRequest } from '#host/attempt/attempts'
import { appendRecord } from '#host/attempt/append-record'
import { decide, momentOf, readDecision } from '#host/attempt/decisions'
import { lockDescription } from '#host/attempt/lock-description'
import { confirm } from '#host/verbs/confirm'
import { sampleRecord } from '../../domain/activation/sample-record.ts'
import { sampleRequest } from '../../domain/activation/sample-request.ts'
import { fakeSystemd } from '../fake-systemd.ts'
import { temporaryHost } from '../temporary-host.ts'

const attempt = '3f1c2b9e-7d55-4f0e-9c35-0a8f1f7b2d11'
const actor = { name: 'tester' }
const keep = { attempt, decision: 'keep', actor } as const

test.each([keep, { decision: 'keep', actor } as const])('a confirmation is refused where no release is pending', async (options) => {
  await using host = await temporaryHost({ runner: fakeSystemd() })
  await expect(confirm(host, options)).rejects.toMatchObject({ code: 'not-awaiting', begun: false })
})

test('an attempt that was decided and has no record is not reported as undecided', async () => {
  await using host = await temporaryHost({ runner: fakeSystemd() })
  await mkdir(attemptFolder(host, attempt), { recursive: true })
  await decide(host, { schemaVersion: 1, attempt, decision: 'keep', actor, decidedAt: '2026-01-01T00:00:00Z' })
  const error: unknown = await confirm(host, keep).catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ code: 'not-awaiting' })
  expect(error).not.toHaveProperty('begun')
})

test('a repeated confirmation reports the result of the attempt', async () => {
  await using host = await temporaryHost({ runner: fakeSystemd() })
  const record = await appendRecord(host, sampleRecord({ attempt }))
  expect(await confirm(host, keep)).toEqual({ record })
})

function journalAt(step: Journal['step']): Journal {
  return { schemaVersion: 1, attempt, step, startedAt: '2026-01-01T00:00:01Z', previous: null, unitsBefore: {} }
}

/** A host on which the attempt runs, with its journal at this step; without a step it is only announced. */
async function running(step?: Journal['step'], systemd = fakeSystemd()) {
  const host = await temporaryHost({ runner: systemd })
  systemd.running = lockDescription('sample', { attempt, recovered: undefined })
  if (step === undefined) return host
  await writeRequest(host, sampleRequest({ attempt }))
  await writeJournal(host, journalAt(step))
  return host
}

const late = ['awaiting-confirmation', 'switching-back'] as const
const others = journalSchema.shape.step.exclude(late).options

test.each(['announced', ...others] as const)('a confirmation is refused at once for a running attempt that is %s', async (step) => {
  await using host = await running(step === 'announced' ? undefined : step)
  await expect(confirm(host, keep)).rejects.toMatchObject({ code: 'not-awaiting', begun: false })
})

test.each(late)('a confirmation that comes too late reports how the attempt ends, at the step %s', async (step) => {
  await using host = await running(step)
  const answer = confirm(host, keep)
  const record = sampleRecord({ attempt })
  await writeRecord(host, record)
  expect(await answer).toEqual({ record })
})

test('a confirmation decides on an attempt whose wait begins while the host is read', async () => {
  const systemd = fakeSystemd()
  const { run } = systemd
  await using host = await running('switching', systemd)
  systemd.run = async (command) => {
    systemd.run = run
    await writeJournal(host, { ...journalAt('awaiting-confirmation'), confirmation: beginWait(600, momentOf(host)) })
    return run(command)
  }
  const answer = confirm(host, keep)
  await expect.poll(() => readDecision(host, attempt)).toMatchObject({ decision: 'keep' })
  const record = sampleRecord({ attempt })
  await writeRecord(host, record)
  expect(await answer).toEqual({ record })
})
