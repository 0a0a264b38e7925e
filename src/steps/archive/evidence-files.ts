import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { InputError, isKnownError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { reasonOf } from '#domain/errors/reason-of'
import { INVENTORY_LIMIT_BYTES } from '#domain/manifest/parse'
import { canonicalRecord } from '#domain/manifest/canonical'
import { loose } from '#domain/protocol/loose'
import { ledgerResultSchema, recordSchema, type LedgerResult } from '#domain/protocol/record'
import { warn } from '#domain/report/event'
import { SNAPSHOT_LIMIT_BYTES } from '#domain/snapshot/parse'
import type { ArchiveEntry } from '#tools/files/tar-archive'
import { readLimited } from '#tools/files/read-limited'
import type { Context } from '../context.ts'
import { filesBelow } from '../evidence/found-files.ts'

/** Files of evidence, by their paths in it. */
export type EvidenceFiles = Map<string, ArchiveEntry['source']>

/** The largest file that a build leaves: a bill of materials in its envelope. */
const FILE_LIMIT_BYTES = 4 * INVENTORY_LIMIT_BYTES

/** Lists the files of a release's folder. Throws InputError `file-unreadable` for one that is not a regular file, or too large. */
export async function releaseFiles(folder: string): Promise<EvidenceFiles> {
  const files: EvidenceFiles = new Map()
  for (const name of (await readdir(folder)).toSorted()) {
    const file = join(folder, name)
    const stats = await lstat(file)
    const problem = !stats.isFile()
      ? 'is not a regular file'
      : stats.size > FILE_LIMIT_BYTES
        ? `has more than ${FILE_LIMIT_BYTES} bytes`
        : undefined
    if (problem !== undefined)
      throw new InputError('file-unreadable', `${quote(file)} ${problem}.`, { hint: 'Give the folder that build-manifest wrote.' })
    files.set(`release/${name}`, { file })
  }
  return files
}

/** Puts the ledger of a host into evidence, with each record that the host signed, and its statement. */
export function ledgerFiles(ledger: LedgerResult): EvidenceFiles {
  const folder = `hosts/${ledger.host}`
  const files: EvidenceFiles = new Map([[`${folder}/ledger.json`, { text: `${JSON.stringify(ledger, undefined, 2)}\n` }]])
  for (const { record, signature, statement } of ledger.entries) {
    if (signature === undefined) continue
    const base = `${folder}/records/${record.attempt}`
    files.set(`${base}.json`, { text: canonicalRecord(record) }).set(`${base}.json.sig`, { text: signature })
    if (statement !== undefined) files.set(`${base}.intoto.json`, { text: statement })
  }
  return files
}

const JSON_LIMIT_BYTES = 64 * 1024 * 1024

/**
 * Finds what runs kept of hosts below a folder, by the names that `promote` and `rollback` give: signed records, statements, snapshots, and
 * ledgers as `ledger --json` prints them. Other files are left out. A file that cannot be read is a warning.
 */
export async function keptFiles(folder: string, { reporter }: Pick<Context, 'reporter'>): Promise<EvidenceFiles> {
  const files: EvidenceFiles = new Map()
  for (const { file, name } of await filesBelow(folder)) {
    try {
      for (const [path, source] of await placesOf(file, name)) files.set(path, source)
    } catch (error) {
      warn(reporter, `${quote(file)} was left out: ${isKnownError(error) ? error.message : reasonOf(error)}`)
    }
  }
  return files
}

async function placesOf(file: string, name: string): Promise<EvidenceFiles> {
  const [, attempt] = /^host-record-([0-9a-f-]{36})\.json$/.exec(name) ?? []
  if (attempt !== undefined) return recordPlaces(file, attempt)
  if (/^snapshot-.+\.json$/.test(name)) {
    const host = hostOfSnapshot(await parsed(file, SNAPSHOT_LIMIT_BYTES))
    return host === undefined ? new Map() : new Map([[`hosts/${host}/snapshots/${name}`, { file }]])
  }
  if (!/^ledger.*\.json$/.test(name)) return new Map()
  const ledger = loose(ledgerResultSchema).safeParse(await parsed(file, JSON_LIMIT_BYTES))
  return ledger.success && isHostName(ledger.data.host) ? ledgerFiles(ledger.data) : new Map()
}

async function recordPlaces(file: string, attempt: string): Promise<EvidenceFiles> {
  const record = loose(recordSchema).safeParse(await parsed(file, JSON_LIMIT_BYTES))
  if (!record.success || !isHostName(record.data.host)) return new Map()
  const base = `hosts/${record.data.host}/records/${attempt}`
  const beside = [
    [`${base}.json`, file],
    [`${base}.json.sig`, `${file}.sig`],
    [`${base}.intoto.json`, file.replace(/host-record-([^/]*)\.json$/, 'deployment-$1.intoto.json')],
  ] as const
  const files: EvidenceFiles = new Map()
  for (const [path, source] of beside) {
    if ((await lstat(source).catch(() => undefined))?.isFile() === true) files.set(path, { file: source })
  }
  return files
}

async function parsed(file: string, limit: number): Promise<unknown> {
  return JSON.parse((await readLimited(file, limit)) ?? '')
}

function hostOfSnapshot(value: unknown): string | undefined {
  const host: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'host') : undefined
  const name: unknown = typeof host === 'object' && host !== null ? Reflect.get(host, 'name') : undefined
  return typeof name === 'string' && isHostName(name) ? name : undefined
}

/** True for a name that can be that of a folder or a file in an archive. */
export function isHostName(name: string): boolean {
  return /^[A-Za-z0-9_][A-Za-z0-9._-]{0,254}$/.test(name)
}
