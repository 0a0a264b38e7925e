import type { Check } from '../../evidence/check.ts'
import type { DriftReport } from '../../drift/finding.ts'
import { quote } from '../../errors/quote.ts'
import { periodsOf, type Period } from '../../exposure/periods.ts'
import type { Manifest } from '../../manifest/schema.ts'
import type { ComponentChange, PackageChange } from '../../plan/schema.ts'
import type { AttemptRecord } from '../../protocol/record.ts'
import type { ReleaseSource } from '../../protocol/release-source.ts'
import { formatCount } from '../../report/amount.ts'
import { historyOf, type HostHistory } from '../figures.ts'
import type { Incident } from '../incident.ts'

/** One application on one host. */
export interface SiteHost extends HostHistory {
  readonly host: string
  readonly application: string
  readonly periods: readonly Period[]
  /** One sentence: where its records are from, and what is known of their chain. */
  readonly origin: string
  /**
   * Records that no host vouches for: no host sent or signed them. They are left out of everything else, unless the host vouches for none;
   * then they are all that there is.
   */
  readonly unvouched: readonly AttemptRecord[]
  readonly isUnvouchedLeftOut: boolean
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
  /** The attempts whose records no host vouches for. */
  readonly unvouched: ReadonlySet<AttemptRecord>
}

/** What `verify` finds in kept evidence as a whole, and in what ledgers are not whole that it does not verify. */
export interface SiteEvidence {
  /** False when there is none, or it is not in the form that `verify` takes. */
  readonly isVerified: boolean
  /** The checks that failed, those of ledgers that are not whole, and files of the site that were not compared with the others. */
  readonly findings: readonly Pick<Check, 'check' | 'outcome' | 'statement' | 'restsOn'>[]
  /** How to have it verified, as sentences; null when it was, or there is nothing to verify. */
  readonly notice: string | null
}

/** Checks by which a ledger is shown not to be whole. */
const ofWholeLedger: ReadonlySet<Check['check']> = new Set(['ledger', 'ledger-record', 'ledger-head'])

/**
 * Returns what a site names of the checks of its evidence, those that failed first, and of each file of the site that `verify` left out
 * because of its place.
 */
export function siteFindings(checks: readonly Check[], unplaced: readonly string[]): SiteEvidence['findings'] {
  const open = checks.filter((one) => one.outcome === 'not-provable' && ofWholeLedger.has(one.check) && !isUnsignedHead(one))
  const found = [...checks.filter(({ outcome }) => outcome === 'failed'), ...open]
  return [...found.map(({ check, outcome, statement, restsOn }) => ({ check, outcome, statement, restsOn })), ...unplaced.map(leftOut)]
}

/** True for a newest line that only a key would vouch for. Where lines are missing, another check of the ledger reports it. */
function isUnsignedHead({ check, vouchedBy }: Check): boolean {
  return check === 'ledger-head' && vouchedBy === 'none'
}

function leftOut(path: string): SiteEvidence['findings'][number] {
  const statement = `${quote(path, 120)} is on this site, and nothing compared it with the rest: "grind-to-prod bundle" gives it its place.`
  return { check: 'other-files', outcome: 'not-provable', statement, restsOn: [path] }
}

/** Returns a sentence on the findings; undefined without any. */
export function findingWords(findings: SiteEvidence['findings']): string | undefined {
  const failed = findings.filter(({ outcome }) => outcome === 'failed').length
  const left = findings.filter(({ check, outcome }) => check === 'other-files' && outcome !== 'failed').length
  const open = findings.length - failed - left
  const words = [
    ...(failed === 0 ? [] : [`${formatCount(failed, 'check')} failed: what was read contradicts itself, or the keys that were given.`]),
    ...(open === 0 ? [] : [`Ledgers of this evidence are not whole (${formatCount(open, 'finding')}): attempts may be missing here.`]),
    ...(left === 0
      ? []
      : [`${formatCount(left, 'file')} of this site ${left === 1 ? 'was' : 'were'} not compared with the rest of the evidence.`]),
  ]
  return words.length === 0 ? undefined : words.join(' ')
}

/** Returns sentences on artifacts that were not verified as a whole, with the commands that do it. */
export function notVerifiedWords(artifacts: string): string {
  const folder = /^[\w./@+-]+$/.test(artifacts) ? artifacts : 'ARTIFACTS'
  return [
    'Whether the ledgers, records and releases of these artifacts contradict each other was not checked.',
    `Put the evidence of a release together with "grind-to-prod bundle RELEASE --evidence ${folder} --output evidence.tar.gz",`,
    'and run "grind-to-prod verify --allowed-signers FILE --known-hosts FILE evidence.tar.gz".',
  ].join(' ')
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
  /** When its attempts were time-stamped, and by whom, as the time stamps in the evidence state it. */
  readonly stamped?: ReadonlyMap<string, string>
}

/** What an incident's own page shows besides. */
export interface IncidentDetails {
  /** In what the host differs after the attempt; null without two snapshots. */
  readonly drift: DriftReport | null
  readonly files: readonly EvidenceFile[]
  /** Records that no host vouches for. */
  readonly unvouched: ReadonlySet<AttemptRecord>
}

/** Records, and who vouches for them. */
interface Origin extends Pick<SiteHost, 'origin'> {
  /** Those of the records that their host sent, or signed. */
  readonly vouched: ReadonlySet<AttemptRecord>
}

/** Joins what the records of one application on one host show, oldest first. */
export function siteHost(records: readonly AttemptRecord[], { vouched, origin }: Origin): SiteHost {
  const { host, application } = records[0]!
  const unvouched = records.filter((record) => !vouched.has(record))
  const isUnvouchedLeftOut = unvouched.length > 0 && unvouched.length < records.length
  const counted = isUnvouchedLeftOut ? records.filter((record) => vouched.has(record)) : records
  return { ...historyOf(counted), host, application, periods: periodsOf(counted), origin, unvouched, isUnvouchedLeftOut }
}

/** Returns a sentence on the records that no host vouches for; undefined when there are none. */
export function unvouchedWords(hosts: readonly SiteHost[]): string | undefined {
  const count = (own: readonly SiteHost[]) => own.reduce((sum, { unvouched }) => sum + unvouched.length, 0)
  const left = count(hosts.filter(({ isUnvouchedLeftOut }) => isUnvouchedLeftOut))
  const counted = count(hosts) - left
  const words = [
    ...(left === 0 ? [] : [`${formatCount(left, 'record')} vouched for by no host ${left === 1 ? 'is' : 'are'} left out of the figures.`]),
    ...(counted === 0
      ? []
      : [`The figures rest on ${formatCount(counted, 'record')} vouched for by no host: anyone can write such a record.`]),
  ]
  return words.length === 0 ? undefined : words.join(' ')
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
  const unvouched = new Set(hosts.flatMap((host) => host.unvouched))
  return [...Map.groupBy(attempts, keyOf)]
    .map(([key, ofRelease]) =>
      releaseOf(ofRelease.toSorted(newestFirst), { periods: periods.get(key) ?? [], incidents: incidents.get(key) ?? [], unvouched }),
    )
    .toSorted((left, right) => newestFirst(left.attempts[0]!, right.attempts[0]!))
}

function releaseOf(attempts: readonly AttemptRecord[], more: Pick<SiteRelease, 'periods' | 'incidents' | 'unvouched'>): SiteRelease {
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
