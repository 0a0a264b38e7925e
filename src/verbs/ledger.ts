import { figuresOf, historyOf, type Figures, type Span } from '#domain/history/figures'
import { isFiltering, matchesFilter, type RecordFilter } from '#domain/ledger/filter'
import type { LedgerResult } from '#domain/protocol/record'
import type { ReachOptions } from '#steps/agent/reach'
import type { Context } from '#steps/context'
import { connectTo, type HostClient } from '#steps/agent/host-client'
import { ledgerPages } from '#steps/history/ledger-pages'

export interface LedgerOptions extends ReachOptions {
  /** Most records to return, from the newest; 1 to 1000. */
  readonly limit: number
  readonly filter?: RecordFilter
  /** Compute the figures of this time, from all records. */
  readonly figuresOf?: Span | undefined
}

export interface FilteredLedger extends LedgerResult {
  readonly figures?: Figures
}

/**
 * Returns what was released to a host, newest first. Of the host it changes only that signatures and statements of records are made, and
 * kept, that are not there yet. Throws for a host that cannot be reached or has no agent.
 */
export async function ledger(options: LedgerOptions, context: Context): Promise<FilteredLedger> {
  await using client = await connectTo(options, context)
  const { filter = {}, limit } = options
  if (!isFiltering(filter) && options.figuresOf === undefined) return await client.ledger({ limit, skip: 0 })
  return await filtered(client, options)
}

/** The figures need every record: a change may be the remedy of one long before. */
async function filtered(client: HostClient, { filter = {}, limit, figuresOf: span }: LedgerOptions): Promise<FilteredLedger> {
  let first: LedgerResult | undefined
  const matching: LedgerResult['entries'] = []
  const records: LedgerResult['entries'][number]['record'][] = []
  for await (const page of ledgerPages(client)) {
    first ??= page
    for (const entry of page.entries) {
      if (span !== undefined) records.push(entry.record)
      if (matching.length < limit && matchesFilter(entry.record, filter)) matching.push(entry)
    }
    if (span === undefined && (matching.length === limit || isBefore(page, filter))) break
  }
  const result = { ...first!, entries: matching }
  return span === undefined ? result : { ...result, figures: figuresOf([historyOf(records.toReversed())], span) }
}

/** True when the page's oldest record, and so every one before it, ended before the filter begins. */
function isBefore({ entries }: LedgerResult, { since }: RecordFilter): boolean {
  const oldest = entries.at(-1)
  return since !== undefined && oldest !== undefined && Date.parse(oldest.record.finishedAt) < since
}
