import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { filesOfBundle, isBundleFileName } from '#domain/bundle/files'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { headFile } from '#domain/evidence/layout'
import { canonicalRecord } from '#domain/manifest/canonical'
import type { LedgerResult } from '#domain/protocol/record'
import { countersignedFile } from '#domain/statement/countersignature'
import { isSigstoreName, SIGSTORE_LIMIT_BYTES } from '#domain/sigstore/files'
import type { ArchiveEntry } from '#tools/files/tar-archive'
import type { FoundFile } from '../evidence/found-files.ts'

/** Files of evidence, by their paths in it. */
export type EvidenceFiles = Map<string, ArchiveEntry['source']>

/** What is in a release's folder. */
export interface ReleaseFolder {
  readonly files: EvidenceFiles
  /** What is not a file of a release, such as what a promote kept there of a host. */
  readonly others: readonly FoundFile[]
}

/** Lists the files of a release's folder. Throws InputError `file-unreadable` for one that is not a regular file, or too large. */
export async function releaseFiles(folder: string): Promise<ReleaseFolder> {
  const files: EvidenceFiles = new Map()
  const others: FoundFile[] = []
  for (const name of (await readdir(folder)).toSorted()) {
    const file = join(folder, name)
    if (!isBundleFileName(name) && !isSigstoreName(name)) {
      others.push({ file, name })
      continue
    }
    const stats = await lstat(file)
    const limitBytes = isBundleFileName(name) ? filesOfBundle[name].limitBytes : SIGSTORE_LIMIT_BYTES
    const problem = !stats.isFile() ? 'is not a regular file' : stats.size > limitBytes ? `has more than ${limitBytes} bytes` : undefined
    if (problem !== undefined)
      throw new InputError('file-unreadable', `${quote(file)} ${problem}.`, { hint: 'Give the folder that build-manifest wrote.' })
    files.set(`release/${name}`, { file })
  }
  return { files, others }
}

/**
 * Puts the ledger of a host into evidence, and beside it its newest line as the host signed it, which a later ledger must contain, and
 * each record of which the host signed something: the record itself, the statement, or receipts of countersignatures.
 */
export function ledgerFiles(ledger: LedgerResult): EvidenceFiles {
  const folder = `hosts/${ledger.host}`
  const entries = ledger.entries.map(({ line, digest, previousEntry, record }) => ({ line, digest, previousEntry, record }))
  const files: EvidenceFiles = new Map([[`${folder}/ledger.json`, { text: `${JSON.stringify({ ...ledger, entries })}\n` }]])
  if (ledger.head !== undefined) files.set(headPath(ledger.head), { text: canonicalRecord(ledger.head) })
  for (const { record, signature, statement, countersigned } of ledger.entries) {
    if (signature === undefined && countersigned === undefined) continue
    const base = `${folder}/records/${record.attempt}`
    files.set(`${base}.json`, { text: canonicalRecord(record) })
    if (signature !== undefined) files.set(`${base}.json.sig`, { text: signature })
    if (statement !== undefined) files.set(`${base}.intoto.json`, { text: statement })
    if (countersigned !== undefined) files.set(`${folder}/records/${countersignedFile(record.attempt)}`, { text: countersigned })
  }
  return files
}

/** Returns the path of a newest line in evidence. */
export function headPath(head: NonNullable<LedgerResult['head']>): string {
  return `hosts/${head.host}/heads/${headFile(head)}`
}
