import { rename, rm } from 'node:fs/promises'
import { surplusOf } from '#domain/activation/backup-series'
import { syncFolder } from '#tools/files/sync'
import { temporaryName } from '#tools/files/temporary-name'
import type { BackupIndex } from '#domain/activation/data-backup'
import { recentRecords } from '#machine/ledger/ledger-file'
import { backupAttempts, backupFolder, readBackup, readBackups } from './backup-index.ts'
import { keptGenerations } from '#machine/release/generation'
import type { Host } from '#machine/host'
import { warn } from '#domain/report/event'
import { reasonOf } from '#domain/errors/reason-of'

/**
 * Backups whose release is not kept any more, and of each release that is kept all but two. Among the kept ones always are the current and
 * the one that a rollback goes to.
 */
export async function surplusBackups(host: Host, kept: readonly string[]): Promise<string[]> {
  const surplus: string[] = []
  const readable: BackupIndex[] = []
  for (const attempt of await backupAttempts(host)) {
    // An unreadable backup is left for a person to inspect.
    const backup = await readBackup(host, attempt).catch(() => undefined)
    if (backup === undefined) continue
    if (kept.includes(backup.index.releaseId)) readable.push(backup.index)
    else surplus.push(attempt)
  }
  return [...surplus, ...surplusOf(readable, await recentRecords(host))]
}

/**
 * Removes what an attempt's new backup makes surplus among those of its release: however often a release is tried, two stay. A failure is a
 * note: it must not keep the attempt from going on.
 */
export async function pruneSeries(host: Host, releaseId: string): Promise<void> {
  try {
    const own = (await readBackups(host)).filter((index) => index.releaseId === releaseId)
    for (const attempt of surplusOf(own, await recentRecords(host))) await removeBackup(host, attempt)
  } catch (error) {
    const message = `Old backups of the data could not be removed: ${reasonOf(error)}.`
    warn(host.reporter, message)
  }
}

/** Removes the backups of data that go with releases that are gone. */
export async function pruneBackups(host: Host): Promise<void> {
  for (const attempt of await surplusBackups(host, await keptGenerations(host))) await removeBackup(host, attempt)
}

async function removeBackup(host: Host, attempt: string): Promise<void> {
  const temporary = temporaryName(backupFolder(host, attempt))
  await rename(backupFolder(host, attempt), temporary)
  await syncFolder(host.paths.data)
  await rm(temporary, { recursive: true })
}
