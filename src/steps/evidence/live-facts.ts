import type { LiveLedger, LiveLine } from '#domain/evidence/live-ledger'
import type { RunningRelease } from '#domain/evidence/live-release'
import { entryDigest } from '#domain/ledger/chain'
import { canonicalRecord } from '#domain/manifest/canonical'
import type { LedgerResult } from '#domain/protocol/record'
import type { StatusResult } from '#domain/protocol/status'
import { connectTo, type HostClient } from '../agent/host-client.ts'
import type { ReachOptions } from '../agent/reach.ts'
import type { Context } from '../context.ts'
import { ledgerPages } from '../history/ledger-pages.ts'

/** What a host answered when it was asked for its present. */
export interface LiveFacts extends RunningRelease {
  readonly status: StatusResult
  readonly ledger: LiveLedger
  /** What the host signed of its ledger just now; absent from an older agent, and where the ledger is empty or broken. */
  readonly head: LedgerResult['head']
  /** The statements in which its keys name their successors. */
  readonly keyRotations: readonly string[]
  /** When it was asked, by the clock of this machine. */
  readonly askedAt: Date
}

/** Asks a host for its present: what it runs, and its whole ledger. Changes nothing. Throws for a host that cannot be asked. */
export async function askForPresent(reach: ReachOptions, context: Context): Promise<LiveFacts> {
  const askedAt = new Date()
  await using client = await connectTo(reach, context)
  const status = await client.status()
  const { current: release } = await client.release()
  const snapshot = await client.snapshot()
  // Last, so that an attempt that ended meanwhile is in it.
  return { askedAt, status, release, snapshot, ...(await wholeLedger(client)) }
}

async function wholeLedger(client: HostClient): Promise<Pick<LiveFacts, 'ledger' | 'head' | 'keyRotations'>> {
  const lines = new Map<number, LiveLine>()
  let first: LedgerResult | undefined
  let broken: number | null = null
  const found = (line: number) => (broken = Math.min(line, broken ?? line))
  for await (const page of ledgerPages(client)) {
    first ??= page
    for (const { line, digest, previousEntry, record } of page.entries) {
      if (digest !== entryDigest(canonicalRecord({ previousEntry, record }))) found(line)
      const { attempt, verb, verdict, releaseId, previousRelease, finishedAt, role } = record
      lines.set(line, { line, digest, previousEntry, attempt, verb, verdict, releaseId, previousRelease, finishedAt, role })
    }
  }
  for (const { line, previousEntry } of lines.values()) {
    const before = lines.get(line - 1)
    if (before !== undefined && before.digest !== previousEntry) found(line)
  }
  const { total, brokenAt, head, keyRotations = [] } = first!
  if (brokenAt !== null) found(brokenAt)
  return { ledger: { total, lines, brokenAt: broken }, head, keyRotations }
}
