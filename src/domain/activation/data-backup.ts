import { z } from 'zod'
import { timeSchema } from '../protocol/limits.ts'
import { prefixSchema } from '../config/grammar.ts'
import { releaseIdSchema, type Manifest } from '../manifest/schema.ts'
import { sha256Schema } from '../closure/store-path.ts'

/** One folder of a backup, in the built-in form. */
const archivedFolderSchema = z.strictObject({
  folder: prefixSchema,
  /** The archive's name in the backup's folder; null when the folder did not exist. */
  archive: z
    .string()
    .max(64)
    .regex(/^[0-9]+\.tar\.zst$/)
    .nullable(),
  sha256: sha256Schema.nullable(),
  bytes: z.number().int().nonnegative(),
  /** What unpacking needs. */
  unpackedBytes: z.number().int().nonnegative(),
  /** A file changed or vanished while tar read it, so the archive may hold half of a change. */
  changedWhileRead: z.boolean(),
})
export type ArchivedFolder = z.infer<typeof archivedFolderSchema>

/** A file that a release's own program wrote. */
const writtenFileSchema = z.strictObject({
  path: z.string().min(1).max(4096),
  sha256: sha256Schema,
  bytes: z.number().int().nonnegative(),
})
export type WrittenFile = z.infer<typeof writtenFileSchema>

/** `data/<attempt>/index.json`: what a backup consists of. It is there only when the backup is whole. */
export const backupIndexSchema = z.strictObject({
  schemaVersion: z.literal(1),
  attempt: z.uuid(),
  takenAt: timeSchema,
  /** `restore-data`: what a program's restore was about to overwrite. */
  takenBefore: z.enum(['apply', 'restore-data']),
  /** The release that was about to be applied, or whose backup was about to be restored. */
  releaseId: releaseIdSchema,
  folders: z.array(archivedFolderSchema).max(16),
  /** Instead of archives: the link of the release that wrote these files. */
  program: z
    .strictObject({ link: z.string().max(64), folders: z.array(prefixSchema).max(16), files: z.array(writtenFileSchema).max(100_000) })
    .nullable(),
})
export type BackupIndex = z.infer<typeof backupIndexSchema>

/** One folder's backup, in a record. */
export const recordedBackupSchema = z.strictObject({
  /** Null for what the release's own program wrote. */
  folder: z.string().max(255).nullable(),
  /** The archive on the host, or the index of a program's files; null when the folder did not exist. */
  archive: z.string().max(4096).nullable(),
  /** Of that file: with a program it covers every file's own digest, which the index holds. */
  sha256: sha256Schema.nullable(),
  bytes: z.number().int().nonnegative(),
  changedWhileRead: z.boolean(),
})
export type RecordedBackup = z.infer<typeof recordedBackupSchema>

/** Restored data, in a record. */
export const restoredDataSchema = z.strictObject({
  /** The attempt whose backup it was. */
  backup: z.uuid(),
  folders: z
    .array(
      z.strictObject({
        folder: z.string().max(255),
        /** Where the replaced content is now; null if there was none, or if a program restored. */
        aside: z.string().max(4096).nullable(),
      }),
    )
    .max(16),
})

/** The restore in progress, in the journal. */
export const restoreIntentSchema = z.strictObject({
  backup: z.uuid(),
  program: z.boolean(),
  folders: z.array(z.strictObject({ folder: prefixSchema, aside: z.string().max(4096).nullable() })).max(16),
})
export type RestoreIntent = z.infer<typeof restoreIntentSchema>

/** True when an apply of this release backs up the data first. `asked`: the promote requested it. */
export function wantsBackup({ data, schemaChange }: Pick<Manifest, 'data' | 'schemaChange'>, asked: boolean): boolean {
  if (data === undefined || data.backup === 'never') return false
  return data.backup === 'always' || schemaChange === true || asked
}

/** Returns why a backup that was asked for cannot be, as a clause; null when it can. */
export function whyNoBackup({ data }: Pick<Manifest, 'data'>): string | null {
  if (data === undefined) return 'its manifest names no data folders'
  return data.backup === 'never' ? 'its manifest has data.backup: never' : null
}

/** Returns the folders that a backup is of. */
export function foldersOf(index: BackupIndex): string[] {
  return index.program?.folders ?? index.folders.map(({ folder }) => folder)
}

/** Builds the entry of a record for a backup; `place` is its folder, `indexSha256` its index's digest. */
export function recordedBackup(index: BackupIndex, place: string, indexSha256: string): RecordedBackup[] {
  const { program, folders } = index
  if (program !== null) {
    const bytes = program.files.reduce((sum, file) => sum + file.bytes, 0)
    return [{ folder: null, archive: `${place}/index.json`, sha256: indexSha256, bytes, changedWhileRead: false }]
  }
  return folders.map(({ folder, archive, sha256, bytes, changedWhileRead }) => ({
    folder,
    archive: archive === null ? null : `${place}/${archive}`,
    sha256,
    bytes,
    changedWhileRead,
  }))
}
