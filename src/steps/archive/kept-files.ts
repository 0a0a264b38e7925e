import { createHash } from 'node:crypto'
import { lstat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isKnownError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { reasonOf } from '#domain/errors/reason-of'
import { canonicalRecord } from '#domain/manifest/canonical'
import { loose } from '#domain/protocol/loose'
import { ledgerResultSchema, RECORD_LIMIT_BYTES, recordSchema } from '#domain/protocol/record'
import { signedHeadSchema } from '#domain/protocol/ledger-head'
import { warn } from '#domain/report/event'
import { parseSnapshotEnvironment } from '#domain/snapshot/parse-env'
import { SNAPSHOT_LIMIT_BYTES } from '#domain/snapshot/parse'
import { countersignedFile } from '#domain/statement/countersignature'
import { deploymentFile } from '#domain/statement/deployment'
import { missingTimestampFile, timestampFile } from '#domain/timestamp/files'
import { hashGivenFile } from '#tools/files/hash-given-file'
import type { ArchiveEntry } from '#tools/files/tar-archive'
import { readLimited } from '#tools/files/read-limited'
import type { Context } from '../context.ts'
import { walkLedgerFile } from '../evidence/walk-ledger-file.ts'
import type { FoundFile } from '../evidence/found-files.ts'
import { isHostName, isLedgerName } from '#domain/evidence/layout'
import { headPath, ledgerFiles, type EvidenceFiles } from './evidence-files.ts'
import { parseLimitedJson } from '#domain/protocol/limited-json'

type Source = ArchiveEntry['source']

const JSON_LIMIT_BYTES = 256 * 1024 * 1024

/** A ledger of a host. */
interface KeptLedger {
  readonly host: string
  /** Its path in the evidence. */
  readonly path: string
  readonly source: Source
  readonly newestLine: number
  /** What it has of records besides. */
  readonly records: EvidenceFiles
}

/** What a file is in evidence. */
type Kept = { readonly files: EvidenceFiles } | { readonly ledger: KeptLedger }

/**
 * Finds what runs kept of hosts, by the names that `promote`, `rollback` and `bundle` give: records, statements, snapshots, and ledgers as
 * `ledger --json` prints them or as hosts have them. Of each host, the ledger with the newest line is taken. A warning names what is left
 * out.
 */
export async function keptFiles(found: readonly FoundFile[], context: Pick<Context, 'reporter'>): Promise<EvidenceFiles> {
  const { files, others } = await sortKept(found, context)
  if (others.length > 0) warn(context.reporter, `These files are not known as evidence, and were left out: ${named(others)}.`)
  return files
}

/** Finds the same, and what is not known as evidence. */
export async function sortKept(
  found: readonly FoundFile[],
  context: Pick<Context, 'reporter'>,
): Promise<{ readonly files: EvidenceFiles; readonly others: readonly FoundFile[] }> {
  const files: EvidenceFiles = new Map()
  const ledgers: (KeptLedger & FoundFile)[] = []
  const seen = new Set<string>()
  // The form that the host signed counts before what a run wrote of it.
  for (const one of found.toSorted((left, right) => Number(isRunsOwn(left)) - Number(isRunsOwn(right)))) {
    try {
      const kept = await keptAs(one)
      if (kept === undefined) continue
      seen.add(one.file)
      if ('ledger' in kept) ledgers.push({ ...kept.ledger, ...one })
      else {
        await addFiles(files, kept.files, context)
        // A second copy is known, too, and one that differs is named by itself.
        for (const source of kept.files.values()) if ('file' in source) seen.add(source.file)
      }
    } catch (error) {
      seen.add(one.file)
      warn(context.reporter, `${quote(one.file)} was left out: ${isKnownError(error) ? error.message : reasonOf(error)}`)
    }
  }
  await addLedgers(files, ledgers, context)
  return { files, others: found.filter(({ file }) => !seen.has(file)) }
}

/** Returns the id of the attempt whose record a file is by its name, as promote and rollback give it; undefined for another file. */
export function attemptOfRecord(name: string): string | undefined {
  const { kind, attempt } = RECORD.exec(name)?.groups ?? {}
  return kind === undefined ? undefined : attempt
}

/** Adds files; one that is there already with another content is a warning. */
export async function addFiles(files: EvidenceFiles, more: EvidenceFiles, { reporter }: Pick<Context, 'reporter'>): Promise<void> {
  for (const [path, source] of more) {
    const before = files.get(path)
    if (before === undefined) files.set(path, source)
    else if ((await digestOf(before)) !== (await digestOf(source)))
      warn(reporter, `${shown(source, path)} was left out: the archive has another ${quote(path)}, from ${shown(before, 'a ledger')}.`)
  }
}

async function addLedgers(
  files: EvidenceFiles,
  ledgers: readonly (KeptLedger & FoundFile)[],
  context: Pick<Context, 'reporter'>,
): Promise<void> {
  for (const [host, own] of Map.groupBy(ledgers, (ledger) => ledger.host)) {
    const isPrinted = ({ path }: KeptLedger) => Number(path.endsWith('.json'))
    // Of two that are as long, the printed one may have the host's signature.
    const [newest, ...others] = own.toSorted((left, right) => right.newestLine - left.newestLine || isPrinted(right) - isPrinted(left))
    files.set(newest!.path, newest!.source)
    for (const { file } of others)
      warn(
        context.reporter,
        `${quote(file)} was left out: ${quote(newest!.file)} has a ledger of the host ${host} that ends as late or later.`,
      )
    for (const { records } of [newest!, ...others]) await addFiles(files, records, context)
  }
}

async function digestOf(source: Source): Promise<string> {
  return 'text' in source ? createHash('sha256').update(source.text).digest('hex') : (await hashGivenFile(source.file)).sha256
}

function shown(source: Source, otherwise: string): string {
  return 'file' in source ? quote(source.file) : otherwise
}

const NAMED_FILES = 10

function named(files: readonly FoundFile[]): string {
  const names = files.slice(0, NAMED_FILES).map(({ file }) => quote(file, 160))
  return `${names.join(', ')}${files.length > NAMED_FILES ? ` and ${files.length - NAMED_FILES} more` : ''}`
}

const RECORD = /^(?<kind>(?:host-)?record-)?(?<attempt>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\.json$/

/** True for a record as a run prints it, which the host signed in another form. */
function isRunsOwn({ name }: FoundFile): boolean {
  return RECORD.exec(name)?.groups?.['kind'] === 'record-'
}

async function keptAs({ file, name }: FoundFile): Promise<Kept | undefined> {
  const { attempt } = RECORD.exec(name)?.groups ?? {}
  if (attempt !== undefined) return recordPlaces({ file, name }, attempt)
  if (/^snapshot-.+\.(?:json|env)$/.test(name) && isHostName(name)) {
    const host = await hostOfSnapshot(file)
    return host === undefined ? undefined : { files: new Map([[`hosts/${host}/snapshots/${name}`, { file }]]) }
  }
  if (/^head-.+\.json$/.test(name)) return headPlace(file)
  if (!isLedgerName(name)) return undefined
  const ledger = name.endsWith('.ndjson') ? await ledgerOfLines(file) : await printedLedger(file)
  return ledger === undefined ? undefined : { ledger }
}

async function recordPlaces({ file, name }: FoundFile, attempt: string): Promise<Kept | undefined> {
  const record = loose(recordSchema).safeParse(await parsed(file, RECORD_LIMIT_BYTES))
  if (!record.success || !isHostName(record.data.host)) return undefined
  const base = `hosts/${record.data.host}/records/${attempt}`
  const files: EvidenceFiles = new Map()
  const countersigned = countersignedFile(attempt)
  const receipts = join(dirname(file), countersigned)
  // The host signed these by themselves: they count beside a record in any form.
  if (await isFile(receipts)) files.set(`hosts/${record.data.host}/records/${countersigned}`, { file: receipts })
  if (isRunsOwn({ file, name })) {
    // What the gates made of it is not part of what the host recorded.
    const own = Object.entries(record.data).filter(([field]) => field !== 'promote')
    return { files: files.set(`${base}.json`, { text: canonicalRecord(Object.fromEntries(own)) }) }
  }
  const statement = name.startsWith('host-record-') ? deploymentFile(attempt) : `${attempt}.intoto.json`
  files.set(`${base}.json`, { file })
  if (await isFile(`${file}.sig`)) files.set(`${base}.json.sig`, { file: `${file}.sig` })
  if (!(await isFile(join(dirname(file), statement)))) return { files }
  // What is kept of a time stamp is kept with the very statement that was stamped.
  for (const nameOf of [(own: string) => own, timestampFile, missingTimestampFile]) {
    const kept = join(dirname(file), nameOf(statement))
    if (await isFile(kept)) files.set(nameOf(`${base}.intoto.json`), { file: kept })
  }
  return { files }
}

async function headPlace(file: string): Promise<Kept | undefined> {
  const head = loose(signedHeadSchema).safeParse(await parsed(file, RECORD_LIMIT_BYTES))
  if (!head.success || !isHostName(head.data.host)) return undefined
  return { files: new Map([[headPath(head.data), { file }]]) }
}

async function isFile(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined))?.isFile() === true
}

async function printedLedger(file: string): Promise<KeptLedger | undefined> {
  const ledger = loose(ledgerResultSchema).safeParse(await parsed(file, JSON_LIMIT_BYTES))
  if (!ledger.success || !isHostName(ledger.data.host)) return undefined
  const { host, entries } = ledger.data
  const records = ledgerFiles(ledger.data)
  const path = `hosts/${host}/ledger.json`
  const source = records.get(path)!
  records.delete(path)
  return { host, path, source, records, newestLine: entries.reduce((newest, { line }) => Math.max(newest, line), 0) }
}

async function ledgerOfLines(file: string): Promise<KeptLedger | undefined> {
  const { walk } = await walkLedgerFile(file, () => undefined)
  const host = walk.newest?.entry.record.host
  if (host === undefined || !isHostName(host)) return undefined
  return { host, path: `hosts/${host}/ledger.ndjson`, source: { file }, records: new Map(), newestLine: walk.newest!.line }
}

async function parsed(file: string, limit: number): Promise<unknown> {
  return parseLimitedJson((await readLimited(file, limit)) ?? '')
}

async function hostOfSnapshot(file: string): Promise<string | undefined> {
  const text = (await readLimited(file, SNAPSHOT_LIMIT_BYTES)) ?? ''
  const value: unknown = text.trimStart().startsWith('{') ? parseLimitedJson(text) : parseSnapshotEnvironment(text)
  const host: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'host') : undefined
  const name: unknown = typeof host === 'object' && host !== null ? Reflect.get(host, 'name') : undefined
  return typeof name === 'string' && isHostName(name) ? name : undefined
}
