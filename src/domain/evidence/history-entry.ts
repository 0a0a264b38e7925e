/** Attempts of one ledger that a report has, the newest; older ones are only checked. */
export const LEDGER_HISTORY_LIMIT = 5_000

/** One attempt in the history of a release, as the ledger of its host has it. */
export interface HistoryEntry {
  readonly host: string
  /** Its line in the ledger, from 1. */
  readonly line: number
  readonly verb: string
  readonly verdict: string
  readonly reason: string
  readonly attempt: string
  readonly startedAt: string
  readonly finishedAt: string
  /** Who requested it, by the client's word. */
  readonly actor: string
  readonly from: string | null
  readonly to: string
  /** Names of the signers whom the host accepted. */
  readonly signers: readonly string[]
  /** Names of those whose approvals the host counted. */
  readonly approvers: readonly string[]
  /** Why it was an emergency release, and until when it must be countersigned; absent when it was none. */
  readonly emergency?: string
  /** When an authority stamped the statement of it, and which one; absent without a time stamp that is proved. */
  readonly timestamp?: { readonly time: string; readonly authority: string }
}
