import { expect, test, vi } from 'vitest'
import type { Journal } from '#domain/activation/journal'
import { takenSnapshotDigest } from '#domain/statement/deployment'
import { appendRecord } from '#host/attempt/append-record'
import { removeJournal, writeJournal } from '#host/attempt/attempts'
import { announceSnapshot, awaitSnapshot } from '#host/attempt/awaited-snapshot'
import { takenSnapshots } from '#host/attempt/taken-snapshots'
import { snapshotAfter } from '#host/verbs/snapshot-after'

import { sampleRecord } from '../../domain/activation/sample-record.ts'
import { fakeSystemd } from '../fake-systemd.ts'
import { temporaryHost } from '../temporary-host.ts'

const attempt = '3f1c2b9e-7d55-4f0e-9c35-0a8f1f7b2d11'
const journal: Journal = {
  schemaVersion: 1,
  attempt,
  step: 'begun',
  startedAt: '2026-01-01T00:00:00.000Z',
  previous: null,
  unitsBefore: {},
}

test('a snapshot after an attempt is taken when the transaction has removed its journal', async () => {
  await using opened = await temporaryHost({ answers: [] })
  let reads = 0
  const { journal: file } = opened.paths
  const paths = {
    ...opened.paths,
    get journal() {
      reads += 1
      return file
    },
  }
  const host = { ...opened, paths }
  await appendRecord(host, sampleRecord({ attempt, reason: 'the first' }))
  await writeJournal(host, journal)
  reads = 0
  const taking = snapshotAfter(host, attempt, { tool: '1.0.0' })
  const askedAt = performance.now()
  await vi.waitUntil(() => reads > 5, { timeout: 60_000 })
  // The statement of the attempt waits by now, until the snapshot is noted.
  const named = awaitSnapshot(host, attempt).then(() => takenSnapshots(opened))
  const atLeast = Math.floor(performance.now() - askedAt)
  const removedAt = new Date().toISOString()
  await removeJournal(host)
  const { snapshot, waitedMilliseconds } = await taking
  expect(snapshot.takenAt >= removedAt).toBe(true)
  expect(atLeast).toBeGreaterThan(0)
  expect(waitedMilliseconds).toBeGreaterThanOrEqual(atLeast)
  expect(await named).toEqual([{ takenAt: snapshot.takenAt, sha256: takenSnapshotDigest(snapshot) }])
  // The client that asked for the attempt has its events.
  expect(opened.events).toEqual([])
})

test('a snapshot after an attempt that neither runs nor has a record is refused', async () => {
  await using host = await temporaryHost({ runner: fakeSystemd() })
  await expect(snapshotAfter(host, attempt, { tool: '1.0.0' })).rejects.toMatchObject({ code: 'not-running' })
  expect(await takenSnapshots(host)).toEqual([])
})

test('a snapshot after an attempt is refused when its journal stays, and is not announced any longer', async () => {
  await using host = await temporaryHost({ answers: [] })
  await appendRecord(host, sampleRecord({ attempt }))
  await writeJournal(host, journal)
  const refused = snapshotAfter(host, attempt, { tool: '1.0.0', removalMilliseconds: 20 })
  await expect(refused).rejects.toMatchObject({ code: 'busy', message: expect.stringContaining('its journal is still there') })
  await awaitSnapshot(host, attempt)
  expect(await takenSnapshots(host)).toEqual([])
})

test('a second snapshot after one attempt is refused while the first is awaited', async () => {
  await using host = await temporaryHost({ runner: fakeSystemd() })
  await using first = await announceSnapshot(host, attempt)
  expect(first).toBeDefined()
  await expect(snapshotAfter(host, attempt, { tool: '1.0.0' })).rejects.toMatchObject({ code: 'busy' })
})
