import { readdir } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { backupIndexSchema, recordedBackup, type BackupIndex, type RecordedBackup } from '#domain/activation/data-backup'
import { HostError } from '#domain/errors/errors'
import { readLimited } from '#tools/files/read-limited'
import { isMissing } from '#tools/files/is-there'
import { writeAtomically } from '#tools/files/write-atomically'
import { canonicalRecord } from '#domain/manifest/canonical'
import { attemptSchema } from '#domain/protocol/attempt'
import type { Host } from '#machine/host'
import { warn } from '#domain/report/event'
import { reasonOf } from '#domain/errors/reason-of'

/** A program's files are listed in it one by one. */
const INDEX_LIMIT_BYTES = 64 * 1024 * 1024

/** Path of the backup that an attempt took. */
export function backupFolder(host: Host, attempt: string): string {
  return join(host.paths.data, attempt)
}

/** Returns where a release's own program writes, and finds what it wrote. */
export function programFolder(backup: string): string {
  return join(backup, 'files')
}

/** Writes a backup's index, durably: from then on it is whole. */
export async function writeIndex(folder: string, index: BackupIndex): Promise<void> {
  await writeAtomically(join(folder, 'index.json'), canonicalRecord(index), 0o600)
}

/** Reads the backup that an attempt took, with its index's digest; undefined when it took none. Throws HostError `backup-unusable`. */
export async function readBackup(host: Host, attempt: string): Promise<{ index: BackupIndex; indexSha256: string } | undefined> {
  const file = join(backupFolder(host, attempt), 'index.json')
  try {
    const text = await readLimited(file, INDEX_LIMIT_BYTES)
    if (text === undefined) return undefined
    return { index: backupIndexSchema.parse(JSON.parse(text)), indexSha256: createHash('sha256').update(text).digest('hex') }
  } catch (cause) {
    const message = `${file} on ${host.name} was not written by the agent or was changed; that backup cannot be used.`
    throw new HostError('backup-unusable', message, { host: host.name, cause })
  }
}

/** Builds the entry of an attempt's record for its backup; undefined when it took none. */
export async function backupForRecord(host: Host, attempt: string): Promise<RecordedBackup[] | undefined> {
  const backup = await readBackup(host, attempt)
  return backup === undefined ? undefined : recordedBackup(backup.index, backupFolder(host, attempt), backup.indexSha256)
}

/** Returns every attempt that has a folder of backups here, whole or not. */
export async function backupAttempts(host: Host): Promise<string[]> {
  try {
    return (await readdir(host.paths.data)).filter((name) => attemptSchema.safeParse(name).success)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

/** Reads every readable backup; a damaged one is a warning, because it must not block the others. */
export async function readBackups(host: Host): Promise<BackupIndex[]> {
  const found: BackupIndex[] = []
  for (const attempt of await backupAttempts(host)) {
    try {
      const backup = await readBackup(host, attempt)
      if (backup !== undefined) found.push(backup.index)
    } catch (error) {
      const message = reasonOf(error)
      warn(host.reporter, message)
    }
  }
  return found
}
