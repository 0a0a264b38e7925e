import { mkdir, readlink, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ADOPTED } from '#domain/activation/host-paths'
import type { Journal } from '#domain/activation/journal'
import { readJournal, writeJournal } from '#host/attempt/attempts'
import { recoverUnfinished } from '#host/transaction/recover-unfinished'
import { readRecords } from '../read-records.ts'
import { fakeSystemd } from '../fake-systemd.ts'
import { temporaryHost } from '../temporary-host.ts'

/** A transaction that was interrupted, and whose folder with its request was removed: only the journal shows what to do. */

const attempt = '3f1c2b9e-7d55-4f0e-9c35-0a8f1f7b2d11'
const release = 'b'.repeat(64)
const journal: Journal = {
  schemaVersion: 1,
  attempt,
  step: 'begun',
  startedAt: '2026-01-01T00:00:00Z',
  previous: null,
  unitsBefore: {},
}

// A rollback waits for what follows it, so they are waited for side by side.
test.concurrent('a transaction without its request ends unchanged when nothing was switched', async () => {
  await using host = await temporaryHost({ runner: fakeSystemd() })
  await writeJournal(host, journal)
  expect(await recoverUnfinished(host)).toMatchObject({ attempt, verdict: 'UNCHANGED', releaseId: 'none' })
  expect(await readRecords(host)).toHaveLength(1)
  expect(await readJournal(host)).toBeUndefined()
  expect(await recoverUnfinished(host)).toBeNull()
})

test.concurrent.each([ADOPTED, null])(
  'a transaction without its request rolls back to the release of the journal (%s)',
  async (previous) => {
    await using host = await temporaryHost({ runner: fakeSystemd() })
    for (const generation of [ADOPTED, release]) await mkdir(join(host.paths.releases, generation))
    await symlink(`releases/${release}`, host.paths.current)
    await writeJournal(host, { ...journal, step: 'switching', previous })
    const gone = 'its request is gone'
    // The manifest of the failed release is unreadable here, and that must not prevent the rollback of the link.
    expect(await recoverUnfinished(host)).toMatchObject({
      attempt,
      releaseId: release,
      previousRelease: previous,
      reason: expect.stringContaining(gone),
    })
    const current = await readlink(host.paths.current).catch(() => null)
    expect(current).toBe(previous === null ? null : `releases/${previous}`)
    expect(await readRecords(host)).toMatchObject([{ attempt, verdict: 'ROLLED_BACK' }])
    expect(await readJournal(host)).toBeUndefined()
  },
)

test.concurrent('a transaction without its request is recovered when it is unknown whether it switched', async () => {
  await using host = await temporaryHost({ runner: fakeSystemd() })
  await mkdir(join(host.paths.releases, ADOPTED))
  await symlink(`releases/${ADOPTED}`, host.paths.current)
  await writeJournal(host, { ...journal, step: 'switching', previous: ADOPTED })
  expect(await recoverUnfinished(host)).toMatchObject({ attempt, verdict: 'ROLLED_BACK', previousRelease: ADOPTED })
})
