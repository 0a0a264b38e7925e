import { carriedDigest, entryDigest, FIRST_ENTRY, isWholeLine, parseEntry } from '#domain/ledger/chain'
import type { LedgerEntry } from '#domain/protocol/record'
import type { LineFromEnd } from '#tools/files/lines-from-end'
import { ledgerLines, type LedgerPlace } from './ledger-file.ts'

/** A line that was read; `place` counts from the end, from 0. */
interface Seen {
  readonly place: number
  /** Null for a line that is longer than any of a ledger. */
  readonly text: string | null
}

/** Which entries to keep: so many, from the newest; or from the one after so many lines. */
interface ShownEntries {
  readonly limit: number
  readonly skip?: number
}

/** A chain as it was read from its end. */
interface ReadChain {
  /** The entries that were asked for, newest first; `place` counts from the end. */
  readonly shown: readonly { readonly place: number; readonly entry: LedgerEntry; readonly digest: string }[]
  /** Lines, without an incomplete one. */
  readonly total: number
  /** The digest of the newest line; null for an empty ledger, and for a line that is not one. */
  readonly newest: string | null
  readonly brokenAt: number | null
  /** True when part of a line follows the last one. */
  readonly isIncomplete: boolean
}

/** Reads the whole ledger and checks its chain, and keeps the entries that are asked for. */
export async function readChain(place: LedgerPlace, { limit, skip = 0 }: ShownEntries = { limit: 0 }): Promise<ReadChain> {
  const shown: { readonly place: number; readonly entry: LedgerEntry; readonly digest: string }[] = []
  /** The first line that is broken, so far: the walk is from the end. */
  let broken: number | null = null
  let after: Seen | null = null
  let total = 0
  let isIncomplete = false
  /** Of the newest line. */
  let newest: string | null = null
  for await (const read of ledgerLines(place)) {
    if (isCutOff(read)) {
      isIncomplete = true
      continue
    }
    const line: Seen = { place: total, text: read.bytes?.toString() ?? null }
    total += 1
    const digest = line.text === null ? null : entryDigest(line.text)
    if (after === null) newest = digest
    if (after !== null && carries(after) !== digest) broken = after.place
    const isShown = line.place >= skip && line.place < skip + limit
    const entry = isShown && line.text !== null ? parseEntry(line.text) : undefined
    if (entry !== undefined) shown.push({ place: line.place, entry, digest: digest! })
    after = line
  }
  if (after !== null && carries(after) !== FIRST_ENTRY) broken = after.place
  return { shown, total, newest, brokenAt: broken === null ? null : total - broken, isIncomplete }
}

/** True for the part of a line that a write left when it was cut off: the last one, without its end. A line with its end was complete. */
export function isCutOff({ bytes, hasEnd }: LineFromEnd): boolean {
  return !hasEnd && (bytes === null || !isWholeLine(bytes.toString()))
}

function carries({ text }: Seen): string | null | undefined {
  return text === null ? undefined : carriedDigest(text)
}
