import { familyOf } from '#domain/errors/codes'
import { HostError, InputError } from '#domain/errors/errors'
import { LEDGER_MOST_LINES } from '#domain/ledger/bounds'
import { LEDGER_MOST_ENTRIES, type LedgerWords } from '#domain/protocol/ledger-words'
import type { LedgerResult } from '#domain/protocol/record'
import { warn } from '#domain/report/event'
import type { HostClient } from '../agent/host-client.ts'

/**
 * Reads the ledger of a host from its newest record, in pages: at any size only one page is in memory, and none of its records is in two.
 * An older agent sends the newest 1,000 records only; a warning reports that. Throws HostError `state-damaged` for a ledger with more lines
 * than one may have.
 */
export async function* ledgerPages(client: HostClient, pageSize: number = LEDGER_MOST_ENTRIES): AsyncGenerator<LedgerResult> {
  const first = await client.ledger({ limit: pageSize, skip: 0 })
  if (first.total > LEDGER_MOST_LINES) {
    const message = `The ledger of ${client.name} has ${first.total} lines, and ${LEDGER_MOST_LINES} at most are read.`
    throw new HostError('state-damaged', message, { host: client.name, hint: 'Check the ledger on the host itself.' })
  }
  yield first
  let oldest = oldestOf(first.entries, first.total + 1)
  for (let skip = pageSize; skip < first.total; skip += pageSize) {
    const page = await pageOf(client, { limit: pageSize, skip })
    if (page === undefined) {
      const message = `The agent of ${client.name} sends the newest ${pageSize} of its ${first.total} records only. Update it to get the others.`
      warn(client.context.reporter, message)
      return
    }
    // Records that were added since the first page move the others to later pages.
    const before = oldest
    const entries = page.entries.filter(({ line }) => line < before)
    oldest = oldestOf(entries, oldest)
    yield { ...page, entries }
  }
}

/** Returns the smallest line of records, or the limit where none is smaller. */
function oldestOf(entries: LedgerResult['entries'], limit: number): number {
  return entries.reduce((oldest, { line }) => Math.min(oldest, line), limit)
}

/** Returns a page that is not the first; undefined from an agent that does not know how. */
async function pageOf(client: HostClient, words: LedgerWords): Promise<LedgerResult | undefined> {
  try {
    return await client.ledger(words)
  } catch (error) {
    if (error instanceof InputError && familyOf(error.code) === 'request-invalid') return undefined
    throw error
  }
}
