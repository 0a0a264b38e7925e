import { mkdir, readdir } from 'node:fs/promises'
import { randomUUID } from 'node:crypto'
import { sampleRequest } from '../../domain/activation/sample-request.ts'
import { describe, expect, test } from 'vitest'
import { beginWait, type Decision } from '#domain/activation/confirmation'
import type { Journal } from '#domain/activation/journal'
import { readJournal, attemptFolder, writeJournal, writeRequest } from '#host/attempt/attempts'
import { awaitConfirmation } from '#host/transaction/await-confirmation'
import { writeCancellation } from '#host/attempt/cancellation'
import { decide, momentOf, readAwaiting, readDecision } from '#host/attempt/decisions'
import { temporaryHost, type TemporaryHost } from '../temporary-host.ts'

const attempt = randomUUID()
const releaseId = 'b'.repeat(64)
const journal: Journal = {
  schemaVersion: 1,
  attempt,
  step: 'switching',
  startedAt: '2026-01-01T00:00:00Z',
  previous: 'a'.repeat(64),
  unitsBefore: {},
}
const decision = (decided: Decision['decision'], name = 'me@here'): Decision => ({
  schemaVersion: 1,
  attempt,
  decision: decided,
  actor: { name },
  decidedAt: '2026-01-01T00:00:05Z',
})

/** A host whose clock since its boot is the test's. */
async function clockedHost(): Promise<{ host: TemporaryHost; clock: { ticks: number } }> {
  const clock = { ticks: 5000 }
  const host = await temporaryHost({ processes: { bootTicks: () => clock.ticks, bootId: () => 'this-boot' } })
  await mkdir(attemptFolder(host, attempt), { recursive: true })
  return { host, clock }
}

const told = (host: TemporaryHost) => host.events.filter(({ event }) => event === 'confirmation')

/** Waits for a condition, by looking. */
async function until(condition: () => boolean): Promise<void> {
  const deadline = performance.now() + 20_000
  while (!condition()) {
    if (performance.now() > deadline) throw new Error('Not so within 20 s.')
    await new Promise((wake) => setTimeout(wake, 5))
  }
}

describe('a release that waits', () => {
  test('a pending release is recorded before it is reported, and ends with the first decision', async () => {
    const { host } = await clockedHost()
    await using _ = host
    const wait = beginWait(60, momentOf(host))
    const waiting = awaitConfirmation(host, journal, wait)
    await until(() => told(host).length === 1)
    expect(await readJournal(host)).toEqual({ ...journal, step: 'awaiting-confirmation', confirmation: wait })
    expect(told(host)).toEqual([{ event: 'confirmation', attempt, deadline: wait.deadline, secondsLeft: 60 }])
    expect(await decide(host, decision('keep', 'first'))).toEqual(decision('keep', 'first'))
    expect(await decide(host, decision('revert', 'second'))).toEqual(decision('keep', 'first'))
    expect(await waiting).toEqual(decision('keep', 'first'))
  })

  test('a pending release that is cancelled is rejected, and the decision is durable', async () => {
    const { host } = await clockedHost()
    await using _ = host
    const waiting = awaitConfirmation(host, journal, beginWait(60, momentOf(host)))
    await until(() => told(host).length === 1)
    const requestedAt = '2026-01-01T00:00:05Z'
    await writeCancellation(host, { schemaVersion: 1, attempt, actor: { name: 'alice' }, requestedAt })
    const rejected = { ...decision('revert', 'alice'), reason: 'it was cancelled' }
    expect(await waiting).toEqual(rejected)
    expect(await readDecision(host, attempt)).toEqual(rejected)
  })

  test('a pending release waits until its deadline, which is then a decision as durable as any other', async () => {
    const { host, clock } = await clockedHost()
    await using _ = host
    const waiting = awaitConfirmation(host, journal, beginWait(60, momentOf(host)))
    await until(() => told(host).length === 1)
    clock.ticks += 6001
    expect(await waiting).toMatchObject({ decision: 'none', actor: { name: 'grind-to-prod' } })
    expect(await decide(host, decision('keep'))).toMatchObject({ decision: 'none' })
    expect(await readdir(attemptFolder(host, attempt))).toEqual(['decision.json'])
  })

  test('a pending release stays when it was confirmed during a restart, though the deadline has passed', async () => {
    const { host, clock } = await clockedHost()
    await using _ = host
    const wait = beginWait(60, momentOf(host))
    await decide(host, decision('keep'))
    clock.ticks += 60_000
    expect(await awaitConfirmation(host, journal, wait)).toEqual(decision('keep'))
  })
})

test('a status shows no release whose deadline has passed', async () => {
  const { host, clock } = await clockedHost()
  await using _ = host
  await writeRequest(host, sampleRequest({ attempt, releaseId }))
  const wait = beginWait(60, momentOf(host))
  await writeJournal(host, { ...journal, step: 'awaiting-confirmation', confirmation: wait })
  clock.ticks = wait.deadlineTicks + 1
  expect(await readAwaiting(host)).toBeNull()
})

test('a status shows a release while it is pending', async () => {
  const { host, clock } = await clockedHost()
  await using _ = host
  expect(await readAwaiting(host)).toBeNull()
  await writeRequest(host, sampleRequest({ attempt, releaseId }))
  const wait = beginWait(60, momentOf(host))
  const waiting = awaitConfirmation(host, journal, wait)
  await until(() => told(host).length === 1)
  clock.ticks += 1000
  expect(await readAwaiting(host)).toEqual({ application: 'sample', attempt, releaseId, deadline: wait.deadline, secondsLeft: 50 })
  // In the tick of the deadline the host still waits, and a confirmation counts.
  clock.ticks = wait.deadlineTicks
  expect(await readAwaiting(host)).toMatchObject({ attempt, secondsLeft: 0 })
  await decide(host, decision('keep'))
  expect(await readAwaiting(host)).toBeNull()
  await waiting
})
