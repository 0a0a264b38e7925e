import type { HistoryEntry } from '#domain/evidence/history-entry'
import type { PlacedEntry } from '#domain/evidence/ledger-walk'
import type { WalkedLedger } from '../walk-ledger-file.ts'
import type { EvidenceFile } from './find-evidence.ts'

/** What a ledger has. */
export interface HostLedger {
  readonly file: EvidenceFile
  readonly walked: WalkedLedger
  readonly byAttempt: ReadonlyMap<string, PlacedEntry>
  /** The digest of each line. */
  readonly digests: ReadonlyMap<number, string>
  /** Of every line. */
  readonly attempts: readonly string[]
  /** Of the newest lines. */
  readonly history: readonly HistoryEntry[]
}
