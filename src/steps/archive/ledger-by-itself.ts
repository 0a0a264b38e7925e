import { isKnownError } from '#domain/errors/errors'
import { isHostName } from '#domain/evidence/layout'
import type { LedgerResult } from '#domain/protocol/record'
import { failedRead } from '#tools/files/failed-read'
import { firstEntry, readPrinted } from '../evidence/walk-ledger-file.ts'
import { ledgerFiles, type EvidenceFiles } from './evidence-files.ts'

/** A ledger in a file of its own: that of a host, or what `ledger --json` printed. */
interface OwnLedger {
  readonly host: string
  readonly printed: LedgerResult | undefined
}

/**
 * True for a ledger in a file of its own, whatever its name. Of a host's ledger, no more than its first line is read. `name` is what the
 * user gave. Throws InputError `file-unreadable` for a file that cannot be read: what it is, is not known then.
 */
export async function isLedger(file: string, name: string): Promise<boolean> {
  return (await ownLedger(file, name)) !== undefined
}

/** Returns the files of evidence that a ledger in a file of its own has; undefined for another file. Throws the same as `isLedger`. */
export async function ledgerByItself(file: string): Promise<EvidenceFiles | undefined> {
  const ledger = await ownLedger(file, file)
  if (ledger === undefined) return undefined
  const { host, printed } = ledger
  return printed === undefined ? new Map([[`hosts/${host}/ledger.ndjson`, { file }]]) : ledgerFiles(printed)
}

async function ownLedger(file: string, name: string): Promise<OwnLedger | undefined> {
  try {
    const host = (await firstEntry(file))?.entry.record.host
    if (host !== undefined) return isHostName(host) ? { host, printed: undefined } : undefined
    const printed = await readPrinted(file)
    return printed !== undefined && isHostName(printed.host) ? { host: printed.host, printed } : undefined
  } catch (error) {
    if (isKnownError(error)) throw error
    throw failedRead(name, error)
  }
}
