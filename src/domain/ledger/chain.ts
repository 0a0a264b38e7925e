import { createHash } from 'node:crypto'
import { z } from 'zod'
import { canonicalRecord } from '../manifest/canonical.ts'
import { loose } from '../protocol/loose.ts'
import { ledgerEntrySchema, recordSchema, type AttemptRecord, type LedgerEntry } from '../protocol/record.ts'
import { parseLimitedJson } from '../protocol/limited-json.ts'

/** What the first entry names as the one before it. */
export const FIRST_ENTRY = '0'.repeat(64)

/** SHA-256 of a ledger line, without its line end: what the next line carries. */
export function entryDigest(line: string): string {
  return createHash('sha256').update(line).digest('hex')
}

/** Returns the line (with its line end) that adds `record` after `lastLine`, or as the first when that is undefined. */
export function ledgerLine(lastLine: string | undefined, record: AttemptRecord): string {
  const entry: LedgerEntry = { previousEntry: digestBefore(lastLine), record }
  return `${canonicalRecord(entry)}\n`
}

/** Returns what a line carries of the line before it. */
export function digestBefore(lastLine: string | undefined): string {
  return lastLine === undefined ? FIRST_ENTRY : entryDigest(lastLine)
}

const entrySchema = loose(ledgerEntrySchema)
const linkSchema = loose(ledgerEntrySchema.pick({ previousEntry: true }))

/** One line as an entry, with fields that only a newer version knows; undefined when it is not one, or not understood. */
export function parseEntry(line: string): LedgerEntry | undefined {
  return entrySchema.safeParse(parsedJson(line)).data
}

/** Returns the digest in a line; undefined when it is not a line of a ledger, but garbage or a part of one. */
export function carriedDigest(line: string): string | undefined {
  return linkSchema.safeParse(parsedJson(line)).data?.previousEntry
}

const placedSchema = loose(
  ledgerEntrySchema
    .pick({ previousEntry: true })
    .extend({ record: z.object({ attempt: z.string().optional(), ledger: recordSchema.shape.ledger }).optional() }),
)

/** What a line carries of its place. */
export interface CarriedPlace {
  readonly previousEntry: string
  readonly attempt: string | undefined
  /** The place that its record has of itself; undefined in records of older agents. */
  readonly own: AttemptRecord['ledger']
}

/** Returns what a line carries of its place, without reading the rest of its record; undefined when it is not a line of a ledger. */
export function carriedPlace(line: string): CarriedPlace | undefined {
  const { data } = placedSchema.safeParse(parsedJson(line))
  return data === undefined ? undefined : { previousEntry: data.previousEntry, attempt: data.record?.attempt, own: data.record?.ledger }
}

/** True for a line that was written whole, also by a version whose records are not understood here. */
export function isWholeLine(line: string): boolean {
  return carriedDigest(line) !== undefined
}

function parsedJson(text: string): unknown {
  try {
    return parseLimitedJson(text)
  } catch {
    return undefined
  }
}

/** True when a line with this digest is the one of a record, whose canonical text is given. */
export function isLineOf(
  recordText: string,
  { previousEntry, digest }: { readonly previousEntry: string; readonly digest: string },
): boolean {
  // The canonical form of an entry: its two keys in their order.
  return entryDigest(`{"previousEntry":${JSON.stringify(previousEntry)},"record":${recordText}}`) === digest
}
