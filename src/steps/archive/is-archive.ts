import { open, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { archiveKind, KIND_BYTES, type ArchiveKind } from '#domain/archive/kind'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'

/** Returns what kind of archive a file is, by its content; undefined for any other file, and for what cannot be read. */
export async function archiveKindOf(path: string): Promise<ArchiveKind | undefined> {
  // A pipe, which has a writer or waits for one, is not opened.
  if ((await stat(path).catch(() => undefined))?.isFile() !== true) return undefined
  const handle = await open(path).catch(() => undefined)
  if (handle === undefined) return undefined
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(KIND_BYTES), 0, KIND_BYTES, 0)
    return archiveKind(buffer.subarray(0, bytesRead))
  } finally {
    await handle.close()
  }
}

/**
 * Returns true for an archive in the form of those that `bundle` writes, whatever its name, and for a file that has such a name: what is in
 * it is refused when it is unpacked. False for any other file. `name` is what the user gave. Throws InputError `archive-invalid` for an
 * archive of another form.
 */
export async function isArchive(path: string, name = path): Promise<boolean> {
  const kind = await archiveKindOf(path)
  if (kind === 'gzip') return true
  if (kind !== undefined) throw otherArchive(name, kind)
  return /\.(?:tar\.gz|tgz)$/.test(path) && (await stat(path).catch(() => undefined))?.isFile() === true
}

/** Archives that are named one by one: a folder with more is not one that somebody gave in place of its archive. */
const FEW_FILES = 20

/** Throws InputError `archive-invalid` for a folder that has archives and nothing else. `name` is what the user gave. */
export async function refuseFolderOfArchives(folder: string, name = folder): Promise<void> {
  const files: string[] = await readdir(folder).catch(() => [])
  if (files.length === 0 || files.length > FEW_FILES) return
  const kinds = await Promise.all(files.map((file) => archiveKindOf(join(folder, file))))
  if (kinds.includes(undefined)) return
  const readable = files[kinds.indexOf('gzip')]
  if (readable === undefined) throw otherArchive(join(name, files[0]!), kinds[0]!)
  throw new InputError(
    'archive-invalid',
    `The folder ${quote(name)} has neither evidence nor a manifest in it, but the archive ${quote(readable)}.`,
    {
      hint: `Give the archive itself: ${quote(join(name, readable))}.`,
    },
  )
}

function otherArchive(name: string, kind: ArchiveKind): InputError {
  return new InputError('archive-invalid', `${quote(name)} is an archive of the form ${kind}, and evidence is read from a .tar.gz alone.`, {
    hint: 'Unpack it, and give the folder, or the .tar.gz in it that "grind-to-prod bundle" wrote.',
  })
}
