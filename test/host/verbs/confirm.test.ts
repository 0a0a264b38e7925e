import { mkdir } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { attemptFolder, writeJournal, writeRequest } from '#host/attempt/attempts'
import { appendRecord } from '#host/attempt/append-record'
import { decide } from '#host/attempt/decisions'
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

test.each(['announced', 'begun', 'switching'] as const)(
  'a confirmation is refused at once for a running attempt that is only $0',
  async (step) => {
    const systemd = fakeSystemd()
    await using host = await temporaryHost({ runner: systemd })
    systemd.running = lockDescription('sample', { attempt, recovered: undefined })
    const startedAt = '2026-01-01T00:00:01Z'
    if (step !== 'announced') {
      await writeRequest(host, sampleRequest({ attempt }))
      await writeJournal(host, { schemaVersion: 1, attempt, step, startedAt, previous: null, unitsBefore: {} })
    }
    await expect(confirm(host, keep)).rejects.toMatchObject({ code: 'not-awaiting', begun: false })
  },
)
