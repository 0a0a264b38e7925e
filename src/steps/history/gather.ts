import { basename, dirname, relative } from 'node:path'
import { isKnownError } from '#domain/errors/errors'
import { attemptOfFile, isLedgerName, placeOf } from '#domain/evidence/layout'
import { keptLedgerFindings, liveLedgerFindings, type LedgerFinding } from '#domain/history/ledger-findings'
import { siteHost, type SiteHost } from '#domain/history/site/model'
import type { LedgerSpan } from '#domain/ledger/gaps'
import { canonicalRecord } from '#domain/manifest/canonical'
import type { AttemptRecord } from '#domain/protocol/record'
import { formatCount } from '#domain/report/amount'
import { connectTo } from '../agent/host-client.ts'
import type { ReachOptions } from '../agent/reach.ts'
import type { Context } from '../context.ts'
import { bundleFiles } from '../bundle/write.ts'
import { checkLedgerSignature } from '../evidence/check-ledger.ts'
import { readRecord } from '../evidence/check-record.ts'
import { readKnownKeys } from '../evidence/known-keys.ts'
import { verifyRecordSignature, type RecordToVerify } from '../evidence/verify-record-signature.ts'
import { filesBelow, ignoringIn, type FoundFile } from '../evidence/found-files.ts'
import { walkLedgerFile, type WalkedLedger } from '../evidence/walk-ledger-file.ts'
import { readRelease, type KeptRelease } from '../exposure/read-evidence.ts'
import { inTurns } from '../in-turns.ts'
import { hostKeysOf, type HostKeys, type StatedChanges } from './host-keys.ts'
import { ledgerPages } from './ledger-pages.ts'

/** Where a history is gathered from. */
export interface Sources {
  /** Hosts whose ledgers are read now. */
  readonly hosts: readonly ReachOptions[]
  /** A folder with evidence that was kept, in any arrangement. */
  readonly artifacts: string | undefined
  /** Public keys of hosts, as ssh knows them: what they signed of kept evidence is verified with them. */
  readonly knownHostsFile: string | undefined
  /** Keys that no longer count, also of hosts. */
  readonly revokedKeysFile?: string | undefined
}

/** What was found, by what it is about. */
export interface Gathered {
  readonly hosts: readonly SiteHost[]
  /** The file of each release's manifest. */
  readonly releases: ReadonlyMap<string, KeptRelease>
  /** Files whose names have the id of an attempt. */
  readonly byAttempt: ReadonlyMap<string, readonly FoundFile[]>
  /** In what ledgers are not whole: those that hosts sent, and those in files. */
  readonly ledgerFindings: { readonly live: readonly LedgerFinding[]; readonly kept: readonly LedgerFinding[] }
  /** Files of a form that is read here, which `verify` leaves out because of their places, from the folder of the evidence on. */
  readonly unplaced: readonly string[]
}

/** Records from one place, and a sentence on them. */
interface Origin {
  readonly records: readonly AttemptRecord[]
  readonly from: string
  /** True when their host sent them itself, or signed them with a key that was given. */
  readonly isVouchedFor: boolean
  /** True when the records are in the order in which their host wrote them. */
  readonly isInOrder: boolean
}

/** A ledger, and in what it is not whole. */
interface LedgerOrigin extends Origin {
  readonly findings: readonly LedgerFinding[]
}

/** A ledger as its host sent it, with what it states of changes of its key. */
interface LiveLedger extends LedgerOrigin {
  readonly stated: readonly StatedChanges[]
}

/** A ledger in a file, before it is known what of it the host signed. */
interface KeptLedger {
  readonly file: FoundFile
  /** From the folder of the evidence on. */
  readonly path: string
  readonly walked: WalkedLedger
  readonly records: readonly AttemptRecord[]
}

/** Reads the ledgers of hosts, and all evidence below a folder. A file that cannot be read is a warning; a host that cannot is an error. */
export async function gather({ hosts, artifacts, knownHostsFile, revokedKeysFile }: Sources, context: Context): Promise<Gathered> {
  const files = artifacts === undefined ? [] : filesBelow(artifacts)
  const known = await readKnownKeys(knownHostsFile, revokedKeysFile)
  const live: LiveLedger[] = []
  for (const host of hosts) live.push(await liveLedger(host, context))
  const ignoring = ignoringIn(context)
  const read = await inTurns(
    files.filter(({ name }) => kindOf(name) === 'ledger'),
    (file) => ignoring(file, () => readLedger(file, relative(artifacts!, file.file))),
  )
  const ledgers = read.filter((ledger) => ledger !== undefined)
  // A record may be signed by a key that only a ledger names, so ledgers are read first.
  const keysOf = hostKeysOf(known, [
    ...live.flatMap(({ stated }) => stated),
    ...ledgers.flatMap(({ walked: { printed } }) => printed ?? []),
  ])
  const kept = await inTurns(ledgers, (ledger) => ignoring(ledger.file, () => keptLedger(ledger, keysOf, context)))
  const single = await inTurns(
    files.filter(({ name }) => kindOf(name) === 'record'),
    (file) => ignoring(file, () => keptRecord(file, keysOf, context)),
  )
  const origins: Origin[] = [...live, ...kept, ...single].filter((origin) => origin !== undefined)
  const releases = await inTurns(
    files.filter(({ name }) => kindOf(name) === 'manifest'),
    (file) => ignoring(file, () => readRelease(file.file)),
  )
  return {
    // What a host vouches for counts before another text of the same attempt.
    hosts: joined(origins.toSorted((left, right) => Number(right.isVouchedFor) - Number(left.isVouchedFor))),
    releases: wholest(
      releases.filter((release) => release !== undefined),
      files,
    ),
    byAttempt: filesByAttempt(files),
    ledgerFindings: { live: live.flatMap(({ findings }) => findings), kept: kept.flatMap((ledger) => ledger?.findings ?? []) },
    unplaced: artifacts === undefined ? [] : unplacedIn(artifacts, files),
  }
}

function unplacedIn(folder: string, files: readonly FoundFile[]): string[] {
  return files
    .map(({ file, name }) => ({ path: relative(folder, file), kind: kindOf(name) }))
    .filter(({ path, kind }) => kind !== undefined && placeOf(path).kind !== kind)
    .map(({ path }) => path)
}

/** As what a file is read, by its name; undefined for one that is not. */
function kindOf(name: string): 'ledger' | 'record' | 'manifest' | undefined {
  if (isLedgerName(name)) return 'ledger'
  return attemptOfFile(name) !== undefined ? 'record' : name === bundleFiles.manifest ? 'manifest' : undefined
}

/** Returns each release, of several copies the one with the most files: a second builder adds its own to those of the first. */
function wholest(releases: readonly KeptRelease[], files: readonly FoundFile[]): Map<string, KeptRelease> {
  const beside = Map.groupBy(files, ({ file }) => dirname(file))
  const count = ({ file }: KeptRelease) => beside.get(dirname(file))?.length ?? 0
  return new Map(releases.toSorted((left, right) => count(left) - count(right)).map((release) => [release.releaseId, release]))
}

const ATTEMPT = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/

function filesByAttempt(files: readonly FoundFile[]): Map<string, FoundFile[]> {
  const named = files.flatMap((file) => {
    const [attempt] = ATTEMPT.exec(file.name) ?? []
    return attempt === undefined ? [] : [{ attempt, file }]
  })
  return new Map([...Map.groupBy(named, ({ attempt }) => attempt)].map(([attempt, ofIt]) => [attempt, ofIt.map(({ file }) => file)]))
}

async function liveLedger(options: ReachOptions, context: Context): Promise<LiveLedger> {
  await using client = await connectTo(options, context)
  const records: AttemptRecord[] = []
  const stated: StatedChanges[] = []
  let words = 'an empty ledger'
  let findings: readonly LedgerFinding[] = []
  for await (const { entries, ...page } of ledgerPages(client)) {
    if (stated.length === 0) {
      const { brokenAt, head, total } = page
      findings = liveLedgerFindings(client.name, brokenAt)
      stated.push(page)
      const signed = head === undefined ? '' : ', and the host signed its newest line'
      words = `its ledger of ${formatCount(total, 'line')}, as the host sent it: ${brokenAt === null ? 'the hash chain is intact' : `the hash chain is broken at line ${brokenAt}`}${signed}`
    }
    records.push(...entries.map(({ record }) => record))
  }
  return { records: records.toReversed(), from: words, isVouchedFor: true, isInOrder: true, stated, findings }
}

async function readLedger(file: FoundFile, path: string): Promise<KeptLedger> {
  const records: AttemptRecord[] = []
  const walked = await walkLedgerFile(file.file, ({ entry }) => records.push(entry.record))
  return { file, path, walked, records }
}

async function keptLedger(
  { file: { file }, path, walked, records }: KeptLedger,
  keysOf: HostKeys,
  { runner }: Context,
): Promise<LedgerOrigin> {
  const [problem] = walked.problems
  const words = problem === undefined ? 'its lines follow each other' : `line ${problem.line} ${problem.what}`
  const [first] = records
  const hostKeys = first === undefined ? undefined : await keysOf(first)
  const signature = await checkLedgerSignature({ ...walked, file, sought: undefined, hostKeys }, runner)
  const isVouchedFor = signature.outcome === 'passed'
  return {
    records,
    from: `the file ${basename(file)}: ${words}${isVouchedFor ? ', and the host signed its newest line' : ''}`,
    isVouchedFor,
    isInOrder: true,
    findings: keptLedgerFindings(path, { ...walked, span: spanOf(walked) }),
  }
}

function spanOf({ walk: { oldestLine, newest }, printed }: WalkedLedger): LedgerSpan | undefined {
  if (oldestLine === undefined || newest === undefined) return undefined
  return { oldestLine, newestLine: newest.line, total: printed?.total }
}

async function keptRecord({ file }: FoundFile, keysOf: HostKeys, { runner }: Context): Promise<Origin> {
  const { record, text } = await readRecord(file)
  const hostKeys = await keysOf(record)
  // What was signed is the canonical form: other bytes are not what the host wrote.
  const isVouchedFor =
    hostKeys !== undefined && text === canonicalRecord(record) && (await isSignedByHost({ record, recordFile: file, hostKeys }, runner))
  const from = isVouchedFor ? 'records that the host signed' : 'records that runs kept'
  return { records: [record], from, isVouchedFor, isInOrder: false }
}

async function isSignedByHost(asked: RecordToVerify, runner: Context['runner']): Promise<boolean> {
  try {
    return (await verifyRecordSignature(asked, runner))?.isHostKey === true
  } catch (error) {
    if (isKnownError(error)) return false
    throw error
  }
}

/** What several places have of one application on one host. */
interface Joined {
  readonly records: Map<string, AttemptRecord>
  /** Those of them that the host vouches for. */
  readonly vouched: Set<AttemptRecord>
  readonly from: Set<string>
  readonly first: Origin
  isSorted: boolean
}

/** Joins what several places have of one application on one host: each attempt once, in the order of the first place that has it. */
function joined(origins: readonly Origin[]): SiteHost[] {
  const byHost = new Map<string, Joined>()
  for (const origin of origins) {
    for (const record of origin.records) {
      const key = `${record.application} ${record.host}`
      const known = byHost.get(key) ?? { records: new Map(), vouched: new Set(), from: new Set(), first: origin, isSorted: true }
      byHost.set(key, known)
      if (known.records.has(record.attempt)) continue
      known.isSorted &&= origin.isInOrder && known.first === origin
      known.records.set(record.attempt, record)
      if (origin.isVouchedFor) known.vouched.add(record)
      known.from.add(origin.from)
    }
  }
  return [...byHost.values()]
    .map(joinedHost)
    .toSorted((left, right) => (`${left.application} ${left.host}` < `${right.application} ${right.host}` ? -1 : 1))
}

function joinedHost({ records, vouched, from, isSorted }: Joined): SiteHost {
  const ordered = isSorted ? [...records.values()] : [...records.values()].toSorted(oldestFirst)
  const { host, application } = ordered[0]!
  const origin = `${application} on ${host}: ${formatCount(ordered.length, 'record')} from ${[...from].join('; ')}.`
  return siteHost(ordered, { vouched, origin })
}

function oldestFirst(left: AttemptRecord, right: AttemptRecord): number {
  return Date.parse(left.finishedAt) - Date.parse(right.finishedAt)
}
