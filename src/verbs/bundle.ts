import { createHash } from 'node:crypto'
import { stat, rename, rm } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import { unreadablePath } from '#domain/errors/catalogue'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { describeFile, type EvidenceIndex } from '#domain/evidence/evidence-index'
import { INDEX_FILE, isHostName, placeOf } from '#domain/evidence/layout'
import type { Context } from '#steps/context'
import type { LedgerResult } from '#domain/protocol/record'
import { warn } from '#domain/report/event'
import { brokenChainText } from '#domain/report/ledger-warning'
import { timestampFile } from '#domain/timestamp/files'
import { connectTo, type HostClient } from '#steps/agent/host-client'
import type { ReachOptions } from '#steps/agent/reach'
import { ledgerFiles, releaseFiles, type EvidenceFiles } from '#steps/archive/evidence-files'
import { addFiles, keptFiles } from '#steps/archive/kept-files'
import { nixSignatureFiles } from '#steps/archive/nix-signatures'
import { namedByItsReader, namingArchive, withEvidenceFolder } from '#steps/archive/with-evidence-folder'
import { withoutReleases } from '#steps/archive/without-releases'
import { readBundle } from '#steps/bundle/read'
import { ledgerPages } from '#steps/history/ledger-pages'
import { filesBelow, type FoundFile } from '#steps/evidence/found-files'
import { failedRead } from '#tools/files/failed-read'
import { isThere } from '#tools/files/is-there'
import { hashGivenFile } from '#tools/files/hash-given-file'
import { sha256OfFile } from '#tools/files/hash-file'
import { packArchive, type ArchiveEntry } from '#tools/files/tar-archive'
import { temporaryName } from '#tools/files/temporary-name'
import { requireFolderOf, writingTo } from '#tools/files/writing-to'

export interface BundleOptions {
  /** The folder of the release. */
  readonly release: string
  /** A folder with what runs kept of hosts, an archive that `bundle` wrote, or a ledger. */
  readonly evidence?: string | undefined
  /** Hosts that are asked for their ledgers, with the key that the configuration pins for each. */
  readonly hosts: readonly (ReachOptions & { readonly pinnedKey: string | undefined })[]
  /** Keys that are put in beside the evidence, by their names in `trust/`. */
  readonly trust: Readonly<Record<string, string | undefined>>
  /** The archive. */
  readonly output: string
  /** Replace an archive that is there with other content. */
  readonly replace?: boolean | undefined
}

export interface BundleResult {
  readonly archive: string
  readonly releaseId: string
  readonly application: string
  /** SHA-256 of the archive. */
  readonly sha256: string
  readonly bytes: number
  readonly files: EvidenceIndex['files']
}

/**
 * Puts all evidence of a release into one archive with an index: the release, what hosts recorded of it, and what runs kept. The same files
 * give the same archive. Changes nothing on a host. Throws InputError for a release that cannot be read, and for another archive at the
 * place.
 */
export async function bundle(options: BundleOptions, context: Context): Promise<BundleResult> {
  const { evidence, trust } = options
  // A file that is not there is named before a host is asked.
  for (const file of Object.values(trust)) if (file !== undefined) await requireFile(file)
  await requireFolderOf({ place: options.output, path: options.output })
  if (evidence === undefined) return bundleOf(options, context)
  return withEvidenceFolder(
    evidence,
    (folder, ledger) => bundleOf({ ...options, evidence: folder }, namingArchive(context, { given: evidence, folder, ledger })),
    namedByItsReader,
  )
}

async function requireFile(file: string): Promise<void> {
  const stats = await stat(file).catch((cause: unknown) => {
    throw failedRead(file, cause)
  })
  if (!stats.isFile()) throw unreadablePath(file, new Error('it is not a regular file'))
}

async function bundleOf({ release, evidence, hosts, trust, ...into }: BundleOptions, context: Context): Promise<BundleResult> {
  const { folder, releaseId, manifest, inventory, nixSignatures } = await readBundle(release)
  const { files, others } = await releaseFiles(folder)
  // Signatures of other machines that are kept beside the manifest, with those that this machine's store has.
  for (const [path, source] of inventory === undefined ? [] : await nixSignatureFiles(inventory, nixSignatures, context.runner))
    files.set(path, source)
  // The folder of the release may be below that of the evidence.
  const below = evidence === undefined ? [] : evidenceBelow(evidence)
  const found = below.filter(({ file }) => dirname(resolve(file)) !== resolve(folder))
  const kept = await withoutReleases(found, { folder, releaseId }, context.reporter)
  await addFiles(files, await keptFiles([...others, ...kept], context), context)
  const known = await addHosts(files, hosts, context)
  if (known.length > 0) files.set('trust/known_hosts', { text: known.toSorted().join('') })
  for (const [name, file] of Object.entries(trust)) if (file !== undefined) files.set(`trust/${name}`, { file })
  const entries = [...files].map(([path, source]) => ({ path, source })).toSorted((left, right) => (left.path < right.path ? -1 : 1))
  const index: EvidenceIndex = { schemaVersion: 1, releaseId, application: manifest.application, files: await indexed(entries) }
  const listed = [{ path: INDEX_FILE, source: { text: `${JSON.stringify(index, undefined, 2)}\n` } }, ...entries]
  const { output } = into
  await writingTo(output, () => writeArchive(listed, into))
  return {
    archive: output,
    releaseId,
    application: manifest.application,
    sha256: await sha256OfFile(output),
    bytes: (await stat(output)).size,
    files: index.files,
  }
}

/** Lists the files below a folder, without the index and the keys of an earlier archive: this one has its own. */
function evidenceBelow(folder: string): FoundFile[] {
  return filesBelow(folder).filter(({ file }) => !['index', 'trust'].includes(placeOf(relative(folder, file)).kind))
}

/** Adds what hosts themselves have now. Returns their pinned keys, as lines of known_hosts. */
async function addHosts(files: EvidenceFiles, hosts: BundleOptions['hosts'], context: Context): Promise<string[]> {
  const known: string[] = []
  for (const host of hosts) {
    await using client = await connectTo(host, context)
    const ledger = await wholeLedger(client)
    if (!isHostName(ledger.host))
      throw new InputError('record-invalid', `The host ${host.hostName} has a name that cannot be that of a folder.`)
    if (ledger.brokenAt !== null)
      warn(context.reporter, `${brokenChainText(ledger.host, ledger.brokenAt)} The check "ledger" of verify fails for this archive.`)
    // What the host itself has now replaces an older copy.
    files.delete(`hosts/${ledger.host}/ledger.ndjson`)
    for (const [path, source] of ledgerFiles(ledger)) {
      // A host states an attempt again when a snapshot was taken since, and what was time-stamped is the statement that was kept.
      if (!files.has(timestampFile(path))) files.set(path, source)
    }
    if (host.pinnedKey !== undefined) known.push(`${ledger.host} ${host.pinnedKey}\n`)
  }
  return known
}

/** Reads all of a host's ledger, with what the host signed of its newest line when the first page was read. */
async function wholeLedger(client: HostClient): Promise<LedgerResult> {
  let first: LedgerResult | undefined
  const entries: LedgerResult['entries'] = []
  for await (const page of ledgerPages(client)) {
    first ??= page
    entries.push(...page.entries)
  }
  return { ...first!, entries }
}

async function indexed(entries: readonly ArchiveEntry[]): Promise<EvidenceIndex['files']> {
  const files: EvidenceIndex['files'] = []
  for (const { path, source } of entries) {
    files.push({ path, ...('text' in source ? hashOfText(source.text) : await hashGivenFile(source.file)), ...describeFile(path) })
  }
  return files
}

function hashOfText(text: string) {
  return { sha256: createHash('sha256').update(text).digest('hex'), size: Buffer.byteLength(text) }
}

/** Writes the archive; it is complete or missing. Throws InputError `file-unwritable` for another one that must stay. */
async function writeArchive(
  entries: readonly ArchiveEntry[],
  { output, replace = false }: Pick<BundleOptions, 'output' | 'replace'>,
): Promise<void> {
  const temporary = temporaryName(output)
  await rm(temporary, { force: true })
  try {
    await packArchive(entries, temporary)
    if (!replace && (await isThere(output))) await requireSame(temporary, output)
    await rename(temporary, output)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/** What is there may be evidence that is nowhere else. */
async function requireSame(archive: string, output: string): Promise<void> {
  if ((await stat(output)).isFile() && (await sha256OfFile(output)) === (await sha256OfFile(archive))) return
  throw new InputError('file-unwritable', `${quote(output)} is there already, with other content, and was not replaced.`, {
    hint: 'Choose another place with the option "output", or replace the archive that is there with "grind-to-prod bundle --replace".',
  })
}
