import type { HistoryEntry } from '#domain/evidence/history-entry'
import type { PlacedEntry } from '#domain/evidence/ledger-walk'
import type { RecordedStates } from '#domain/evidence/without-line'
import type { WalkedLedger } from '../walk-ledger-file.ts'
import type { EvidenceFile } from './find-evidence.ts'

/** What a ledger has. */
export interface HostLedger {
  readonly file: EvidenceFile
  readonly walked: WalkedLedger
  readonly byAttempt: ReadonlyMap<string, PlacedEntry>
  /** The digest of each line. */
  readonly digests: ReadonlyMap<number, string>
  /** The newest line of each release that ran and whose manifest is not here, in the order of their first lines. */
  readonly elsewhere: ReadonlyMap<string, number>
  /** What it shows of the host at each moment. */
  readonly states: RecordedStates
  /** Of every line. */
  readonly attempts: readonly string[]
  /** Of the newest lines. */
  readonly history: readonly HistoryEntry[]
}
