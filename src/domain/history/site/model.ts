import type { Check } from '../../evidence/check.ts'
import type { DriftReport } from '../../drift/finding.ts'
import { periodsOf, type Period } from '../../exposure/periods.ts'
import type { Manifest } from '../../manifest/schema.ts'
import type { ComponentChange, PackageChange } from '../../plan/schema.ts'
import type { AttemptRecord } from '../../protocol/record.ts'
import type { ReleaseSource } from '../../protocol/release-source.ts'
import type { HostHistory } from '../figures.ts'
import type { Incident } from '../incident.ts'

/** One application on one host. */
export interface SiteHost extends HostHistory {
  readonly host: string
  readonly application: string
  readonly periods: readonly Period[]
  /** One sentence: where its records are from, and what is known of their chain. */
  readonly origin: string
}

/** What is known of a release without its manifest. */
export interface SiteRelease {
  readonly releaseId: string
  readonly application: string
  readonly source: ReleaseSource | null
  /** Its attempts on all hosts, the newest first. */
  readonly attempts: readonly AttemptRecord[]
  /** Times in which hosts ran it. */
  readonly periods: readonly Period[]
  readonly incidents: readonly Incident[]
  /** The release that its first attempt replaced. */
  readonly previous: string | null
}

/** A file that proves something, as a page names it. */
export interface EvidenceFile {
  readonly name: string
  readonly size: number
  /** From the page's folder; absent where it was not copied. */
  readonly link?: string
}

/** What a release's own page shows besides. */
export interface ReleaseDetails {
  readonly manifest: Manifest | null
  /** In what it differs from the release before; null when one of the manifests is not there. */
  readonly components: readonly ComponentChange[] | null
  /** The same of the inventories. */
  readonly packages: readonly PackageChange[] | null
  /** Null when it was not verified. */
  readonly checks: readonly Check[] | null
  readonly files: readonly EvidenceFile[]
  /** Who countersigned its emergency attempts, by the receipts in the evidence. */
  readonly countersigned?: ReadonlyMap<string, string>
}

/** What an incident's own page shows besides. */
export interface IncidentDetails {
  /** In what the host differs after the attempt; null without two snapshots. */
  readonly drift: DriftReport | null
  readonly files: readonly EvidenceFile[]
}

/** Joins what the records of one application on one host show. */
export function siteHost(history: HostHistory, origin: string): SiteHost {
  const { host, application } = history.records[0]!
  return { ...history, host, application, periods: periodsOf(history.records), origin }
}

/** Returns the releases that hosts were asked to run, the one with the newest attempt first. */
export function siteReleases(hosts: readonly SiteHost[]): SiteRelease[] {
  const attempts = hosts.flatMap(({ records }) => records.filter(({ verb }) => verb === 'apply' || verb === 'rollback'))
  const periods = Map.groupBy(
    hosts.flatMap((host) => host.periods),
    keyOf,
  )
  const incidents = Map.groupBy(
    hosts.flatMap((host) => host.incidents),
    ({ record }) => keyOf(record),
  )
  return [...Map.groupBy(attempts, keyOf)]
    .map(([key, ofRelease]) =>
      releaseOf(ofRelease.toSorted(newestFirst), { periods: periods.get(key) ?? [], incidents: incidents.get(key) ?? [] }),
    )
    .toSorted((left, right) => newestFirst(left.attempts[0]!, right.attempts[0]!))
}

function releaseOf(attempts: readonly AttemptRecord[], more: Pick<SiteRelease, 'periods' | 'incidents'>): SiteRelease {
  const { releaseId, application } = attempts[0]!
  const source = attempts.find(({ releaseCommit }) => releaseCommit !== undefined)?.releaseCommit ?? null
  return { releaseId, application, source, attempts, ...more, previous: attempts.at(-1)!.previousRelease }
}

function keyOf({ application, releaseId }: Pick<AttemptRecord, 'application' | 'releaseId'>): string {
  return `${application} ${releaseId}`
}

/** Sorts records by their ends. */
function newestFirst(left: AttemptRecord, right: AttemptRecord): number {
  return Date.parse(right.finishedAt) - Date.parse(left.finishedAt)
}

/** Returns the name of a release's page; undefined for an id that is not one, such as a text from a damaged record. */
export function releasePageName({ application, releaseId }: Pick<AttemptRecord, 'application' | 'releaseId'>): string | undefined {
  return /^(?:[0-9a-f]{64}|taken-over)$/.test(releaseId) ? `${application}-${releaseId}.html` : undefined
}
