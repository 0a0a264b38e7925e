import { rename, rm } from 'node:fs/promises'
import { syncFolder } from '#tools/files/sync'
import { temporaryName } from '#tools/files/temporary-name'
import { backupAttempts, backupFolder, readBackup } from './backup-index.ts'
import { keptGenerations } from '#machine/release/generation'
import type { Host } from '#machine/host'

/** Backups whose release is not kept any more. Among the kept ones always are the current and the one that a rollback goes to. */
export async function surplusBackups(host: Host, kept: readonly string[]): Promise<string[]> {
  const surplus: string[] = []
  for (const attempt of await backupAttempts(host)) {
    // One that cannot be read is somebody's to look at, not ours to remove.
    const backup = await readBackup(host, attempt).catch(() => undefined)
    if (backup !== undefined && !kept.includes(backup.index.releaseId)) surplus.push(attempt)
  }
  return surplus
}

/** Removes the backups of data that go with releases that are gone. */
export async function pruneBackups(host: Host): Promise<void> {
  for (const attempt of await surplusBackups(host, await keptGenerations(host))) {
    const temporary = temporaryName(backupFolder(host, attempt))
    await rename(backupFolder(host, attempt), temporary)
    await syncFolder(host.paths.data)
    await rm(temporary, { recursive: true })
  }
}
