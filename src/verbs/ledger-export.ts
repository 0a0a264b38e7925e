import type { LedgerResult } from '#domain/protocol/record'
import type { ReachOptions } from '#steps/agent/reach'
import { connectTo } from '#steps/agent/host-client'
import type { Context } from '#steps/context'
import { ledgerPages } from '#steps/history/ledger-pages'
import { writeParts } from '#tools/files/write-parts'
import { writingTo } from '#tools/files/writing-to'

export interface LedgerExportOptions extends ReachOptions {
  readonly file: string
}

export interface LedgerExportResult extends Pick<LedgerResult, 'host' | 'application' | 'total' | 'brokenAt' | 'incomplete'> {
  readonly file: string
  /** Records that are in the file: all, unless the host's agent is older and has more than 1,000. */
  readonly records: number
  /** True when the host signed its newest line, and so all of them. */
  readonly isSigned: boolean
}

/**
 * Writes the whole ledger of a host into a file, in the form that `ledger --json` prints and `verify` reads, with what the host signed. Any
 * number of records is written as it comes. The host keeps signatures and statements that it made for this, and nothing else changes on it.
 * An older file stays as it is when the export fails.
 */
export async function ledgerExport({ file, ...reach }: LedgerExportOptions, context: Context): Promise<LedgerExportResult> {
  await using client = await connectTo(reach, context)
  let first: LedgerResult | undefined
  let records = 0
  async function* document(): AsyncGenerator<string> {
    for await (const page of ledgerPages(client)) {
      if (first === undefined) yield beginning(page)
      first ??= page
      for (const entry of page.entries) {
        yield `${records === 0 ? '' : ','}\n${JSON.stringify(entry)}`
        records += 1
      }
    }
    yield '\n]}\n'
  }
  await writingTo(file, () => writeParts(file, document()))
  const { host, application, total, brokenAt, incomplete, head } = first!
  const ends = incomplete === undefined ? {} : { incomplete }
  return { file, host, application, total, records, brokenAt, ...ends, isSigned: head !== undefined }
}

/** Returns everything of the document up to its entries, which are last. */
function beginning(page: LedgerResult): string {
  const fields = Object.entries(page).filter(([name]) => name !== 'entries')
  return `{${fields.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',')},"entries":[`
}
