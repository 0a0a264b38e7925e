/** Which lines a copy of a ledger has. */
export interface LedgerSpan {
  readonly oldestLine: number
  readonly newestLine: number
  /** How many lines the host's ledger had; absent in a copy that does not name that. */
  readonly total?: number
}

/** Returns the clauses on what is missing at the ends of a copy of a ledger; none when nothing is known to be. */
export function ledgerGaps({ oldestLine, newestLine, total = newestLine }: LedgerSpan): string[] {
  return [
    ...(oldestLine > 1 ? [`begins at line ${oldestLine}, and what was before it is unknown`] : []),
    ...(newestLine < total ? [`ends at line ${newestLine} of ${total}, and what was since is unknown`] : []),
  ]
}
