import { copyFile, mkdir, readdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { EvidenceFile } from '#domain/history/site/model'

/** Largest file that is copied beside the pages; of a larger one they have the name. */
const COPIED_BYTES = 256 * 1024
/** What a browser shows as text. Nothing that it would run, such as a page, is copied. */
const COPIED = /^[\w-][\w.-]*\.(?:json|sig|ndjson)$/

/** Copies small files into a folder of the site, and returns what a page lists of all of them. `folder` is below the site's. */
export async function copyEvidence(files: readonly string[], site: string, folder: string): Promise<EvidenceFile[]> {
  const listed: EvidenceFile[] = []
  for (const file of files) {
    const name = file.slice(dirname(file).length + 1)
    const found = await stat(file).catch(() => undefined)
    if (found?.isFile() !== true || listed.some((one) => one.name === name)) continue
    if (found.size > COPIED_BYTES || !COPIED.test(name)) {
      listed.push({ name, size: found.size })
      continue
    }
    await mkdir(join(site, 'evidence', folder), { recursive: true })
    await copyFile(file, join(site, 'evidence', folder, name))
    listed.push({ name, size: found.size, link: `../evidence/${folder}/${name}` })
  }
  return listed
}

/** Returns the files beside a manifest. */
export async function filesBeside(manifest: string): Promise<string[]> {
  const entries = await readdir(dirname(manifest), { withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map(({ name }) => join(dirname(manifest), name))
    .toSorted()
}
