/** Number of records that `ledger` shows by default. */
export const LEDGER_DEFAULT_ENTRIES = 20

/** Most records of one answer: they bound its size. */
export const LEDGER_MOST_ENTRIES = 1000

/** The words of `ledger` after the application: `[--limit COUNT] [--skip COUNT]`. */
export interface LedgerWords {
  /** Records, from the newest; 1 to 1000. */
  readonly limit: number
  /** Newest lines to leave out before them. */
  readonly skip: number
}

/** Parses the words of `ledger`; undefined for others. */
export function parseLedgerWords(words: readonly string[]): LedgerWords | undefined {
  const rest = [...words]
  const next = (option: string): string | undefined => (rest[0] === option ? (rest.splice(0, 2)[1] ?? '') : undefined)
  const [limit, skip] = [next('--limit') ?? String(LEDGER_DEFAULT_ENTRIES), next('--skip') ?? '0']
  if (rest.length > 0 || !/^(?:[1-9][0-9]{0,2}|1000)$/.test(limit) || !/^(?:0|[1-9][0-9]{0,8})$/.test(skip)) return undefined
  return { limit: Number(limit), skip: Number(skip) }
}

/** Formats these words again, for a request. An older agent does not know `--skip`. */
export function ledgerWords({ limit, skip }: LedgerWords): string[] {
  return ['--limit', String(limit), ...(skip === 0 ? [] : ['--skip', String(skip)])]
}
