import { createHash } from 'node:crypto'
import { canonicalRecord } from '../manifest/canonical.ts'
import { ledgerEntrySchema, type AttemptRecord, type LedgerEntry } from '../protocol/record.ts'

/** The most that is read of a ledger. A record has a few kilobytes, so this is some hundred thousand releases. */
export const LEDGER_LIMIT_BYTES = 512 * 1024 * 1024

/** What the first entry names as the one before it. */
export const FIRST_ENTRY = '0'.repeat(64)

/** SHA-256 of a ledger line, without its line end: what the next line carries. */
export function entryDigest(line: string): string {
  return createHash('sha256').update(line).digest('hex')
}

/** The line (with its line end) that adds `record` after `lastLine`, or as the first when that is undefined. */
export function ledgerLine(lastLine: string | undefined, record: AttemptRecord): string {
  const entry: LedgerEntry = { previousEntry: lastLine === undefined ? FIRST_ENTRY : entryDigest(lastLine), record }
  return `${canonicalRecord(entry)}\n`
}

/** A ledger as it lies on a disk that may have lost power. */
export interface LedgerText {
  /** Whole lines, without their line ends. */
  readonly lines: readonly string[]
  /** What follows the last whole line: an append that a power cut tore. Empty in a sound ledger. */
  readonly torn: string
}

/**
 * Splits a ledger into whole lines and a torn rest. A last line is whole when it is an entry and ends with a line end; one
 * that lacks only its line end carries a complete record, so it counts as whole too.
 */
export function splitLedger(text: string): LedgerText {
  const pieces = text.split('\n')
  const rest = pieces.pop() ?? ''
  if (rest !== '') return parseEntry(rest) === undefined ? { lines: pieces, torn: rest } : { lines: [...pieces, rest], torn: '' }
  const last = pieces.at(-1)
  // A file system may have kept the length of an append but not its bytes.
  return last !== undefined && parseEntry(last) === undefined
    ? { lines: pieces.slice(0, -1), torn: `${last}\n` }
    : { lines: pieces, torn: '' }
}

/** One line as an entry, or undefined when it is not one. */
export function parseEntry(line: string): LedgerEntry | undefined {
  try {
    return ledgerEntrySchema.safeParse(JSON.parse(line)).data
  } catch {
    return undefined
  }
}

/** The records of a ledger, oldest first; lines that are no entries are left out (`brokenLinks` names them). */
export function recordsOf(ledger: LedgerText): AttemptRecord[] {
  return ledger.lines.flatMap((line) => parseEntry(line)?.record ?? [])
}

/** Numbers (from 1) of the lines that are no entry, or that do not carry the digest of the line before them. */
export function brokenLinks(ledger: LedgerText): number[] {
  return ledger.lines.flatMap((line, index) => {
    const before = index === 0 ? FIRST_ENTRY : entryDigest(ledger.lines[index - 1]!)
    return parseEntry(line)?.previousEntry === before ? [] : [index + 1]
  })
}
