import { mkdir, readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { quote } from '#domain/errors/quote'
import { whyUnreadable } from '#domain/errors/why-unreadable'
import type { EvidenceFile } from '#domain/history/site/model'
import { warn } from '#domain/report/event'
import { writingTo } from '#tools/files/writing-to'
import type { Context } from '../context.ts'
import { writeFile } from '#tools/files/write-file'

/** Largest file that is copied beside the pages; of a larger one they have the name. */
const COPIED_BYTES = 256 * 1024
/** What a browser shows as text, or stores. Nothing that it would run, such as a page, is copied. */
const COPIED = /^[\w-][\w.-]*\.(?:jsonl?|sig|ndjson|tsr)$/

/** Where evidence is copied to. */
interface SiteFolder {
  /** The folder of the site. */
  readonly site: string
  /** The name of a folder for these files, below the site's. */
  readonly folder: string
}

/**
 * Copies small files into a folder of the site, and returns what a page lists of all of them. One that cannot be read is a warning. Throws
 * InputError `file-unwritable`.
 */
export async function copyEvidence(
  files: readonly string[],
  { site, folder }: SiteFolder,
  { reporter }: Pick<Context, 'reporter'>,
): Promise<EvidenceFile[]> {
  const listed: EvidenceFile[] = []
  for (const file of files) {
    const name = basename(file)
    const found = await stat(file).catch(() => undefined)
    if (found?.isFile() !== true || listed.some((one) => one.name === name)) continue
    const { size } = found
    const bytes = size > COPIED_BYTES || !COPIED.test(name) ? undefined : await readOrWarn(file, reporter)
    if (bytes !== undefined) await writingTo(site, () => writeInto(join(site, 'evidence', folder), name, bytes))
    listed.push(bytes === undefined ? { name, size } : { name, size, link: `../evidence/${folder}/${name}` })
  }
  return listed
}

async function readOrWarn(file: string, reporter: Context['reporter']): Promise<Buffer | undefined> {
  try {
    return await readFile(file)
  } catch (error) {
    warn(reporter, `${quote(file)} was not copied, because it cannot be read (${whyUnreadable(file, error)}).`)
    return undefined
  }
}

async function writeInto(folder: string, name: string, bytes: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, name), bytes)
}

/** Returns the files beside a manifest. */
export async function filesBeside(manifest: string): Promise<string[]> {
  const entries = await readdir(dirname(manifest), { withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map(({ name }) => join(dirname(manifest), name))
    .toSorted()
}
