import { canonicalRecord } from '../manifest/canonical.ts'
import { loose } from '../protocol/loose.ts'
import { ledgerResultSchema, type AttemptRecord } from '../protocol/record.ts'
import { brokenLinks, entryDigest, parseEntry, recordsOf, splitLedger } from './chain.ts'

/** A kept copy of a host's records, and the first line at which their chain is broken. */
export interface LedgerEvidence {
  readonly records: readonly AttemptRecord[]
  /** From 1; null when it holds. */
  readonly brokenAt: number | null
}

/**
 * Reads a kept ledger: the host's own file, or the output of `grind-to-prod ledger --json` (a part of it then, each line with its digest).
 * Its own statement about its chain is ignored. Undefined when it is neither.
 */
export function parseLedgerEvidence(text: string): LedgerEvidence | undefined {
  const printed = loose(ledgerResultSchema).safeParse(parsedJson(text))
  if (printed.success) return fromPrinted(printed.data.entries)
  const ledger = splitLedger(text)
  if (ledger.lines.length === 0 || parseEntry(ledger.lines[0]!) === undefined) return undefined
  return { records: recordsOf(ledger), brokenAt: brokenLinks(ledger)[0] ?? (ledger.torn === '' ? null : ledger.lines.length + 1) }
}

/** True when it holds this very record. */
export function holdsRecord({ records }: LedgerEvidence, record: AttemptRecord): boolean {
  const text = canonicalRecord(record)
  return records.some((kept) => canonicalRecord(kept) === text)
}

type Printed = ReturnType<typeof ledgerResultSchema.parse>['entries']

function fromPrinted(entries: Printed): LedgerEvidence {
  const oldestFirst = entries.toSorted((left, right) => left.line - right.line)
  const broken = oldestFirst.find(({ line, digest, previousEntry, record }, index) => {
    const before = oldestFirst[index - 1]
    const follows = before === undefined || (before.line === line - 1 && before.digest === previousEntry)
    return !follows || digest !== entryDigest(canonicalRecord({ previousEntry, record }))
  })
  return { records: oldestFirst.map(({ record }) => record), brokenAt: broken?.line ?? null }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
