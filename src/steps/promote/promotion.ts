import type { GateOutcome } from '#domain/activation/gate-outcome'
import type { Verdict } from '#domain/activation/verdicts'
import type { GateStage } from '#domain/config/schema'
import type { Finding } from '#domain/drift/finding'
import type { Actor, CopySummary, ExpectedRelease, Expressly } from '#domain/protocol/attempt'
import type { PrepareResult } from '#domain/protocol/messages'
import type { AttemptRecord } from '#domain/protocol/record'
import type { SignedHead } from '#domain/protocol/ledger-head'
import type { UnitPreview } from '#domain/protocol/release-result'
import { nothingCopied, type Promotion } from './copy-all.ts'
import type { SnapshotFiles } from '../evidence/snapshots-around.ts'
import type { Context } from '../context.ts'
import type { ClientOptions, HostClient } from '../agent/host-client.ts'
import type { Announce, Since } from '../notify/notified.ts'

export interface PromoteOptions extends ClientOptions, Expressly {
  /** The configuration's folder: its gates run in it. */
  readonly directory: string
  /** A manifest.json or the folder that contains it; its manifest.sig and inventory.json are beside it. */
  readonly bundle: string
  /** The release that was approved: any other is refused. */
  readonly expectedReleaseId?: string | undefined
  readonly actor: Actor
  /** A file of approvals; that beside the manifest without it. */
  readonly approvalsFile?: string | undefined
  /** Why the release cannot wait for the approvals that its host demands; absent when it can. */
  readonly emergency?: string | undefined
  /** Refuse when the host runs something else. */
  readonly expectCurrent?: ExpectedRelease | undefined
  /** Lets the host fetch paths from its policy's substituters that the build host does not have. */
  readonly allowHostFallback?: boolean
  /** Have the host back up the data first, even if the manifest does not declare a schema change. */
  readonly schemaChange?: boolean
  /** An open client of the host, which stays open; without one, one is opened and closed. */
  readonly client?: HostClient | undefined
  /** False where the caller has both hosts of a pair keep the newest lines of each other's ledgers. */
  readonly exchangesHeads?: boolean
  /** Asks the host for the newest line of its ledger after the verdict, so that others can keep it. */
  readonly asksHead?: boolean
  /** What a preflight would warn of was reported already: a dry run came first. */
  readonly isCheckedHost?: boolean
  /** What the trace of this promote begins with, when it is a part of more. */
  readonly since?: Since | undefined
  /** Receives the outcome as soon as it is known, before its evidence is complete. */
  readonly announce?: Announce
  /** Only inspect and report; write nothing, here or there. */
  readonly dryRun?: boolean
  /** Folder for snapshots of the host before and after; `true` for the bundle's own, and none are taken without. */
  readonly snapshots?: string | true | undefined
}

/** What a promote would do. */
export interface PromotePlan {
  readonly missing: readonly string[]
  /** Those of them that the build host does not have either, and would fetch from elsewhere. */
  readonly lacking: readonly string[]
  readonly narBytes: number
  /** Units that would be restarted, as far as the host can know now. */
  readonly restarts: readonly string[]
  /** Units that the current release lists and this one does not, and what would be done to them. */
  readonly removed: readonly UnitPreview[]
  /** Data folders that the host would back up. */
  readonly backup: readonly string[]
  /** Gates that would run. */
  readonly gates: readonly { readonly name: string; readonly stage: GateStage }[]
  /** Seconds within which the release must be confirmed, or the host rolls back; null when it needs no confirmation. */
  readonly confirmWithinSeconds: number | null
}

export interface PromoteResult {
  readonly verdict: Verdict
  /** One sentence. */
  readonly reason: string
  readonly releaseId: string
  readonly previousRelease: string | null
  /** The host's record of the attempt; null when none was made or it is not known. */
  readonly record: AttemptRecord | null
  readonly copy: CopySummary
  /** The result of each gate that ran. */
  readonly gates: readonly GateOutcome[]
  /** The host's record of the rollback, when a failed gate caused one after the host had committed the release. */
  readonly rollback: AttemptRecord | null
  /** The host's signatures of the two records, by its own ssh key; absent where there is no record, or the host could not sign. */
  readonly signature?: string
  readonly rollbackSignature?: string
  /** The host's statements of the two attempts, as texts of DSSE envelopes that the same key signed. */
  readonly statement?: string
  readonly rollbackStatement?: string
  /** The newest line of the host's ledger afterwards, as the host signed it; only if it was asked for. */
  readonly head?: SignedHead
  /** Files of the records that the host signed, of its signatures, statements and newest line; absent where there are none. */
  readonly signedRecords?: readonly string[]
  /** Only of a dry run. */
  readonly plan?: PromotePlan
  /** Absent when none were requested, or nothing was started. */
  readonly snapshots?: SnapshotFiles
  /**
   * What changed on the host although the release did not require it, by the two snapshots; absent unless both are there and it is
   * COMMITTED.
   */
  readonly drift?: readonly Finding[]
}

/** A release of this machine, and the connected host that it is promoted to. */
export interface StartedPromotion extends Promotion {
  readonly options: PromoteOptions
  readonly context: Context
}

/** Returns the result of a promote that has done nothing yet. */
export function nothingYet({ bundle, grind }: Promotion, needs: PrepareResult) {
  const { releaseId } = bundle
  return { releaseId, previousRelease: needs.currentRelease, record: null, copy: nothingCopied(grind, needs), gates: [], rollback: null }
}

/** Returns the result of a promote of what the host runs already. */
export function unchanged(promotion: Promotion, needs: PrepareResult): PromoteResult {
  return { ...nothingYet(promotion, needs), verdict: 'UNCHANGED', reason: `${promotion.client.name} already runs this release.` }
}
