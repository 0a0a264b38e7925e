import { stat } from 'node:fs/promises'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { readManifestText } from '../../bundle/read.ts'
import { isArchive, refuseFolderOfArchives } from '../../archive/is-archive.ts'
import { isEvidenceFolder } from './find-evidence.ts'

/**
 * True for a folder of evidence or an archive of one; false for a manifest, its folder, and what does not exist. `name` is what the user
 * gave. Throws InputError `archive-invalid` for an archive of another form, and for a folder that has nothing but archives.
 */
export async function isEvidence(path: string, name: string): Promise<boolean> {
  const stats = await stat(path).catch(() => undefined)
  if (stats?.isDirectory() !== true) return isArchive(path, name)
  if (await isEvidenceFolder(path)) return true
  await refuseFolderOfArchives(path, name)
  return false
}

/** Throws InputError `file-unreadable` for what is neither evidence nor a manifest or its folder. `name` is what the user gave. */
export async function requireManifestAt(path: string, name: string): Promise<void> {
  const stats = await stat(path).catch(() => undefined)
  if (stats === undefined) throw refused(`There is no file or folder ${quote(name)}.`)
  const found = await readManifestText(path).catch(() => undefined)
  if (found?.text.startsWith('{') !== true)
    throw refused(`${quote(name)} is neither evidence nor a manifest${stats.isDirectory() ? ', and has none in it' : ''}.`)
}

function refused(message: string): InputError {
  const hint = 'Give a folder of evidence, the archive that "grind-to-prod bundle" wrote, or a manifest.json or its folder.'
  return new InputError('file-unreadable', message, { hint })
}
