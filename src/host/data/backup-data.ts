import { lstat, mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { foldersOf, wantsBackup, whyNoBackup, type ArchivedFolder, type BackupIndex } from '#domain/activation/data-backup'
import type { AttemptRequest } from '#domain/activation/journal'
import { HostError, InputError } from '#domain/errors/errors'
import { mountPoints } from '#tools/files/mount-points'
import { untrustedPlace } from '#tools/files/owned-by-root'
import { isMissing } from '#tools/files/is-there'
import { syncFolder } from '#tools/files/sync'
import { temporaryName } from '#tools/files/temporary-name'
import type { Manifest } from '#domain/manifest/schema'
import { formatBytes } from '#domain/report/amount'
import { info, inPhase, warn } from '#domain/report/event'
import { backupFolder, programFolder, writeIndex } from './backup-index.ts'
import { byteProgress } from './byte-progress.ts'
import { backUpByProgram, dataProgram, type DataProgram } from './data-program.ts'
import { requireDataRoom, sizeOf } from './data-room.ts'
import { currentGeneration } from '#machine/release/generation'
import type { Host } from '#machine/host'
import { packFolder } from './pack-folder.ts'
import { pruneSeries } from './prune-backups.ts'

/**
 * Backs up the data of a release that asks for it, before anything is switched: a failure here ends the attempt UNCHANGED. A release that
 * is already current was backed up before it became so, and its data must not replace that backup.
 */
export async function backUpBeforeApply(host: Host, request: AttemptRequest, manifest: Manifest): Promise<void> {
  const { data } = manifest
  if (request.verb !== 'apply' || data === undefined || !wantsBackup(manifest, request.schemaChange === true)) return
  if ((await currentGeneration(host)) === request.releaseId) {
    info(host.reporter, 'Skipped the data backup: this release is already current.')
    return
  }
  await inPhase(host.reporter, { phase: 'backup', host: host.name }, () =>
    takeBackup(host, {
      attempt: request.attempt,
      releaseId: request.releaseId,
      takenBefore: 'apply',
      folders: data.folders,
      program: dataProgram(manifest),
      timeout: data.timeoutSeconds * 1000,
    }),
  )
  await pruneSeries(host, request.releaseId)
}

/** Refuses an apply whose requested backup is impossible, before anything is written. Throws InputError `request-invalid`. */
export function requireBackupPossible({ name }: Host, { verb, schemaChange }: AttemptRequest, manifest: Manifest): void {
  const why = verb === 'apply' && schemaChange === true ? whyNoBackup(manifest) : null
  if (why === null) return
  throw new InputError('request-invalid', `${name} was asked to back up the data before this release, but ${why}.`, {
    hint: 'Add data to grind-to-prod.yml, or promote without the option "schema-change".',
  })
}

export interface BackupOptions extends Pick<BackupIndex, 'attempt' | 'releaseId' | 'takenBefore'> {
  readonly folders: readonly string[]
  /** Null: the built-in archive. */
  readonly program: DataProgram | null
  /** Milliseconds. */
  readonly timeout: number
}

/**
 * Takes a backup, which is complete and durable or does not exist. Throws HostError `disk-full`, `backup-failed`, `data-unusable` or `data-
 * program-failed`.
 */
export async function takeBackup(host: Host, options: BackupOptions): Promise<BackupIndex> {
  const final = backupFolder(host, options.attempt)
  const temporary = temporaryName(final)
  await mkdir(host.paths.data, { recursive: true, mode: 0o700 })
  await rm(temporary, { recursive: true, force: true })
  try {
    await mkdir(temporary, { mode: 0o700 })
    const index = await backUpInto(host, temporary, options)
    await writeIndex(temporary, index)
    await rename(temporary, final)
    await syncFolder(host.paths.data)
    tell(host, index)
    return index
  } catch (error) {
    await rm(temporary, { recursive: true, force: true }).catch(() => undefined)
    throw error
  }
}

async function backUpInto(host: Host, into: string, options: BackupOptions): Promise<BackupIndex> {
  const { attempt, releaseId, takenBefore, folders, program } = options
  const begun: BackupIndex = {
    schemaVersion: 1,
    attempt,
    releaseId,
    takenBefore,
    takenAt: new Date().toISOString(),
    folders: [],
    program: null,
  }
  if (program !== null) {
    const files = await backUpByProgram(host, program, { folder: programFolder(into), dataFolders: folders })
    return { ...begun, program: { link: program.link, folders: [...folders], files } }
  }
  return { ...begun, folders: await packFolders(host, into, options) }
}

async function packFolders(host: Host, into: string, { folders, timeout }: BackupOptions): Promise<ArchivedFolder[]> {
  const mounts = await mountPoints()
  const sizes = new Map<string, number>()
  for (const folder of folders) {
    if (!(await isDataFolder(host, folder))) continue
    for (const mount of mounts.filter((place) => place.startsWith(`${folder}/`))) {
      warn(host.reporter, `${mount} is another file system below ${folder}, and is not in the backup.`)
    }
    sizes.set(folder, await sizeOf(host, folder))
  }
  const total = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0)
  await requireDataRoom(host, 'The backup of the data', [{ place: host.paths.data, bytes: total }])
  const onBytes = byteProgress(host.reporter, { phase: 'backup', total })
  const packed: ArchivedFolder[] = []
  for (const [number, folder] of folders.entries()) {
    if (!sizes.has(folder)) {
      packed.push({ folder, archive: null, sha256: null, bytes: 0, unpackedBytes: 0, changedWhileRead: false })
      continue
    }
    const archive = `${number}.tar.zst`
    packed.push({ folder, archive, ...(await packFolder(host, { folder, file: join(into, archive), timeout, onBytes })) })
  }
  return packed
}

/**
 * True when there is such a data folder, false when there is nothing. Throws HostError `data-unusable` for what a restore could not
 * replace safely: a link, a file, or a folder whose parent is writable by users other than root.
 */
export async function isDataFolder(host: Host, folder: string): Promise<boolean> {
  const problem = await untrustedPlace(dirname(folder))
  if (problem !== null) {
    throw new HostError(
      'unsafe-permissions',
      `The data folder ${folder} on ${host.name} is not in a folder that only root can write to: ${problem}.`,
      { host: host.name, hint: 'Give that folder to root alone (its content may belong to any user), or name another folder.' },
    )
  }
  try {
    if ((await lstat(folder)).isDirectory()) return true
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
  throw new HostError('data-unusable', `The data folder ${folder} on ${host.name} is a link or a file.`, {
    host: host.name,
    hint: 'Name the folder itself.',
  })
}

function tell(host: Host, index: BackupIndex): void {
  const { folders, program } = index
  const files = program?.files ?? folders
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  info(host.reporter, `Backed up ${foldersOf(index).join(', ')}: ${formatBytes(bytes)} in ${backupFolder(host, index.attempt)}.`)
  for (const { folder } of folders.filter(({ archive }) => archive === null)) info(host.reporter, `${folder} does not exist yet.`)
  for (const { folder } of folders.filter(({ changedWhileRead }) => changedWhileRead)) {
    warn(
      host.reporter,
      `Files in ${folder} changed while they were read, so its backup may be inconsistent; a program that dumps or snapshots the data (data.program) avoids this.`,
    )
  }
}
