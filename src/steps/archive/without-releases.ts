import { dirname, join } from 'node:path'
import { isBundleFileName } from '#domain/bundle/files'
import { quote } from '#domain/errors/quote'
import { info, warn, type Reporter } from '#domain/report/event'
import { isSigstoreName } from '#domain/sigstore/files'
import { sha256OfFile } from '#tools/files/hash-file'
import type { FoundFile } from '../evidence/found-files.ts'

/** The release that an archive is of, and its folder. */
interface OwnRelease {
  readonly folder: string
  readonly releaseId: string
}

const NAMED_FOLDERS = 10

/**
 * Leaves out what belongs to releases below a folder of evidence: copies of the archive's own release, and other releases, because an
 * archive has one. What hosts recorded is beside them, and stays. A copy that differs is a warning.
 */
export async function withoutReleases(found: readonly FoundFile[], own: OwnRelease, reporter: Reporter): Promise<FoundFile[]> {
  const rest: FoundFile[] = []
  const others: string[] = []
  for (const [folder, files] of Map.groupBy(found, ({ file }) => dirname(file))) {
    const id = await releaseIn(files)
    rest.push(
      ...(id === own.releaseId ? await withoutCopies(files, own, reporter) : files.filter((one) => id === undefined || !isOfRelease(one))),
    )
    if (id !== undefined && id !== own.releaseId) others.push(folder)
  }
  if (others.length > 0) info(reporter, `An archive is of one release, so what was built of others was left out: ${named(others)}.`)
  return rest
}

/** Returns the digest of the manifest among the files of one folder: the id of a release. */
async function releaseIn(files: readonly FoundFile[]): Promise<string | undefined> {
  const manifest = files.find(({ name }) => name === 'manifest.json')
  return manifest === undefined ? undefined : digestOf(manifest.file)
}

/** Leaves out files that are in the release's own folder, too. One that is missing there stays, to be named. */
async function withoutCopies(files: readonly FoundFile[], { folder }: OwnRelease, reporter: Reporter): Promise<FoundFile[]> {
  const rest: FoundFile[] = []
  for (const one of files) {
    const original = join(folder, one.name)
    const digest = isOfRelease(one) ? await digestOf(original) : undefined
    if (digest === undefined) rest.push(one)
    else if (digest !== (await digestOf(one.file)))
      warn(reporter, `${quote(one.file)} was left out: the release has another ${quote(original)}.`)
  }
  return rest
}

function isOfRelease({ name }: FoundFile): boolean {
  return isBundleFileName(name) || isSigstoreName(name)
}

/** Undefined for a file that is not there, or cannot be read. */
function digestOf(file: string): Promise<string | undefined> {
  return sha256OfFile(file).catch(() => undefined)
}

function named(folders: readonly string[]): string {
  const names = folders.slice(0, NAMED_FOLDERS).map((folder) => quote(folder, 160))
  return `${names.join(', ')}${folders.length > NAMED_FOLDERS ? ` and ${folders.length - NAMED_FOLDERS} more` : ''}`
}
