import { createHash } from 'node:crypto'
import { canonicalRecord } from '../manifest/canonical.ts'
import { loose } from '../protocol/loose.ts'
import { ledgerEntrySchema, type AttemptRecord, type LedgerEntry } from '../protocol/record.ts'

/** The largest kept ledger that is read whole. A host reads its own ledger from the end, at any size. */
export const LEDGER_LIMIT_BYTES = 512 * 1024 * 1024

/** What the first entry names as the one before it. */
export const FIRST_ENTRY = '0'.repeat(64)

/** SHA-256 of a ledger line, without its line end: what the next line carries. */
export function entryDigest(line: string): string {
  return createHash('sha256').update(line).digest('hex')
}

/** Returns the line (with its line end) that adds `record` after `lastLine`, or as the first when that is undefined. */
export function ledgerLine(lastLine: string | undefined, record: AttemptRecord): string {
  const entry: LedgerEntry = { previousEntry: lastLine === undefined ? FIRST_ENTRY : entryDigest(lastLine), record }
  return `${canonicalRecord(entry)}\n`
}

/** A ledger as it is on a disk that may have lost power. */
export interface LedgerText {
  /** Whole lines, without their line ends. */
  readonly lines: readonly string[]
  /** What follows the last whole line: an append that a power cut tore. Empty in a sound ledger. */
  readonly torn: string
}

/**
 * Splits a ledger into whole lines and a torn rest. A last line that is not whole JSON with a digest of the line before is torn; one
 * without only its line end is whole. A whole line may contain fields of a newer version.
 */
export function splitLedger(text: string): LedgerText {
  const pieces = text.split('\n')
  const rest = pieces.pop() ?? ''
  if (rest !== '') return isWholeLine(rest) ? { lines: [...pieces, rest], torn: '' } : { lines: pieces, torn: rest }
  const last = pieces.at(-1)
  // A file system may have kept the length of an append but not its bytes.
  return last !== undefined && !isWholeLine(last) ? { lines: pieces.slice(0, -1), torn: `${last}\n` } : { lines: pieces, torn: '' }
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

/** True for a line that was written whole, also by a version whose records are not understood here. */
export function isWholeLine(line: string): boolean {
  return carriedDigest(line) !== undefined
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Returns the records of a ledger, oldest first; lines that are no entries are left out. */
export function recordsOf(ledger: LedgerText): AttemptRecord[] {
  return ledger.lines.flatMap((line) => parseEntry(line)?.record ?? [])
}

/** Lists the numbers (from 1) of the lines that are not of a ledger, or whose digest is not that of the line before. */
export function brokenLinks(ledger: LedgerText): number[] {
  return ledger.lines.flatMap((line, index) => {
    const before = index === 0 ? FIRST_ENTRY : entryDigest(ledger.lines[index - 1]!)
    return carriedDigest(line) === before ? [] : [index + 1]
  })
}
