import { open, stat } from 'node:fs/promises'
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
 * Returns true for an archive in the form of those that `bundle` writes, whatever its name; false for what is not an archive. A name of
 * such an archive counts, too: what is in it is refused then. Throws InputError `archive-invalid` for an archive of another form.
 */
export async function isArchive(path: string): Promise<boolean> {
  const kind = await archiveKindOf(path)
  if (kind === 'gzip') return true
  if (kind !== undefined) throw otherArchive(path, kind)
  return /\.(?:tar\.gz|tgz)$/.test(path) && (await stat(path).catch(() => undefined))?.isFile() === true
}

function otherArchive(path: string, kind: ArchiveKind): InputError {
  return new InputError('archive-invalid', `${quote(path)} is an archive of the form ${kind}, and evidence is read from a .tar.gz alone.`, {
    hint: 'Unpack it, and give the folder, or the .tar.gz in it that "grind-to-prod bundle" wrote.',
  })
}
