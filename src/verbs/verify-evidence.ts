import { isAbsolute, relative } from 'node:path'
import { evidenceMissing } from '#domain/errors/catalogue'
import { advised } from '#domain/evidence/check-advice'
import { boundedChecks, boundedFiles } from '#domain/evidence/bounded-checks'
import { countChecks, inOrder, type Check, type CheckCounts } from '#domain/evidence/check'
import type { HistoryEntry } from '#domain/evidence/history-entry'
import type { ReleaseFacts } from '#domain/evidence/release-facts'
import { singleSubject, withRequired, type Requirement } from '#domain/evidence/requirement'
import type { Manifest } from '#domain/manifest/schema'
import { inPhase } from '#domain/report/event'
import { readLedger } from '#steps/evidence/folder/check-host-ledger'
import { checkHostCountersigned } from '#steps/evidence/folder/check-host-countersigned'
import { withTimestamps } from '#steps/evidence/folder/check-host-timestamps'
import { checkHost, type HostOutcome } from '#steps/evidence/folder/check-host'
import { headsOfOthers, noHeads } from '#steps/evidence/folder/heads-of-others'
import { witnessedIn } from '#steps/evidence/folder/ledger-heads'
import { checkCurrent } from '#steps/evidence/folder/check-current'
import { checkExpected, type Expected } from '#steps/evidence/folder/check-expected'
import { checkIndex } from '#steps/evidence/folder/check-index'
import { bytesToCheck, checkRelease, readRelease, type ReadRelease, type SignedRecord } from '#steps/evidence/folder/check-release'
import { checkAcceptedSigners, type SignedRelease } from '#steps/evidence/folder/check-signers'
import { checkAcrossHosts, checkEmptiness, checkTwice } from '#steps/evidence/folder/check-whole'
import { findEvidence, type FoundEvidence } from '#steps/evidence/folder/find-evidence'
import { recordedVerdicts, verdictsByRelease } from '#steps/evidence/folder/recorded-verdicts'
import { readKeptHeads } from '#steps/evidence/read-heads'
import { readTrust, type GivenTrust, type Trust } from '#steps/evidence/folder/read-trust'
import type { ReachOptions } from '#steps/agent/reach'
import type { Context } from '#steps/context'
import { inTurns } from '#steps/in-turns'
import { withinBytes } from '#steps/within-bytes'

export interface VerifyEvidenceOptions extends GivenTrust, Expected {
  /** The folder of the evidence. */
  readonly folder: string
  /** What the evidence is called in the report: the folder, or the archive that it was unpacked from. */
  readonly name?: string
  /** What was read with them and is none, each as one sentence. */
  readonly headProblems?: readonly string[]
  /** What must have passed. */
  readonly required?: readonly Requirement[]
  /** Hosts that the evidence is compared with, as they are now. */
  readonly live?: readonly ReachOptions[]
}

/** A release of the evidence, who approved it, and how it ended on each host. */
interface VerifiedRelease extends ReleaseFacts {
  readonly releaseId: string
  readonly application: string
  readonly source: Manifest['source']
  /** Names and keys of the signers whose signatures are good. */
  readonly signers: readonly { readonly principals: readonly string[]; readonly fingerprint: string }[]
}

/** What a verification of a folder of evidence found. */
export interface EvidenceResult {
  readonly evidence: string
  readonly releases: readonly VerifiedRelease[]
  readonly hosts: readonly {
    readonly host: string
    readonly application: string | null
    readonly newestLine: number | null
    readonly records: number
  }[]
  readonly checks: readonly Check[]
  readonly counts: CheckCounts
  /** The store path of each component of a release, by release and component, as manifests or snapshots show it. */
  readonly components: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** The attempts of all hosts, oldest first. */
  readonly history: readonly HistoryEntry[]
  /** The hosts that it was compared with, by their names in the configuration, and when they were asked; absent without any. */
  readonly live?: { readonly hosts: readonly string[]; readonly askedAt: string }
}

/**
 * Verifies a folder of evidence: its releases, what hosts recorded of them, and that all of it agrees. Offline, unless hosts are named to
 * compare it with, which are asked and not changed. Throws InputError for a folder or keys that cannot be read.
 */
export async function verifyEvidence(options: VerifyEvidenceOptions, context: Context): Promise<EvidenceResult> {
  const found = findEvidence(options.folder)
  const trust = await readTrust(options, found)
  if (found.files.length === 0) throw evidenceMissing(options.name ?? options.folder)
  const verified = await inPhase(context.reporter, 'evidence', () => verifyFound({ options, found, trust }, context))
  const { live = [] } = options
  if (live.length === 0) return resultOf(verified)
  const { checkLive } = await import('#steps/evidence/live')
  const askedAt = new Date().toISOString()
  const checks = [...verified.checks]
  for (const reach of live) checks.push(...(await checkLive(reach, verified, context)))
  return { ...resultOf({ ...verified, checks }), live: { hosts: live.map(({ hostName }) => hostName), askedAt } }
}

interface Asked {
  readonly options: VerifyEvidenceOptions
  readonly found: FoundEvidence
  readonly trust: Trust
}

async function verifyFound({ options, found, trust }: Asked, { runner }: Context): Promise<Verified> {
  const read = await inTurns(found.releases, (manifest) => readRelease(manifest, found.namesIn(manifest)))
  const releases = new Map(read.flatMap((one) => ('releaseId' in one ? [[one.releaseId, one] as const] : [])))
  const known = new Map([...releases].map(([id, { manifest, manifestFile }]) => [id, { manifest, file: manifestFile.path }]))
  const kept = await readKeptHeads(found.hosts)
  const heads = [...(options.heads ?? []), ...kept.heads]
  const hosts: HostOutcome[] = []
  const ledgers = new Map<string, Awaited<ReturnType<typeof readLedger>>>()
  for (const files of found.hosts) ledgers.set(files.host, await readLedger({ files, releases: known }))
  heads.push(...[...ledgers.values()].flatMap(witnessedIn))
  for (const files of found.hosts) {
    const [keys, revokedKeys] = [trust.keysOf(files.host), trust.revokedKeysOf(files.host)]
    const { keysPinnedIn } = trust
    const keysOfHost = { keys, keysPinnedIn, revokedKeys, namedRevokedKeys: trust.namedRevokedKeysOf(files.host) }
    const own = heads.filter(({ host }) => host === files.host)
    const question = { files, ...keysOfHost, releases: known, allowUnsigned: options.allowUnsigned ?? false, heads: own }
    hosts.push(await withTimestamps(await checkHost(question, ledgers.get(files.host), runner), trust.timestamps, known))
  }
  const checks: Check[] = [
    ...trust.checks,
    ...found.problems,
    ...kept.checks,
    ...(await headsOfOthers(heads, { found, trust })),
    ...noHeads(options.headProblems ?? []),
    ...(await checkIndex(found)),
    ...read.flatMap((one) => ('releaseId' in one ? [] : [one])),
    ...checkTwice(read.flatMap((one) => ('releaseId' in one ? [one] : []))),
  ]
  const { signed, checks: ofReleases } = await checkReleases({ releases, hosts, trust }, runner)
  checks.push(...ofReleases)
  checks.push(...(await hostChecks({ hosts, signed, trust }, runner)))
  checks.push(
    ...checkExpected(options, { releases: [...releases.keys()], hosts }),
    ...checkAcrossHosts(hosts),
    ...checkEmptiness(found, hosts),
  )
  return { options, found, checks, hosts, releases, verifiedReleases: [...signed.values()].map(({ release }) => release) }
}

interface HostsToCheck {
  readonly hosts: readonly HostOutcome[]
  readonly signed: ReadonlyMap<string, CheckedRelease>
  readonly trust: Trust
}

/** Returns the checks of each host, with those that need what was found of the releases. */
async function hostChecks({ hosts, signed, trust }: HostsToCheck, runner: Context['runner']): Promise<Check[]> {
  const checks: Check[] = []
  for (const { host, keys: hostKeys, checks: own, records } of hosts) {
    const { allowedSignersFile } = trust.release
    const keys = { ...trust.release, hostKeys, now: new Date() }
    checks.push(
      ...own,
      ...(await checkHostCountersigned({ host, records }, keys, runner)),
      ...checkAcceptedSigners(host, records, { releases: signed, allowedSignersFile }),
    )
  }
  return checks
}

interface ReleasesToCheck {
  readonly releases: ReadonlyMap<string, ReadRelease>
  readonly hosts: readonly HostOutcome[]
  readonly trust: Trust
}

type CheckedRelease = SignedRelease & { readonly release: Omit<VerifiedRelease, 'verdicts'> }

async function checkReleases(
  { releases, hosts, trust }: ReleasesToCheck,
  runner: Context['runner'],
): Promise<{ readonly signed: ReadonlyMap<string, CheckedRelease>; readonly checks: readonly Check[] }> {
  const records = signedRecords(hosts)
  const outcomes = await withinBytes([...releases.values()], {
    bytesOf: bytesToCheck,
    work: async (release) => ({
      release,
      outcome: await checkRelease(release, { keys: trust.release, signed: records.get(release.releaseId) ?? [] }, runner),
    }),
  })
  const signed = outcomes.map(({ release, outcome: { signers, approvers, signatureFile } }): readonly [string, CheckedRelease] => [
    release.releaseId,
    {
      signers,
      signatureFile,
      manifestFile: release.manifestFile.path,
      isKnown: trust.release.allowedSignersFile !== undefined,
      release: verifiedRelease(release, { signers, approvers }),
    },
  ])
  const checks = outcomes.flatMap(({ release, outcome }) =>
    releases.size > 1 ? outcome.checks.map((check) => Object.assign({ about: aboutRelease(release.releaseId) }, check)) : outcome.checks,
  )
  return { signed: new Map(signed), checks }
}

function componentsOf(releases: ReadonlyMap<string, ReadRelease>, hosts: readonly HostOutcome[]): EvidenceResult['components'] {
  const ofManifests = [...releases].map(
    ([id, { manifest }]) =>
      [id, Object.fromEntries(Object.entries(manifest.components).map(([name, { storePath }]) => [name, storePath]))] as const,
  )
  return Object.fromEntries([...hosts.flatMap(({ shown }) => [...shown]), ...ofManifests])
}

function verifiedRelease(
  { releaseId, manifest }: ReadRelease,
  { signers, approvers }: Pick<SignedRelease, 'signers'> & Pick<ReleaseFacts, 'approvers'>,
): Omit<VerifiedRelease, 'verdicts'> {
  return {
    releaseId,
    application: manifest.application,
    source: manifest.source,
    signers: signers.map(({ principals, fingerprint }) => ({ principals, fingerprint })),
    approvers,
  }
}

/** Returns the records of each release that a host signed with a key that was given, oldest first. */
function signedRecords(hosts: readonly HostOutcome[]): ReadonlyMap<string, readonly SignedRecord[]> {
  const signed = hosts
    .flatMap(({ records }) => records)
    .filter(({ signature }) => signature === 'host')
    .map(({ record, files }) => ({ record, path: files.record!.path }))
    .toSorted((left, right) => Date.parse(left.record.startedAt) - Date.parse(right.record.startedAt))
  return Map.groupBy(signed, ({ record }) => record.releaseId)
}

/** What was found, before it is put in order. */
interface Verified {
  readonly options: VerifyEvidenceOptions
  readonly found: FoundEvidence
  readonly checks: readonly Check[]
  readonly hosts: readonly HostOutcome[]
  readonly releases: ReadonlyMap<string, ReadRelease>
  readonly verifiedReleases: readonly Omit<VerifiedRelease, 'verdicts'>[]
}

function resultOf({ options, found, checks, hosts, releases: read, verifiedReleases }: Verified): EvidenceResult {
  const all = requiredChecks({ options, checks, hosts, releases: read })
  const ordered = inOrder(boundedChecks(advised(all)))
  const verdicts = verdictsByRelease(hosts, checks)
  const shown = ordered.map((check) =>
    boundedFiles(Object.assign(check, { restsOn: [...new Set(check.restsOn.map((path) => inFolder(found.folder, path)))] })),
  )
  return {
    evidence: options.name ?? options.folder,
    releases: verifiedReleases.map((one) => Object.assign(one, { verdicts: verdicts.get(one.releaseId) ?? [] })),
    hosts: hosts.map(({ host, application, newest, records }) => ({
      host,
      application,
      newestLine: newest?.line ?? null,
      records: records.length,
    })),
    checks: shown,
    counts: countChecks(all),
    components: componentsOf(read, hosts),
    history: hosts.flatMap(({ history }) => history).toSorted((left, right) => Date.parse(left.finishedAt) - Date.parse(right.finishedAt)),
  }
}

/** Returns the checks as it is required of them, with those that are made only then. */
function requiredChecks({ options, checks, hosts, releases }: Pick<Verified, 'options' | 'checks' | 'hosts' | 'releases'>): Check[] {
  const { expectedHost: host, expectedReleaseId: releaseId, required = [] } = options
  const pairs = { hosts, releases, host, releaseId }
  // Of a release that another one has replaced, evidence is as good as of the current one.
  const current = required.some((one) => 'check' in one && one.check === 'current') ? checkCurrent(pairs) : []
  const isOne = releases.size < 2
  return withRequired([...checks, ...current], required, {
    hosts: { here: hosts.map((one) => one.host), asked: host },
    releases: isOne ? singleSubject : { here: [...releases.keys()].map(aboutRelease), asked: releaseId && aboutRelease(releaseId) },
    recorded: required.some((one) => 'verdict' in one) ? recordedVerdicts(pairs) : [],
    isHere: (part, asked) =>
      hosts.some(
        (one) => (asked === undefined || one.host === asked) && (part === 'record' ? one.records.length > 0 : one.ledger !== null),
      ),
  })
}

/** What the checks of one of several releases name of it. */
function aboutRelease(releaseId: string): string {
  return releaseId.slice(0, 12)
}

function inFolder(folder: string, path: string): string {
  if (!isAbsolute(path)) return path
  if (path.startsWith(`${folder}/`)) return path.slice(folder.length + 1)
  const below = relative(folder, path)
  return below.startsWith('..') ? path : below
}
