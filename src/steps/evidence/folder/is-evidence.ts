import { stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { failedRead } from '#tools/files/failed-read'
import { isThere } from '#tools/files/is-there'
import { followed } from '#tools/files/followed'
import { readManifestText } from '../../bundle/read.ts'
import { bundleFiles } from '../../bundle/write.ts'
import { isArchive, refuseFolderOfArchives } from '../../archive/is-archive.ts'
import { isLedger } from '../../archive/ledger-by-itself.ts'
import { isEvidenceFolder } from './find-evidence.ts'

/**
 * True for a folder of evidence, an archive of one, and a ledger by itself; false for a manifest and its folder. `name` is what the user
 * gave. Throws InputError `archive-invalid` for an archive of another form, and for a folder that has nothing but archives, and
 * `file-unreadable` for what does not exist or cannot be read.
 */
export async function isEvidence(path: string, name: string): Promise<boolean> {
  const stats = await stat(path).catch((cause: unknown) => {
    throw failedRead(name, cause)
  })
  if (!stats.isDirectory()) return (await isArchive(path, name)) || (stats.isFile() && (await isLedger(await followed(path), name)))
  if (await isEvidenceFolder(path)) return true
  await refuseFolderOfArchives(path, name)
  return false
}

/**
 * Throws InputError `file-unreadable` for what is neither evidence nor a manifest or its folder. One that is a manifest by its name alone
 * is not refused: it is verified, and fails. `name` is what the user gave.
 */
export async function requireManifestAt(path: string, name: string): Promise<void> {
  const stats = await stat(path)
  const file = stats.isDirectory() ? join(path, bundleFiles.manifest) : path
  if (basename(file) === bundleFiles.manifest && (await isThere(file))) return
  const found = await readManifestText(path).catch(() => undefined)
  if (stats.isFile() && found?.text.trim() === '') throw refused(`${quote(name)} is empty.`)
  if (found?.text.startsWith('{') !== true)
    throw refused(`${quote(name)} is neither evidence nor a manifest${stats.isDirectory() ? ', and has none in it' : ''}.`)
}

function refused(message: string): InputError {
  const hint = 'Give a folder of evidence, the archive that "grind-to-prod bundle" wrote, a ledger, or a manifest.json or its folder.'
  return new InputError('file-unreadable', message, { hint })
}
