import type { RanRecord } from './periods.ts'

/** A ledger that was read, and what is missing of it. */
export interface FoundLedger {
  /** As it is named in a sentence. */
  readonly name: string
  /** Oldest first. */
  readonly records: readonly RanRecord[]
  /** Sentences. */
  readonly gaps: readonly string[]
}

/**
 * Returns the ledgers without those of which another copy has every attempt: an older copy would show as running what was replaced since.
 * Of two copies of which neither has all of the other, both stay, and that is a gap of the second.
 */
export function withoutCopies(ledgers: readonly FoundLedger[]): FoundLedger[] {
  const byHost = Map.groupBy(ledgers, ({ records: [first] }) => (first === undefined ? '' : `${first.application} ${first.host}`))
  return [...byHost.values()].flatMap((own) => (own.length < 2 ? own : ofOneHost(own)))
}

function ofOneHost(own: readonly FoundLedger[]): FoundLedger[] {
  const kept: { readonly ledger: FoundLedger; readonly attempts: ReadonlySet<string> }[] = []
  for (const ledger of own.toSorted((left, right) => right.records.length - left.records.length || left.gaps.length - right.gaps.length)) {
    if (kept.some(({ attempts }) => ledger.records.every(({ attempt }) => attempts.has(attempt)))) continue
    const [first] = kept
    const host = ledger.records[0]?.host
    const gap = `The ledgers ${first?.ledger.name} and ${ledger.name} are both of the host ${host}, and neither has all lines of the other.`
    const marked = first === undefined ? ledger : { ...ledger, gaps: [...ledger.gaps, gap] }
    kept.push({ ledger: marked, attempts: new Set(ledger.records.map(({ attempt }) => attempt)) })
  }
  return kept.map(({ ledger }) => ledger)
}
