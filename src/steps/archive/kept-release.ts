import { lstat, readdir } from 'node:fs/promises'
import { recordInvalid } from '#domain/errors/catalogue'
import { bundleFiles } from '../bundle/write.ts'
import type { Context } from '../context.ts'
import { releaseFiles, type EvidenceFiles } from './evidence-files.ts'
import { addFiles, attemptOfRecord, sortKept } from './kept-files.ts'

/** True for the folder of a release in which `promote` kept records: its manifest, and beside it the record of an attempt. */
export async function isKeptRelease(path: string): Promise<boolean> {
  const names: string[] = await readdir(path).catch(() => [])
  return names.includes(bundleFiles.manifest) && names.some((name) => attemptOfRecord(name) !== undefined)
}

/**
 * Returns the evidence that such a folder gives: the release, and what was kept of its attempts, each in its place. What is neither stays
 * beside the manifest, where it is named as unchecked. Throws InputError `file-unreadable`, and `record-invalid` for a file with the name
 * of a record that is not one.
 */
export async function keptReleaseFiles(folder: string, context: Pick<Context, 'reporter'>): Promise<EvidenceFiles> {
  const release = await releaseFiles(folder)
  const { files, others } = await sortKept(release.others, context)
  const attempts = new Set([...files.keys()].map((path) => path.replace(/^.*\/|\.json$/g, '')))
  for (const { file, name } of release.others) {
    const attempt = attemptOfRecord(name)
    if (attempt !== undefined && !attempts.has(attempt)) throw recordInvalid(file)
  }
  await addFiles(files, release.files, context)
  const placed = new Set([...files.values()].flatMap((source) => ('file' in source ? [source.file] : [])))
  for (const { file, name } of others)
    if (!placed.has(file)) files.set(`release/${name}`, (await lstat(file)).isFile() ? { file } : { text: '' })
  return files
}
