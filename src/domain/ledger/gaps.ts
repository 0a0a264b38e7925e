/** Which lines a copy of a ledger has. */
export interface LedgerSpan {
  readonly oldestLine: number
  readonly newestLine: number
  /** How many lines the host's ledger had; absent in a copy that does not name that. */
  readonly total?: number | undefined
}

/** What is missing at an end of a copy of a ledger. */
export interface LedgerEndGap {
  /** A clause. */
  readonly what: string
  /** A copy with all that this one has, and every line up to this one, has what is missing. */
  readonly until: number
}

/** Returns what is missing at the ends of a copy of a ledger; nothing when nothing is known to be. */
export function ledgerGaps({ oldestLine, newestLine, total = newestLine }: LedgerSpan): LedgerEndGap[] {
  const begins = { what: `begins at line ${oldestLine}, and what was before it is unknown`, until: oldestLine - 1 }
  const ends = { what: `ends at line ${newestLine} of ${total}, and what was since is unknown`, until: total }
  return [...(oldestLine > 1 ? [begins] : []), ...(newestLine < total ? [ends] : [])]
}
