import { carriedDigest, entryDigest, FIRST_ENTRY, isWholeLine, parseEntry } from '#domain/ledger/chain'
import type { AttemptRecord } from '#domain/protocol/record'

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
