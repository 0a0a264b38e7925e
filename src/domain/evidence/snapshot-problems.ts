import type { Manifest } from '../manifest/schema.ts'
import type { AttemptRecord } from '../protocol/record.ts'
import { isUnreadable } from '../snapshot/unreadable.ts'
import type { Snapshot } from '../snapshot/schema.ts'

/** A snapshot, and what it is compared with. */
export interface SnapshotFacts {
  readonly snapshot: Snapshot
  readonly host: string
  /** The record of the attempt that the snapshot was taken around. */
  readonly record: AttemptRecord | undefined
  readonly moment: 'before' | 'after' | undefined
  /** The digest of a line of the host's ledger; undefined for one that is not known. */
  readonly digestOfLine: (line: number) => string | undefined
  /** The number of the newest line that is known. */
  readonly lines: number | undefined
  readonly manifest: (releaseId: string) => Manifest | undefined
}

/** Returns what a snapshot contradicts, each as the end of a sentence that begins with the snapshot. */
export function snapshotProblems(facts: SnapshotFacts): string[] {
  const { snapshot, host } = facts
  return [
    ...(snapshot.host.name === host ? [] : [`is of the host ${JSON.stringify(snapshot.host.name)}`]),
    ...recordProblems(facts),
    ...ledgerProblems(facts),
    ...manifestProblems(facts),
  ]
}

function recordProblems({ snapshot, record, moment }: SnapshotFacts): string[] {
  if (record === undefined || moment === undefined) return []
  const { current } = snapshot.releases
  const expected = moment === 'before' ? record.previousRelease : currentAfter(record)
  const taken = Date.parse(snapshot.takenAt)
  const begins = Date.parse(record.startedAt)
  const isLate = moment === 'before' && taken > Date.parse(record.finishedAt)
  const isEarly = moment === 'after' && taken < begins
  return [
    ...(snapshot.application === record.application ? [] : [`is of the application ${snapshot.application}`]),
    ...(isUnreadable(current) || expected === undefined || current === expected
      ? []
      : [`shows ${String(current)} as current ${moment} the attempt, and the record ${String(expected)}`]),
    ...(isLate || isEarly ? [`was taken at ${snapshot.takenAt}, which is not ${moment} the attempt`] : []),
  ]
}

/** What is current after an attempt; undefined when the record does not show it. */
function currentAfter({ verdict, releaseId, previousRelease, verb }: AttemptRecord): string | null | undefined {
  if (verb !== 'apply' && verb !== 'rollback') return undefined
  if (verdict === 'COMMITTED') return releaseId
  return verdict === 'NEEDS_HUMAN' || verdict === 'UNKNOWN' ? undefined : previousRelease
}

function ledgerProblems({ snapshot, digestOfLine, lines }: SnapshotFacts): string[] {
  const { ledger } = snapshot.releases
  if (isUnreadable(ledger) || lines === undefined) return []
  if (ledger.entries > lines) return [`counts ${ledger.entries} lines in the ledger, which ends at line ${lines} here`]
  const expected = digestOfLine(ledger.entries)
  if (ledger.entries === 0 || expected === undefined || ledger.head === expected) return []
  return [`has another digest of line ${ledger.entries} of the ledger`]
}

/** Compares the links of the release that a snapshot shows as current. */
function manifestProblems({ snapshot, manifest }: SnapshotFacts): string[] {
  const { current } = snapshot.releases
  const released = typeof current === 'string' ? manifest(current) : undefined
  const { binaries } = snapshot
  if (released === undefined || isUnreadable(binaries)) return []
  const differing = Object.values(released.components).flatMap(({ links }) =>
    Object.entries(links).flatMap(([link, { sha256 }]) => {
      const found = Object.hasOwn(binaries, link) ? binaries[link]!.sha256 : undefined
      return typeof found !== 'string' || found === sha256 ? [] : [link]
    }),
  )
  return differing.length === 0 ? [] : [`shows other content than the manifest for ${differing.join(', ')}`]
}

/** Returns the store path of each component of the current release, as far as the links of a snapshot show it. */
export function shownComponents({ binaries, releases }: Snapshot): Readonly<Record<string, string>> {
  if (isUnreadable(binaries)) return {}
  const shown = Object.values(binaries).flatMap(({ component, path, release }) => {
    const [storePath] = typeof path === 'string' ? (/^\/nix\/store\/[^/]+/.exec(path) ?? []) : []
    return component === null || storePath === undefined || release !== releases.current ? [] : [[component, storePath] as const]
  })
  return Object.fromEntries(shown)
}
