import { isKnownError } from '#domain/errors/errors'
import type { Check } from '#domain/evidence/check'
import type { HistoryEntry } from '#domain/evidence/history-entry'
import type { PlacedEntry } from '#domain/evidence/ledger-walk'
import { isAboutManifestAlone, isAboutRelease } from '#domain/evidence/same-subjects'
import { isLineOf } from '#domain/ledger/chain'
import type { Manifest } from '#domain/manifest/schema'
import { formatCount } from '#domain/report/amount'
import { sha256Of } from '#domain/statement/digest'
import type { HostKey } from '#domain/trust/host-keys'
import type { Runner } from '#tools/run/runner'
import { checkConsistency, checkLedgerSignature } from '../check-ledger.ts'
import { walkLedgerFile } from '../walk-ledger-file.ts'
import { failing, readRecords, type ReadRecord } from './check-records.ts'
import { checkSnapshots } from './check-snapshots.ts'
import type { HostLedger } from './host-ledger.ts'
import type { HostFiles } from './find-evidence.ts'

/** What a host's evidence is checked with. */
export interface HostQuestion {
  readonly files: HostFiles
  /** Undefined when none were given for this host. */
  readonly keys: readonly HostKey[] | undefined
  /** The releases of the same evidence, by their ids. */
  readonly releases: ReadonlyMap<string, { readonly manifest: Manifest; readonly file: string }>
  readonly allowUnsigned: boolean
}

/** What was found of a host. */
export interface HostOutcome {
  readonly host: string
  readonly application: string | null
  readonly checks: readonly Check[]
  readonly records: readonly ReadRecord[]
  /** Attempts, oldest first. */
  readonly history: readonly HistoryEntry[]
  /** The store paths of components that its snapshots show, by release and component. */
  readonly shown: ReadonlyMap<string, Readonly<Record<string, string>>>
  /** The file of its ledger, and every attempt that is in it; null without one that can be read. */
  readonly ledger: { readonly path: string; readonly attempts: readonly string[] } | null
  /** The newest line of the ledger. */
  readonly newest: Pick<PlacedEntry, 'line' | 'digest'> | null
}

/** Attempts that a report shows of one host; older ones are only checked. */
const HISTORY_LIMIT = 5_000

/** Checks all that is kept of one host: records, statements, ledger and snapshots, each by itself and with the others. */
export async function checkHost(question: HostQuestion, runner: Runner): Promise<HostOutcome> {
  const { files, keys, releases } = question
  const read = await readRecords(files, keys)
  const shown = new Map<string, Readonly<Record<string, string>>>()
  const ledger = await readLedger(question)
  const application = (ledger !== undefined && 'walked' in ledger ? ledger.walked.walk.newest?.entry.record.application : undefined) ?? null
  const common = [keyCheck(question), ...read.checks, ...deploymentChecks(question, read.records), ...timeChecks(question, read.records)]
  if (ledger === undefined || !('walked' in ledger)) {
    const missing = ledger ?? noLedger(files.host)
    const snapshots = await checkSnapshots({ files, records: read.records, ledger: undefined, releases, shown })
    const checks = [...common, ...signatureChecks(question, read.records, false), missing, ...snapshots]
    return { host: files.host, application, checks, records: read.records, history: [], ledger: null, newest: null, shown }
  }
  const ledgerChecks = await checksOfLedger(question, { records: read.records, ledger }, runner)
  const isCovered = ledgerChecks.every(({ outcome, check }) => outcome === 'passed' || check === 'records')
  return {
    host: files.host,
    application,
    checks: [
      ...common,
      ...signatureChecks(question, read.records, isCovered),
      ...ledgerChecks,
      ...(await checkSnapshots({ files, records: read.records, ledger, releases, shown })),
    ],
    records: read.records,
    history: ledger.history.slice(-HISTORY_LIMIT),
    ledger: { path: ledger.file.path, attempts: ledger.attempts },
    newest: ledger.walked.walk.newest ?? null,
    shown,
  }
}

async function readLedger({ files, releases }: HostQuestion): Promise<HostLedger | Check | undefined> {
  const { host, ledger: file, records } = files
  if (file === undefined) return undefined
  const kept = new Set(records.map(({ attempt }) => attempt))
  const byAttempt = new Map<string, PlacedEntry>()
  const digests = new Map<number, string>()
  const history: HistoryEntry[] = []
  const attempts: string[] = []
  try {
    const walked = await walkLedgerFile(file.file, (placed) => {
      const { record } = placed.entry
      digests.set(placed.line, placed.digest)
      if (kept.has(record.attempt) || releases.has(record.releaseId)) byAttempt.set(record.attempt, placed)
      attempts.push(record.attempt)
      history.push(entryOf(host, placed))
      if (history.length > 2 * HISTORY_LIMIT) history.splice(0, HISTORY_LIMIT)
    })
    return { file, walked, byAttempt, digests, attempts, history }
  } catch (error) {
    if (!isKnownError(error)) throw error
    return failing(host)('ledger', error.message, [file])
  }
}

function entryOf(host: string, { line, entry: { record } }: PlacedEntry): HistoryEntry {
  const { verb, verdict, reason, attempt, startedAt, finishedAt, actor, releaseId, previousRelease, signers } = record
  const names = signers?.map(({ principals }) => principals.join('/')) ?? []
  return {
    host,
    line,
    verb,
    verdict,
    reason,
    attempt,
    startedAt,
    finishedAt,
    actor: actor.name,
    from: previousRelease,
    to: releaseId,
    signers: names,
  }
}

function keyCheck({ files: { host }, keys, allowUnsigned }: HostQuestion): Check {
  const common = { check: 'keys', about: host, restsOn: [], vouchedBy: 'none' } as const
  if (keys !== undefined && keys.length > 0)
    return {
      ...common,
      outcome: 'passed',
      statement: `Keys of the host ${host} are known: ${keys.map(({ fingerprint }) => fingerprint).join(', ')}.`,
    }
  return {
    ...common,
    outcome: allowUnsigned ? 'not-provable' : 'failed',
    statement: `No key of the host ${host} is known: anyone can sign for it.`,
    hint: 'Give a known_hosts file that names it, or accept that with the option "allow-unsigned".',
  }
}

function noLedger(host: string): Check {
  const statement = `There is no ledger of the host ${host}: whether an attempt is missing is unknown.`
  return { check: 'ledger', about: host, outcome: 'not-provable', statement, restsOn: [], vouchedBy: 'none' }
}

/** Returns what is wrong with the signature of a record. */
function signatureProblem(
  { files: { host }, keys, allowUnsigned }: HostQuestion,
  { files, record, signature }: ReadRecord,
  isCovered: boolean,
): Check[] {
  const hasKeys = keys !== undefined && keys.length > 0
  const failed = failing(host)
  const restsOn = [files.record!, files.signature ?? { path: `${files.record!.path}.sig` }]
  if (signature === 'bad')
    return [failed('record-signature', `The record of attempt ${record.attempt} does not match its signature.`, restsOn)]
  if (signature === 'other-key' && hasKeys)
    return [
      failed(
        'record-signature',
        `The record of attempt ${record.attempt} is signed by a key that is not one of the host ${host}.`,
        restsOn,
      ),
    ]
  if (signature === 'none' && !isCovered) {
    const what = failed(
      'record-signature',
      `The record of attempt ${record.attempt} is not signed: anyone can write such a record.`,
      restsOn,
    )
    return [allowUnsigned ? { ...what, outcome: 'not-provable' } : what]
  }
  return []
}

/** Checks what the host signed of each record; one that is not signed may be covered by the signed ledger. */
function signatureChecks(question: HostQuestion, records: readonly ReadRecord[], isCovered: boolean): Check[] {
  const {
    files: { host },
    keys,
  } = question
  if (records.length === 0) return []
  const hasKeys = keys !== undefined && keys.length > 0
  const checks = records.flatMap((one) => signatureProblem(question, one, isCovered))
  if (checks.length > 0) return checks
  const restsOn = records.flatMap(({ files }) => [files.record!.path, ...(files.signature === undefined ? [] : [files.signature.path])])
  const common = { check: 'record-signature', about: host, restsOn } as const
  const count = formatCount(records.length, 'record')
  if (!hasKeys)
    return [
      { ...common, vouchedBy: 'none', outcome: 'not-provable', statement: `Whether the host ${host} signed its ${count} is unknown.` },
    ]
  const signed = records.filter(({ signature }) => signature === 'host').length
  const others = signed === records.length ? '' : ` The others are in its ledger, whose newest line it signed.`
  return [{ ...common, vouchedBy: 'host', outcome: 'passed', statement: `The host ${host} signed ${signed} of ${count}.${others}` }]
}

/** Checks that each attempt is younger than the commit of its release. */
function timeChecks({ files: { host }, releases }: HostQuestion, records: readonly ReadRecord[]): Check[] {
  const known = records.flatMap(({ record, files }) => {
    const release = releases.get(record.releaseId)
    return release === undefined ? [] : [{ record, file: files.record!, release }]
  })
  if (known.length === 0) return []
  const older = known.filter(({ record, release }) => Date.parse(record.startedAt) < Date.parse(release.manifest.source.commitTime))
  if (older.length > 0)
    return older.map(({ record, file, release }) =>
      failing(host)(
        'record-time',
        `The attempt ${record.attempt} began at ${record.startedAt}, before the commit of ${release.manifest.source.commitTime}.`,
        [file, { path: release.file }],
      ),
    )
  const restsOn = known.map(({ file }) => file.path)
  const statement = `No attempt of the ${formatCount(known.length, 'record')} began before the commit of its release.`
  return [{ check: 'record-time', about: host, outcome: 'passed', statement, restsOn, vouchedBy: 'host' }]
}

/** A record with the statement of its deployment. */
type Stated = ReadRecord & { readonly deployment: NonNullable<ReadRecord['deployment']> }

function deploymentProblem(
  { files: { host }, keys, releases }: HostQuestion,
  { files, record, text, deployment: stated }: Stated,
): Check[] {
  const { deployment, statement, signature } = stated
  const release = releases.get(record.releaseId)
  const isAbout =
    release === undefined ||
    isAboutRelease(statement.subject, release.manifest) ||
    isAboutManifestAlone(statement.subject, release.manifest)
  const problems = [
    ...(deployment.recordSha256 === sha256Of(text) ? [] : ['has another record than the file of the record']),
    ...(isAbout ? [] : ['is about other components than the manifest']),
    ...(deployment.host.name === host ? [] : [`is of the host ${deployment.host.name}`]),
    ...signatureProblems(signature, { host, hasKeys: (keys?.length ?? 0) > 0 }),
  ]
  if (problems.length === 0) return []
  const restsOn = [files.statement!, files.record!, ...(release === undefined ? [] : [{ path: release.file }])]
  return [failing(host)('deployment', `The statement of attempt ${record.attempt} ${problems.join('; it ')}.`, restsOn)]
}

/** Checks that each statement of a deployment has what the record has, and that the host signed it. */
function deploymentChecks(question: HostQuestion, records: readonly ReadRecord[]): Check[] {
  const { host } = question.files
  const stated = records.filter((one): one is Stated => one.deployment !== undefined)
  const common = { check: 'deployment', about: host } as const
  const without = records.length - stated.length
  const checks = stated.flatMap((one) => deploymentProblem(question, one))
  if (checks.length > 0 || records.length === 0) return checks
  const restsOn = stated.map(({ files }) => files.statement!.path)
  if (without > 0) {
    const statement = `Of ${formatCount(records.length, 'record')} of the host ${host}, ${without} have no statement of their deployment.`
    return [{ ...common, outcome: 'not-provable', statement, restsOn, vouchedBy: 'none' }]
  }
  const unsigned = stated.filter(({ deployment }) => deployment.signature !== 'host').length
  if (unsigned > 0)
    return [
      {
        ...common,
        outcome: 'not-provable',
        statement: `Whether the host ${host} signed its statements is unknown.`,
        restsOn,
        vouchedBy: 'none',
      },
    ]
  const statement = `The host ${host} signed a statement of each of its ${formatCount(records.length, 'record')}, with the same content.`
  return [{ ...common, outcome: 'passed', statement, restsOn, vouchedBy: 'host' }]
}

/** A host, and whether keys of it were given. */
interface KnownHost {
  readonly host: string
  readonly hasKeys: boolean
}

function signatureProblems(by: ReadRecord['signature'], { host, hasKeys }: KnownHost): string[] {
  if (by === 'bad') return ['does not match its signature']
  if (by === 'none') return ['is not signed']
  return by === 'other-key' && hasKeys ? [`is signed by a key that is not one of the host ${host}`] : []
}

interface LedgerWithRecords {
  readonly records: readonly ReadRecord[]
  readonly ledger: HostLedger
}

async function checksOfLedger(question: HostQuestion, { records, ledger }: LedgerWithRecords, runner: Runner): Promise<Check[]> {
  const { files, keys } = question
  const { file, walked, byAttempt } = ledger
  const application = applicationOf(question, ledger)
  const placed = records.flatMap((one) => {
    const found = byAttempt.get(one.record.attempt)
    return one.signature === 'host' && found !== undefined && isLineOf(one.text, { ...found.entry, digest: found.digest })
      ? [{ record: one.record, found, isSigned: true }]
      : []
  })
  const sought = placed.reduce<(typeof placed)[number] | undefined>(
    (best, one) => (best === undefined || one.found.line > best.found.line ? one : best),
    undefined,
  )
  const of = (check: Check): Check => ({ ...check, about: files.host, restsOn: [file.path] })
  const onRecord = sought === undefined ? [] : records.filter(({ record }) => record.attempt === sought.record.attempt)
  const signature = await checkLedgerSignature(
    { ...walked, file: file.path, sought, hostKeys: keys?.length === 0 ? undefined : keys },
    runner,
  )
  return [
    of(checkConsistency(file.path, walked, { application, host: files.host })),
    { ...of(signature), restsOn: [file.path, ...onRecord.map((one) => one.files.record!.path)] },
    ...containments(files.host, records, ledger),
    ...completeness(question, ledger),
  ]
}

/** Returns the application that a ledger must be of: that of the releases that its lines name, which are of one. */
function applicationOf({ releases }: HostQuestion, { walked, byAttempt }: HostLedger): string {
  const newest = walked.walk.newest?.entry.record.application ?? ''
  const named = [...byAttempt.values()].flatMap(({ entry }) => releases.get(entry.record.releaseId)?.manifest.application ?? [])
  return named.find((application) => application !== newest) ?? newest
}

/** Checks that the ledger has each record, word for word. */
function containments(host: string, records: readonly ReadRecord[], { file, byAttempt, walked }: HostLedger): Check[] {
  const failed = failing(host)
  // After a line that contradicts the others, what is missing cannot be related to it.
  const ofMissing = walked.problems.length > 0 ? ({ outcome: 'not-provable' } as const) : {}
  const checks = records.flatMap(({ files, record, text }): Check[] => {
    const found = byAttempt.get(record.attempt)
    const restsOn = [files.record!, file]
    if (found === undefined) {
      const what = `The ledger of ${host} does not contain the attempt ${record.attempt}: a line was removed, or the record was invented.`
      return [{ ...failed('ledger-record', what, restsOn), ...ofMissing }]
    }
    if (!isLineOf(text, { ...found.entry, digest: found.digest }))
      return [
        failed('ledger-record', `Line ${found.line} of the ledger of ${host} has another record of attempt ${record.attempt}.`, restsOn),
      ]
    return []
  })
  if (walked.problems.length > 0 || checks.length > 0 || records.length === 0) return checks
  const restsOn = [file.path, ...records.map(({ files }) => files.record!.path)]
  const statement = `The ledger of ${host} contains its ${formatCount(records.length, 'record')} word for word.`
  return [{ check: 'ledger-record', about: host, outcome: 'passed', statement, restsOn, vouchedBy: 'host' }]
}

const NAMED_ATTEMPTS = 10

/** Checks that each attempt that the ledger has of the releases is here as a record. */
function completeness({ files: { host, records }, releases }: HostQuestion, { file, byAttempt }: HostLedger): Check[] {
  const here = new Set(records.map(({ attempt }) => attempt))
  const expected = [...byAttempt.values()].filter(({ entry }) => releases.has(entry.record.releaseId))
  const missing = expected.filter(({ entry }) => !here.has(entry.record.attempt))
  const common = { check: 'records', about: host } as const
  if (missing.length > 0) {
    const shown = missing.slice(0, NAMED_ATTEMPTS).map(({ line, entry }) => `${entry.record.attempt} (line ${line})`)
    const more = missing.length > NAMED_ATTEMPTS ? ` and ${missing.length - NAMED_ATTEMPTS} more` : ''
    const statement = `The ledger of ${host} has attempts of these releases whose records are not here: ${shown.join(', ')}${more}.`
    const manifests = new Set(missing.map(({ entry }) => releases.get(entry.record.releaseId)!.file))
    const restsOn = [file.path, ...manifests, ...missing.map(({ entry }) => `hosts/${host}/records/${entry.record.attempt}.json`)]
    return [{ ...common, outcome: 'not-provable', statement, restsOn, vouchedBy: 'none' }]
  }
  if (expected.length === 0) return []
  const statement = `All ${formatCount(expected.length, 'attempt')} of these releases that the ledger of ${host} has are here as records.`
  return [{ ...common, outcome: 'passed', statement, restsOn: [file.path], vouchedBy: 'host' }]
}
