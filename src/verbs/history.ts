import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { driftPage } from '#domain/drift/drift-page'
import type { Check } from '#domain/evidence/check'
import { advised } from '#domain/evidence/check-advice'
import { evidenceMissing } from '#domain/errors/catalogue'
import { isKnownError } from '#domain/errors/errors'
import { figuresOf, type Figures, type Span } from '#domain/history/figures'
import type { Incident } from '#domain/history/incident'
import { figuresOverTime } from '#domain/history/over-time'
import { incidentPage } from '#domain/history/site/incident-page'
import { indexPage } from '#domain/history/site/index-page'
import {
  notVerifiedWords,
  releasePageName,
  siteFindings,
  siteReleases,
  unvouchedWords,
  type SiteEvidence,
  type SiteHost,
  type SiteRelease,
} from '#domain/history/site/model'
import { releasePage } from '#domain/history/site/release-page'
import { silentReporter } from '#domain/report/silent-reporter'
import { namedByItsReader, namingArchive, withEvidenceFolder } from '#steps/archive/with-evidence-folder'
import type { Context } from '#steps/context'
import { isEvidenceFolder } from '#steps/evidence/folder/find-evidence'
import { readSigners, requireNixKeys } from '#steps/evidence/folder/read-trust'
import type { ConfiguredSigstore } from '#steps/evidence/sigstore-trust'
import { inTurns } from '#steps/in-turns'
import { countersignersOf } from '#steps/history/countersigned'
import { stampsOf } from '#steps/history/stamped'
import { copyEvidence, filesBeside } from '#steps/history/copy-evidence'
import { gather, type Gathered, type Sources } from '#steps/history/gather'
import { attemptDrift } from '#steps/history/incident-details'
import { requireSiteFolder } from '#steps/history/site-folder'
import { compareReleases } from '#steps/history/release-contents'
import { writingTo } from '#tools/files/writing-to'
import { verify } from './verify.ts'
import { verifyEvidence } from './verify-evidence.ts'
import { writeFile } from '#tools/files/write-file'

export interface HistoryOptions extends Sources {
  /** What the artifacts are called on the site, if not by their path: a folder that is removed afterwards helps no reader. */
  readonly artifactsName?: string | undefined
  /** The folder of the site. */
  readonly output: string
  /** Who may sign a release; without it no release is verified. */
  readonly allowedSignersFile: string | undefined
  /** Trusted public keys of Nix. */
  readonly nixKeysFile?: string | undefined
  /** What the configuration has signatures by Sigstore checked with. */
  readonly sigstore?: ConfiguredSigstore | undefined
  /** The beginning of the figures and the time line, in milliseconds since 1970; the first record when absent. */
  readonly since: number | undefined
}

export interface HistoryResult {
  /** The first page. */
  readonly page: string
  readonly hosts: readonly {
    readonly host: string
    readonly application: string
    readonly records: number
    readonly running: readonly string[]
    /** Attempts whose records no host vouches for, and whether the figures leave them out. */
    readonly vouchedForByNoHost: readonly string[]
    readonly isLeftOut: boolean
  }[]
  readonly releases: readonly HistoryRelease[]
  readonly incidents: readonly HistoryIncident[]
  readonly figures: Figures
  /** A sentence on the records that no host vouches for; null when there are none. */
  readonly notice: string | null
  readonly overTime: readonly Figures[]
  /** What `verify` finds in the kept evidence as a whole. */
  readonly evidence: SiteEvidence
}

interface HistoryRelease extends Pick<SiteRelease, 'releaseId' | 'application' | 'source'> {
  readonly attempts: readonly string[]
  /** How its verification ended: the worst outcome of a check; null when it was not verified. */
  readonly verified: Check['outcome'] | null
}

interface HistoryIncident extends Pick<Incident, 'kind' | 'from' | 'to'> {
  readonly host: string
  readonly application: string
  readonly releaseId: string
  readonly attempt: string
}

/**
 * Writes a static site of all releases of all hosts, of a folder of artifacts or of an archive of evidence: it works from its files,
 * without a server, a script or a network. Changes nothing on a host, but for the signatures that it keeps of its records when its ledger
 * is read. Throws InputError for a folder that cannot be read or written, and HostError for a host that cannot be asked.
 */
export async function history(options: HistoryOptions, context: Context): Promise<HistoryResult> {
  await requireKeys(options)
  await requireSiteFolder(options.output, context)
  const { artifacts: given } = options
  if (given === undefined) return historyOf({ ...options, given }, context)
  return withEvidenceFolder(
    given,
    (artifacts, ledger) =>
      historyOf(
        { ...options, artifacts, given: options.artifactsName ?? given },
        namingArchive(context, { given, folder: artifacts, ledger }),
      ),
    namedByItsReader,
  )
}

interface UnpackedOptions extends HistoryOptions {
  /** The artifacts as the user named them. */
  readonly given: string | undefined
}

async function historyOf(options: UnpackedOptions, context: Context): Promise<HistoryResult> {
  const found = await gather(options, context)
  const { hosts } = found
  const { given } = options
  if (given !== undefined && hosts.length === 0 && found.releases.size === 0 && found.ledgerFindings.kept.length === 0)
    throw evidenceMissing(given)
  const evidence = await siteEvidence(options, found, context)
  const releases = siteReleases(hosts)
  const span = spanOf(hosts, options.since)
  const [figures, overTime] = [figuresOf(hosts, span), figuresOverTime(hosts, span)]
  const { output } = options
  for (const folder of ['releases', 'incidents']) await writingTo(output, () => mkdir(join(output, folder), { recursive: true }))
  const written = await inTurns(releases, (release) => writeRelease(release, { found, options }, context), 4)
  const incidents = hosts.flatMap((host) => host.incidents)
  await inTurns(incidents, (incident) => writeIncident(incident, { found, options }, context), 4)
  const madeAt = new Date().toISOString()
  const page = join(output, 'index.html')
  const result = {
    page,
    hosts: hosts.map(hostResult),
    releases: written,
    incidents: incidents.map(incidentResult),
    figures,
    notice: unvouchedWords(hosts) ?? null,
    overTime,
    evidence,
  }
  await writePage(options, 'history.json', `${JSON.stringify({ madeAt, ...result, page: 'index.html' }, null, 2)}\n`)
  // The first page last: what it links to is there then.
  await writePage(options, 'index.html', indexPage({ hosts, releases, figures, overTime, span, madeAt, evidence }))
  return result
}

/**
 * Verifies kept evidence as a whole, so that what contradicts the rest of it is named. Only a folder in the form of evidence can be
 * verified; of any other, the command that does it is named, and which ledgers are not whole. The same of ledgers that hosts sent.
 */
async function siteEvidence(
  options: UnpackedOptions,
  { unplaced, ledgerFindings: { live, kept } }: Gathered,
  context: Context,
): Promise<SiteEvidence> {
  const { artifacts: folder, given, allowedSignersFile, revokedKeysFile, nixKeysFile, knownHostsFile, sigstore } = options
  if (folder === undefined || given === undefined) return { isVerified: false, findings: live, notice: null }
  if (!(await isEvidenceFolder(folder))) return { isVerified: false, findings: [...live, ...kept], notice: notVerifiedWords(given) }
  const keys = { allowedSignersFile, revokedKeysFile, nixKeysFile, knownHostsFile, sigstore: { configured: sigstore } }
  const silent = { ...context, reporter: silentReporter }
  // Without keys, signatures are not provable here, and do not fail.
  const { checks } = await verifyEvidence({ folder, name: given, ...keys, allowUnsigned: true }, silent)
  return { isVerified: true, findings: [...live, ...siteFindings(checks, unplaced)], notice: null }
}

/** A file of keys that cannot be read is the mistake of the user, and fails no release. Throws InputError. */
async function requireKeys({ allowedSignersFile, revokedKeysFile, nixKeysFile }: HistoryOptions): Promise<void> {
  if (allowedSignersFile === undefined) return
  await readSigners({ allowedSignersFile, revokedKeysFile })
  await requireNixKeys(nixKeysFile)
}

/** Only what is written can fail to be written: what makes a page is outside. */
async function writePage({ output }: HistoryOptions, name: string, text: string): Promise<void> {
  await writingTo(output, () => writeFile(join(output, name), text))
}

function spanOf(hosts: readonly SiteHost[], since: number | undefined): Span {
  const until = Date.now()
  const first = Math.min(until, ...hosts.map(({ records }) => Date.parse(records[0]!.startedAt)))
  return { since: since ?? first, until }
}

interface Site {
  readonly found: Gathered
  readonly options: HistoryOptions
}

async function writeRelease(release: SiteRelease, { found, options }: Site, context: Context): Promise<HistoryRelease> {
  const { releaseId, application, source, attempts, previous } = release
  const kept = found.releases.get(releaseId)
  const compared = await compareReleases(kept, previous === null ? undefined : found.releases.get(previous))
  const checks = kept === undefined ? null : await verifiedRelease(kept.file, options, context)
  const name = releasePageName(release)
  if (name !== undefined) {
    const ofAttempts = attempts.flatMap(({ attempt }) => found.byAttempt.get(attempt)?.map(({ file }) => file) ?? [])
    const beside = kept === undefined ? [] : await filesBeside(kept.file)
    const folder = name.replace(/\.html$/, '')
    const files = await copyEvidence([...new Set([...beside, ...ofAttempts])], { site: options.output, folder }, context)
    const countersigned = await countersignersOf(attempts, found.byAttempt)
    const stamped = await stampsOf(attempts, found.byAttempt)
    await writePage(options, join('releases', name), releasePage(release, { ...compared, checks, files, countersigned, stamped }))
  }
  return {
    releaseId,
    application,
    source,
    attempts: attempts.map(({ attempt }) => attempt),
    verified: checks === null ? null : worstOf(checks),
  }
}

/** Returns what verify finds of a release's bundle; null without allowed signers, and for a bundle that it cannot read. */
async function verifiedRelease(manifest: string, options: HistoryOptions, { runner }: Context): Promise<readonly Check[] | null> {
  const { allowedSignersFile, revokedKeysFile, nixKeysFile, sigstore: configured } = options
  if (allowedSignersFile === undefined) return null
  try {
    const asked = { bundle: dirname(manifest), allowedSignersFile, revokedKeysFile, nixKeysFile, sigstore: { configured } }
    return (await verify(asked, { runner, reporter: silentReporter })).checks
  } catch (error) {
    if (!isKnownError(error)) throw error
    const hint = error.hint === undefined ? {} : { hint: error.hint }
    return advised([{ check: 'manifest', outcome: 'failed', statement: error.message, ...hint, restsOn: [manifest], vouchedBy: 'none' }])
  }
}

function worstOf(checks: readonly Check[]): Check['outcome'] {
  const outcomes = new Set(checks.map(({ outcome }) => outcome))
  return outcomes.has('failed') ? 'failed' : outcomes.has('not-provable') ? 'not-provable' : 'passed'
}

async function writeIncident(incident: Incident, { found, options }: Site, context: Context): Promise<void> {
  const { attempt } = incident.record
  const own = found.byAttempt.get(attempt) ?? []
  const drift = await attemptDrift(own, context)
  const kept = own.map(({ file }) => file)
  const files = await copyEvidence(kept, { site: options.output, folder: attempt }, context)
  if (drift !== null) await writePage(options, join('incidents', `${attempt}-diff.html`), driftPage(drift))
  await writePage(
    options,
    join('incidents', `${attempt}.html`),
    incidentPage(incident, { drift, files, unvouched: new Set(found.hosts.flatMap((host) => host.unvouched)) }),
  )
}

function hostResult({ host, application, records, periods, unvouched, isUnvouchedLeftOut }: SiteHost): HistoryResult['hosts'][number] {
  return {
    host,
    application,
    records: records.length,
    running: periods.filter(({ to }) => to === null).map(({ releaseId }) => releaseId),
    vouchedForByNoHost: unvouched.map(({ attempt }) => attempt),
    isLeftOut: isUnvouchedLeftOut,
  }
}

function incidentResult({ kind, from, to, record: { host, application, releaseId, attempt } }: Incident): HistoryIncident {
  return { kind, from, to, host, application, releaseId, attempt }
}
