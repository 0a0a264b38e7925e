import { basename } from 'node:path'
import { followRotations } from '#domain/evidence/host-key-chain'
import { unreadableFile } from '#domain/errors/catalogue'
import { isKnownError } from '#domain/errors/errors'
import { keysOfHost, parseKnownHosts } from '#domain/evidence/known-hosts'
import { siteHost, type SiteHost } from '#domain/history/site/model'
import { canonicalRecord } from '#domain/manifest/canonical'
import type { AttemptRecord } from '#domain/protocol/record'
import type { HostKey } from '#domain/trust/host-keys'
import { readLimited } from '#tools/files/read-limited'
import { formatCount } from '#domain/report/amount'
import { connectTo } from '../agent/host-client.ts'
import type { ReachOptions } from '../agent/reach.ts'
import type { Context } from '../context.ts'
import { checkLedgerSignature } from '../evidence/check-ledger.ts'
import { readRecord } from '../evidence/check-record.ts'
import { verifyRecordSignature, type RecordToVerify } from '../evidence/verify-record-signature.ts'
import { filesBelow, ignoringIn, type FoundFile } from '../evidence/found-files.ts'
import { walkLedgerFile, type WalkedLedger } from '../evidence/walk-ledger-file.ts'
import { isLedgerName, readRelease, type KeptRelease } from '../exposure/read-evidence.ts'
import { inTurns } from '../in-turns.ts'
import { ledgerPages } from './ledger-pages.ts'

/** Where a history is gathered from. */
export interface Sources {
  /** Hosts whose ledgers are read now. */
  readonly hosts: readonly ReachOptions[]
  /** A folder with evidence that was kept, in any arrangement. */
  readonly artifacts: string | undefined
  /** Public keys of hosts, as ssh knows them: what they signed of kept evidence is verified with them. */
  readonly knownHostsFile: string | undefined
}

/** What was found, by what it is about. */
export interface Gathered {
  readonly hosts: readonly SiteHost[]
  /** The file of each release's manifest. */
  readonly releases: ReadonlyMap<string, KeptRelease>
  /** Files whose names have the id of an attempt. */
  readonly byAttempt: ReadonlyMap<string, readonly FoundFile[]>
}

/** Records from one place, and a sentence on them. */
interface Origin {
  readonly records: readonly AttemptRecord[]
  readonly from: string
  /** True when their host sent them itself, or signed them with a key that was given. */
  readonly isVouchedFor: boolean
}

/** Reads the ledgers of hosts, and all evidence below a folder. A file that cannot be read is a warning; a host that cannot is an error. */
export async function gather({ hosts, artifacts, knownHostsFile }: Sources, context: Context): Promise<Gathered> {
  const files = artifacts === undefined ? [] : filesBelow(artifacts)
  const keysOf = await readHostKeys(knownHostsFile)
  const origins: Origin[] = []
  for (const host of hosts) origins.push(await liveLedger(host, context))
  const ignoring = ignoringIn(context)
  const kept = await inTurns(
    files.filter(({ name }) => isLedgerName(name)),
    (file) => ignoring(file, () => keptLedger(file, keysOf, context)),
  )
  const single = await inTurns(
    files.filter(({ name }) => RECORD.test(name)),
    (file) => ignoring(file, () => keptRecord(file, keysOf, context)),
  )
  for (const origin of [...kept, ...single]) if (origin !== undefined) origins.push(origin)
  const releases = await inTurns(
    files.filter(({ name }) => name === 'manifest.json'),
    (file) => ignoring(file, () => readRelease(file.file)),
  )
  return {
    // What a host vouches for counts before another text of the same attempt.
    hosts: joined(origins.toSorted((left, right) => Number(right.isVouchedFor) - Number(left.isVouchedFor))),
    releases: new Map(releases.flatMap((release) => (release === undefined ? [] : [[release.releaseId, release] as const]))),
    byAttempt: filesByAttempt(files),
  }
}

/** `host-record-ATTEMPT.json` and `record-ATTEMPT.json` as promote keeps them, and `ATTEMPT.json` in a folder of evidence. */
const RECORD = /^(?:(?:host-)?record-)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\.json$/
const ATTEMPT = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/

function filesByAttempt(files: readonly FoundFile[]): Map<string, FoundFile[]> {
  const named = files.flatMap((file) => {
    const [attempt] = ATTEMPT.exec(file.name) ?? []
    return attempt === undefined ? [] : [{ attempt, file }]
  })
  return new Map([...Map.groupBy(named, ({ attempt }) => attempt)].map(([attempt, ofIt]) => [attempt, ofIt.map(({ file }) => file)]))
}

async function liveLedger(options: ReachOptions, context: Context): Promise<Origin> {
  await using client = await connectTo(options, context)
  const records: AttemptRecord[] = []
  let words = 'an empty ledger'
  for await (const { entries, brokenAt, head, total } of ledgerPages(client)) {
    if (records.length === 0) {
      const signed = head === undefined ? '' : ', and the host signed its newest line'
      words = `its ledger of ${formatCount(total, 'line')}, as the host sent it: ${brokenAt === null ? 'the hash chain is intact' : `the hash chain is broken at line ${brokenAt}`}${signed}`
    }
    records.push(...entries.map(({ record }) => record))
  }
  return { records: records.toReversed(), from: words, isVouchedFor: true }
}

async function keptLedger({ file }: FoundFile, keysOf: HostKeys, { runner }: Context): Promise<Origin> {
  const records: AttemptRecord[] = []
  const walked = await walkLedgerFile(file, ({ entry }) => records.push(entry.record))
  const [problem] = walked.problems
  const words = problem === undefined ? 'its lines follow each other' : `line ${problem.line} ${problem.what}`
  const hostKeys = await keysUntilEnd(walked, keysOf(records[0]?.host ?? ''))
  const signature = await checkLedgerSignature({ ...walked, file, sought: undefined, hostKeys }, runner)
  const isVouchedFor = signature.outcome === 'passed'
  return {
    records,
    from: `the file ${basename(file)}: ${words}${isVouchedFor ? ', and the host signed its newest line' : ''}`,
    isVouchedFor,
  }
}

/** Adds to the known keys of a host those that they name as their successors in its printed ledger. */
async function keysUntilEnd({ printed }: WalkedLedger, known: readonly HostKey[] | undefined): Promise<readonly HostKey[] | undefined> {
  if (printed === undefined || known === undefined) return known
  const { host, application, keyRotations: rotations = [] } = printed
  return (await followRotations({ host, application, known, revoked: new Set(), rotations })).keys
}

async function keptRecord({ file }: FoundFile, keysOf: HostKeys, { runner }: Context): Promise<Origin> {
  const { record, text } = await readRecord(file)
  const hostKeys = keysOf(record.host)
  // What was signed is the canonical form: other bytes are not what the host wrote.
  const isVouchedFor =
    hostKeys !== undefined && text === canonicalRecord(record) && (await isSignedByHost({ record, recordFile: file, hostKeys }, runner))
  return { records: [record], from: isVouchedFor ? 'records that the host signed' : LOOSE_RECORDS, isVouchedFor }
}

async function isSignedByHost(asked: RecordToVerify, runner: Context['runner']): Promise<boolean> {
  try {
    return (await verifyRecordSignature(asked, runner))?.isHostKey === true
  } catch (error) {
    if (isKnownError(error)) return false
    throw error
  }
}

type HostKeys = (host: string) => readonly HostKey[] | undefined

async function readHostKeys(file: string | undefined): Promise<HostKeys> {
  if (file === undefined) return () => undefined
  const text = await readLimited(file, KNOWN_HOSTS_LIMIT_BYTES).catch((cause: unknown) => {
    throw unreadableFile('file of known hosts', file, cause)
  })
  if (text === undefined) throw unreadableFile('file of known hosts', file)
  const known = parseKnownHosts(text)
  return (host) => {
    const keys = keysOfHost(known, host)
    return keys.length === 0 ? undefined : keys
  }
}

const KNOWN_HOSTS_LIMIT_BYTES = 4 * 1024 * 1024
const LOOSE_RECORDS = 'records that runs kept'

/** What several places have of one application on one host. */
interface Joined {
  readonly records: Map<string, AttemptRecord>
  /** Those of them that the host vouches for. */
  readonly vouched: Set<AttemptRecord>
  readonly from: Set<string>
  isSorted: boolean
}

/** Joins what several places have of one application on one host: each attempt once, in the order of the first place that has it. */
function joined(origins: readonly Origin[]): SiteHost[] {
  const byHost = new Map<string, Joined>()
  for (const { records, from, isVouchedFor } of origins) {
    for (const record of records) {
      const key = `${record.application} ${record.host}`
      const known = byHost.get(key) ?? { records: new Map(), vouched: new Set(), from: new Set(), isSorted: true }
      byHost.set(key, known)
      if (known.records.has(record.attempt)) continue
      known.isSorted &&= known.from.size === 0 || (known.from.size === 1 && known.from.has(from))
      known.records.set(record.attempt, record)
      if (isVouchedFor) known.vouched.add(record)
      known.from.add(from)
    }
  }
  return [...byHost.values()]
    .map(joinedHost)
    .toSorted((left, right) => (`${left.application} ${left.host}` < `${right.application} ${right.host}` ? -1 : 1))
}

function joinedHost({ records, vouched, from, isSorted }: Joined): SiteHost {
  const inOrder = isSorted && !from.has(LOOSE_RECORDS) && !from.has('records that the host signed')
  const ordered = inOrder ? [...records.values()] : [...records.values()].toSorted(oldestFirst)
  const { host, application } = ordered[0]!
  const origin = `${application} on ${host}: ${formatCount(ordered.length, 'record')} from ${[...from].join('; ')}.`
  return siteHost(ordered, { vouched, origin })
}

function oldestFirst(left: AttemptRecord, right: AttemptRecord): number {
  return Date.parse(left.finishedAt) - Date.parse(right.finishedAt)
}
