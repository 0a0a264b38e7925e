import { isKnownError } from '#domain/errors/errors'
import { isHostName } from '#domain/evidence/layout'
import type { LedgerResult } from '#domain/protocol/record'
import { failedRead } from '#tools/files/failed-read'
import { damagedLedger, firstEntry, readPrinted } from '../evidence/walk-ledger-file.ts'
import { ledgerFiles, type EvidenceFiles } from './evidence-files.ts'

/** A ledger in a file of its own: that of a host, or what `ledger --json` printed. */
interface OwnLedger {
  readonly host: string
  readonly printed: LedgerResult | undefined
}

/**
 * True for a ledger in a file of its own, whatever its name. Of a host's ledger, no more than its first line is read. `name` is what the
 * user gave. Throws InputError `file-unreadable` for a file that cannot be read: what it is, is not known then; and `record-invalid` for a
 * ledger that is damaged.
 */
export async function isLedger(file: string, name: string): Promise<boolean> {
  return (await ownLedger(file, name)) !== undefined
}

/** What a ledger in a file of its own gives as evidence. */
interface LedgerFiles {
  readonly files: EvidenceFiles
  /** The path of the ledger in it. */
  readonly ledger: string
}

/** Returns the evidence that a ledger in a file of its own gives; undefined for another file. Throws the same as `isLedger`. */
export async function ledgerByItself(file: string, name = file): Promise<LedgerFiles | undefined> {
  const ledger = await ownLedger(file, name)
  if (ledger === undefined) return undefined
  const { host, printed } = ledger
  if (printed !== undefined) return { files: ledgerFiles(printed), ledger: `hosts/${host}/ledger.json` }
  const path = `hosts/${host}/ledger.ndjson`
  return { files: new Map([[path, { file }]]), ledger: path }
}

async function ownLedger(file: string, name: string): Promise<OwnLedger | undefined> {
  try {
    const host = (await firstEntry(file))?.entry.record.host
    if (host !== undefined) return isHostName(host) ? { host, printed: undefined } : undefined
    const printed = await readPrinted(file)
    if (printed !== undefined) return isHostName(printed.host) ? { host: printed.host, printed } : undefined
    const damaged = await damagedLedger(file, name)
    if (damaged === undefined) return undefined
    throw damaged
  } catch (error) {
    if (isKnownError(error)) throw error
    throw failedRead(name, error)
  }
}
