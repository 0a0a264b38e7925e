import { unreadablePath } from '#domain/errors/catalogue'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { whyUnreadable } from '#domain/errors/why-unreadable'
import type { Check } from '#domain/evidence/check'
import { headOfLedger, headOfRecord, type SeenHead } from '#domain/evidence/seen-head'
import { loose } from '#domain/protocol/loose'
import { RECORD_LIMIT_BYTES, recordSchema } from '#domain/protocol/record'
import { signedHeadSchema } from '#domain/protocol/ledger-head'
import { SIGNATURE_LIMIT_BYTES } from '#domain/trust/signature'
import { followed } from '#tools/files/followed'
import { isThere } from '#tools/files/is-there'
import { readLimited } from '#tools/files/read-limited'
import { isArchive } from '../archive/is-archive.ts'
import { withEvidenceFolder } from '../archive/with-evidence-folder.ts'
import { failing } from './folder/check-records.ts'
import { findEvidence, isEvidenceFolder, type HostFiles } from './folder/find-evidence.ts'
import { walkLedgerFile } from './walk-ledger-file.ts'
import { parseLimitedJson } from '#domain/protocol/limited-json'

/**
 * Reads the newest lines of ledgers that somebody kept: a record with its signature beside it, what `ledger --json` printed, a
 * ledger.ndjson, or the evidence of an earlier day as a folder or an archive. Throws InputError `file-unreadable`, or `record-invalid`,
 * also for what has no line of any.
 */
export async function readHeads(path: string): Promise<SeenHead[]> {
  const heads = await allHeads(path, await followed(path))
  if (heads.length > 0) return heads
  throw new InputError('record-invalid', `The earlier evidence ${quote(path)} has no line of a ledger.`, {
    hint: 'Give a ledger with a line, a record with its place in the ledger (those of older agents have none), or evidence with either.',
  })
}

/** `path` is what the user gave, and `file` what it leads to. */
async function allHeads(path: string, file: string): Promise<SeenHead[]> {
  try {
    if ((await isArchive(path)) || (await isEvidenceFolder(path))) {
      return await withEvidenceFolder(path, (folder) => headsOfHosts(findEvidence(folder).hosts, `${path}:`))
    }
    return (await smallHead(file, path)) ?? (await headsOfLedger(file, path))
  } catch (cause) {
    if (cause instanceof InputError) throw cause
    throw new InputError('file-unreadable', `The earlier evidence ${quote(path)} cannot be read (${whyUnreadable(path, cause)}).`, {
      cause,
    })
  }
}

/** Reads the heads in the evidence of hosts; `before` is put before each path. */
async function headsOfHosts(hosts: readonly HostFiles[], before: string): Promise<SeenHead[]> {
  const heads: SeenHead[] = []
  for (const { ledger, records, heads: kept } of hosts) {
    if (ledger !== undefined) heads.push(...(await headsOfLedger(ledger.file, `${before}${ledger.path}`)))
    const own = [...kept, ...records.flatMap(({ record }) => record ?? [])]
    for (const { file, path } of own) heads.push(...((await smallHead(file, `${before}${path}`)) ?? []))
  }
  return heads
}

/** Reads the heads that are in the same folder of evidence, and names the files that are not heads of their hosts. */
export async function readKeptHeads(
  hosts: readonly HostFiles[],
): Promise<{ readonly heads: readonly SeenHead[]; readonly checks: readonly Check[] }> {
  const heads: SeenHead[] = []
  const checks: Check[] = []
  for (const { host, heads: kept } of hosts)
    for (const { file, path } of kept) {
      const own = (await smallHead(file, path)) ?? []
      const head = own.find((one) => one.host === host)
      if (head !== undefined) heads.push(Object.assign(head, { isEnclosed: true }))
      else checks.push(failing(host)('ledger-head', `${quote(path)} is not a newest line of the ledger of ${host}.`, [{ path }]))
    }
  return { heads, checks }
}

/** Reads a head by itself, or a record; undefined for another file. A record without its place has none. */
async function smallHead(file: string, path: string): Promise<SeenHead[] | undefined> {
  const value = await parsed(file)
  const head = loose(signedHeadSchema).safeParse(value)
  if (head.success) return [headOfLedger(head.data, path)]
  const record = loose(recordSchema).safeParse(value)
  if (!record.success) return undefined
  return headOfRecord(record.data, { path, signature: await readLimited(`${file}.sig`, SIGNATURE_LIMIT_BYTES) })
}

async function parsed(file: string): Promise<unknown> {
  if (!(await isThere(file))) throw unreadablePath(file)
  try {
    return parseLimitedJson((await readLimited(file, RECORD_LIMIT_BYTES)) ?? '')
  } catch {
    return undefined
  }
}

/** Reads the newest line of a ledger; that of one which is not signed is what its owner saw. */
async function headsOfLedger(file: string, path: string): Promise<SeenHead[]> {
  const { walk, printed } = await walkLedgerFile(file, () => undefined)
  if (printed?.head !== undefined) return [headOfLedger(printed.head, path)]
  if (walk.newest === undefined) return []
  const { line, digest, entry } = walk.newest
  const { host, application, finishedAt } = entry.record
  return [{ host, application, line, digest, at: finishedAt, path, signed: undefined }]
}
