/** Most lines and bytes of a ledger that are read: a hundred attempts a day for 27 years. What is larger was not written by a host. */
export const LEDGER_MOST_LINES = 1_000_000
export const LEDGER_MOST_GIB = 4
export const LEDGER_MOST_BYTES = LEDGER_MOST_GIB * 1024 ** 3

/** A record has some kilobytes; what is longer is none. */
export const LEDGER_LINE_BYTES = 16 * 1024 * 1024

/** An entry has more: the digest of the line before it, and the fields of a record. */
const SHORTEST_ENTRY_BYTES = 100
/** So many shorter lines are read: millions of empty ones take minutes. */
const MOST_SHORT_LINES = 1000

/** Counts what is read of one ledger, and finds where it is more than may be. */
export class LedgerBounds {
  #lines = 0
  #bytes = 0
  #short = 0

  /** Takes the length of a line, and returns why no further one is read, as the end of a sentence; undefined when more may be read. */
  take(bytes: number): string | undefined {
    this.#lines += 1
    this.#bytes += bytes + 1
    if (bytes < SHORTEST_ENTRY_BYTES) this.#short += 1
    if (this.#short > MOST_SHORT_LINES) return `has more than ${MOST_SHORT_LINES} lines that are too short for an entry`
    if (this.#lines > LEDGER_MOST_LINES) return `has more than ${LEDGER_MOST_LINES} lines`
    return this.#bytes > LEDGER_MOST_BYTES ? `has more than ${LEDGER_MOST_GIB} GiB` : undefined
  }
}
