import { brokenLinks, entryDigest, parseEntry } from '#domain/ledger/chain'
import type { LedgerResult } from '#domain/protocol/record'
import type { Host } from '#machine/host'
import { readLedger } from '#machine/ledger/ledger-file'

/**
 * The newest records of the host's ledger, newest first, and whether the whole chain holds. A last line that was torn is a break
 * too: the next attempt sets it aside, and until then nobody knows what it said. Changes nothing.
 */
export async function ledger(host: Host, { limit }: { readonly limit: number }): Promise<LedgerResult> {
  const { ledger: found } = await readLedger(host)
  const { lines, torn } = found
  const entries = lines.flatMap((text, index) => {
    const entry = index < lines.length - limit ? undefined : parseEntry(text)
    return entry === undefined ? [] : [{ ...entry, line: index + 1, digest: entryDigest(text) }]
  })
  return {
    host: host.name,
    application: host.application,
    total: lines.length + (torn === '' ? 0 : 1),
    entries: entries.toReversed(),
    brokenAt: brokenLinks(found)[0] ?? (torn === '' ? null : lines.length + 1),
  }
}
