import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { readJournal, writeJournal, writeRequest } from '#host/attempt/attempts'
import { writeCancellation } from '#host/attempt/cancellation'
import { claimAttempt } from '#host/attempt/claim-attempt'
import { readRecords } from '../read-records.ts'
import { transact } from '#host/verbs/transact'
import { sampleRequest } from '../../domain/activation/sample-request.ts'
import { shownUnit, temporaryHost, type TemporaryHost } from '../temporary-host.ts'
import { treeOf } from '../tree.ts'

const attempt = '3f1c2b9e-7d55-4f0e-9c35-0a8f1f7b2d11'
const request = sampleRequest({ attempt, manifestPath: `/nix/store/${'b'.repeat(32)}-sample-release.json` })

/** A host whose systemd has restarted the transaction so many times. */
async function hostAfter(restarts: number): Promise<TemporaryHost> {
  const host = await temporaryHost({ answers: [{ when: ['systemctl', 'show'], stdout: shownUnit({ NRestarts: restarts }) }] })
  await writeRequest(host, request)
  return host
}

test('a restarted transaction does not start an attempt that was not started', async () => {
  await using host = await hostAfter(1)
  expect(await transact(host, attempt)).toBeNull()
  expect(await readJournal(host)).toBeUndefined()
  expect(await readRecords(host)).toEqual([])
})

test('a restarted transaction ends the interrupted attempt, once', async () => {
  await using host = await hostAfter(1)
  const times = { startedAt: '2026-01-01T00:00:01Z', previous: null, unitsBefore: {} }
  await writeJournal(host, { schemaVersion: 1, attempt, step: 'begun', ...times })
  const ended = { attempt, verdict: 'UNCHANGED', reason: 'nothing was switched: the transaction was interrupted before' }
  expect(await transact(host, attempt)).toMatchObject(ended)
  expect(await transact(host, attempt)).toBeNull()
  expect(await readRecords(host)).toMatchObject([ended])
})

test('a transaction starts its attempt the first time', async () => {
  await using host = await hostAfter(0)
  expect(await transact(host, attempt)).toMatchObject({ attempt, verdict: 'UNCHANGED', reason: expect.stringContaining('release') })
  expect(await readRecords(host)).toHaveLength(1)
})

test('a transaction waits for the call that started it to decide, and runs what was requested by then', async () => {
  await using host = await temporaryHost({ answers: [{ when: ['systemctl', 'show'], stdout: shownUnit({}) }] })
  const running = await claimAttempt(host, attempt, async () => {
    const transacting = transact(host, attempt)
    // The unit is shown once it waits; a request is there only after that.
    while (host.commands.length === 0) await nextTurn()
    await writeRequest(host, request)
    expect(await readJournal(host)).toBeUndefined()
    return { transacting }
  })
  expect(await running.transacting).toMatchObject({ attempt, verdict: 'UNCHANGED' })
})

test('a transaction that cannot see the call that started it waits for its request a moment', async () => {
  await using host = await temporaryHost({ answers: [{ when: ['systemctl', 'show'], stdout: shownUnit({}) }] })
  const transacting = transact(host, attempt)
  while (host.commands.length === 0) await nextTurn()
  await writeRequest(host, request)
  expect(await transacting).toMatchObject({ attempt, verdict: 'UNCHANGED' })
})

test('a transaction whose call has refused the release, or has died, does nothing at all', async () => {
  await using host = await temporaryHost({ answers: [{ when: ['systemctl', 'show'], stdout: shownUnit({}) }] })
  const before = await treeOf(host.folder)
  const refused = await claimAttempt(host, attempt, async () => ({ transacting: transact(host, attempt) }))
  expect(await refused.transacting).toBeNull()
  expect(await transact(host, attempt)).toBeNull()
  expect(await treeOf(host.folder)).toEqual(before)
})

test('an interrupted attempt that was cancelled has that in its record', async () => {
  await using host = await hostAfter(1)
  const cancelled = { actor: { name: 'alice' }, requestedAt: '2026-01-01T00:00:03Z' }
  await writeJournal(host, { schemaVersion: 1, attempt, step: 'begun', startedAt: '2026-01-01T00:00:01Z', previous: null, unitsBefore: {} })
  await writeCancellation(host, { schemaVersion: 1, attempt, ...cancelled })
  expect(await transact(host, attempt)).toMatchObject({ verdict: 'UNCHANGED', cancelled })
})
