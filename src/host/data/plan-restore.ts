import { join } from 'node:path'
import { ranBefore, untouchedBackup } from '#domain/activation/backup-series'
import { foldersOf, type BackupIndex, type RestoreIntent } from '#domain/activation/data-backup'
import { HostError, InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { sha256OfFile } from '#tools/files/hash-file'
import { mountPoints } from '#tools/files/mount-points'
import type { RestorePlan } from '#domain/protocol/messages'
import { isDataFolder } from './backup-data.ts'
import { backupFolder, backupForRecord, programFolder, readBackups } from './backup-index.ts'
import { changedFile, dataProgram, type DataProgram } from './data-program.ts'
import { generationManifest, keptGenerations } from '#machine/release/generation'
import type { Host } from '#machine/host'
import { recentRecords, recordedAttempt } from '#machine/ledger/ledger-file'
import { isThere } from '#tools/files/is-there'

/** A restore that nothing speaks against. */
export interface RestoreReady {
  readonly index: BackupIndex
  readonly intent: RestoreIntent
  /** Null: the built-in archives. */
  readonly program: DataProgram | null
}

/**
 * Returns the backup to restore: of a release by its id or the beginning of it; the one of an attempt, or else the one that was taken
 * before any attempt since another release was current could have changed the data. Throws InputError `unknown-release`.
 */
export async function findBackup(host: Host, release: string, attempt: string | undefined): Promise<BackupIndex> {
  const indexes = await readBackups(host)
  const releases = [...new Set(indexes.map(({ releaseId }) => releaseId))]
  const found = releases.filter((id) => id.startsWith(release))
  const chosen = found.length === 1 ? found[0]! : undefined
  const index =
    chosen === undefined
      ? undefined
      : attempt === undefined
        ? untouchedBackup(indexes, chosen, await recentRecords(host))
        : indexes.find((one) => one.releaseId === chosen && one.attempt === attempt)
  if (index !== undefined) return index
  const listed = indexes.map((one) => `${one.releaseId} (attempt ${one.attempt}, ${one.takenAt})`).join(', ')
  const what =
    found.length > 1
      ? 'more than one release that begins with'
      : attempt === undefined
        ? 'no backup from before'
        : `no backup of attempt ${attempt} from before`
  throw new InputError(
    'unknown-release',
    `${host.name} has ${what} ${quote(release)}; it has backups from before ${listed || 'no release'}.`,
  )
}

/**
 * Checks everything that can prevent a restore before anything changes: the backup is unchanged, and its folders are in the policy and can
 * be replaced by a rename. Throws InputError `not-permitted`, HostError `restore-blocked` or `path-corrupt`.
 */
export async function planRestore(host: Host, index: BackupIndex, stamp: string): Promise<RestoreReady> {
  const folders: RestoreIntent['folders'] = []
  const mounts = await mountPoints()
  for (const folder of foldersOf(index)) {
    if (host.permitted.data?.includes(folder) !== true) {
      throw new InputError(
        'not-permitted',
        `The backup is of ${folder}, which is not among the data folders of the policy of ${host.name}.`,
        { hint: 'Allow it with "grind-to-prod host install".' },
      )
    }
    const isFolder = await isDataFolder(host, folder)
    const aside = isFolder && index.program === null ? `${folder}.before-restore-${stamp}` : null
    if (index.program === null) requireMovable(host, folder, mounts)
    if (aside !== null && (await isThere(aside)))
      throw new HostError('restore-blocked', `${aside} on ${host.name} already exists.`, { host: host.name, hint: 'Try again.' })
    folders.push({ folder, aside })
  }
  await requireIntact(host, index)
  const program = index.program === null ? null : await programOf(host, index)
  return { index, intent: { backup: index.attempt, program: program !== null, folders }, program }
}

/** A mount cannot be renamed; and one below the folder would move aside with it. */
function requireMovable(host: Host, folder: string, mounts: readonly string[]): void {
  const mount = mounts.find((place) => place === folder || place.startsWith(`${folder}/`))
  if (mount === undefined) return
  const how = mount === folder ? 'is a mount point' : `has a file system of its own mounted at ${mount}`
  throw new HostError('restore-blocked', `${folder} on ${host.name} ${how}, so it cannot be moved aside and nothing was changed.`, {
    host: host.name,
    hint: 'Unmount it for the restore, or unpack the archive by hand with "zstd -dc ARCHIVE | tar -x -C FOLDER".',
  })
}

/** Verifies the backup's files against their digests, and those against the ledger's record of them. */
async function requireIntact(host: Host, index: BackupIndex): Promise<void> {
  const place = backupFolder(host, index.attempt)
  const recorded = (await recordedAttempt(host, index.attempt, true))?.data
  const now = await backupForRecord(host, index.attempt)
  if (recorded !== undefined && JSON.stringify(sorted(recorded)) !== JSON.stringify(sorted(now ?? []))) {
    throw corrupt(host, `the index in ${place} does not match the digest in the ledger`)
  }
  for (const { archive, sha256 } of index.folders) {
    if (archive === null) continue
    const file = join(place, archive)
    const found = await sha256OfFile(file).catch((cause: unknown) => {
      throw corrupt(host, `${file} cannot be read`, cause)
    })
    if (found !== sha256) throw corrupt(host, `${file} has the SHA-256 ${found} instead of ${sha256}`)
  }
  const changed = index.program === null ? null : await changedFile(host, programFolder(place), index.program.files)
  if (changed !== null) throw corrupt(host, changed)
}

function sorted(data: readonly object[]): unknown {
  return data.map((entry) => Object.entries(entry).toSorted(([left], [right]) => (left < right ? -1 : 1)))
}

function corrupt(host: Host, what: string, cause?: unknown): HostError {
  return new HostError('path-corrupt', `The backup on ${host.name} is damaged: ${what}; nothing was changed.`, {
    host: host.name,
    hint: 'Choose another with --attempt.',
    cause,
  })
}

/** Returns the program of the release whose backup it is, as its manifest has it: that release is kept as long as its backups are. */
async function programOf(host: Host, { releaseId }: BackupIndex): Promise<DataProgram> {
  const kept = (await keptGenerations(host)).includes(releaseId) ? await generationManifest(host, releaseId) : null
  const program = kept === null ? null : dataProgram(kept.manifest)
  if (program === null) {
    throw new HostError('path-missing', `Release ${releaseId}, whose program made the backup, is no longer kept on ${host.name}.`, {
      host: host.name,
      hint: 'Promote it again.',
    })
  }
  const found = await sha256OfFile(program.file).catch(() => null)
  if (found === program.sha256) return program
  throw new HostError('path-corrupt', `${program.file} on ${host.name} is not the program that the manifest lists.`, {
    host: host.name,
    hint: 'Run "nix store verify" there.',
  })
}

/**
 * Returns what speaks against just this backup, one sentence each: that an attempt may have changed the data before it, or that a later one
 * has more.
 */
export async function restoreWarnings(host: Host, index: BackupIndex): Promise<string[]> {
  const before = ranBefore(index, await recentRecords(host))
  const others = (await readBackups(host)).filter(
    ({ attempt, releaseId, takenAt, takenBefore }) =>
      attempt !== index.attempt && releaseId === index.releaseId && takenBefore === 'apply' && takenAt > index.takenAt,
  )
  return [
    ...(before === undefined
      ? []
      : [
          `Attempt ${before.attempt} of the same release ran before this backup was taken (${before.verdict}), so the backup may contain changes by that attempt`,
        ]),
    ...others.map(
      ({ attempt, takenAt }) =>
        `A later backup of ${takenAt} has the data written since this one, including changes by earlier attempts of the release (--attempt ${attempt})`,
    ),
  ].slice(0, WARNINGS)
}

/** As many as a release has backups, and some more. */
const WARNINGS = 8

/** Describes what a restore would do, for a dry run. */
export function describePlan(
  host: Host,
  { index, intent, program }: RestoreReady,
  { units, warnings }: { readonly units: readonly string[]; readonly warnings: readonly string[] },
): RestorePlan {
  const place = backupFolder(host, index.attempt)
  return {
    releaseId: index.releaseId,
    backup: index.attempt,
    takenAt: index.takenAt,
    program: program?.link ?? null,
    folders: intent.folders.map(({ folder, aside }) => {
      const archived = index.folders.find((one) => one.folder === folder)
      const archive = archived === undefined || archived.archive === null ? null : join(place, archived.archive)
      return { folder, archive, aside, changedWhileRead: archived?.changedWhileRead ?? false }
    }),
    units: [...units],
    ...(warnings.length === 0 ? {} : { warnings: [...warnings] }),
  }
}
