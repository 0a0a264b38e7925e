import { basename } from 'node:path'
import { historyOf } from '#domain/history/figures'
import { siteHost, type SiteHost } from '#domain/history/site/model'
import type { AttemptRecord } from '#domain/protocol/record'
import { formatCount } from '#domain/report/amount'
import { connectTo } from '../agent/host-client.ts'
import type { ReachOptions } from '../agent/reach.ts'
import type { Context } from '../context.ts'
import { readRecord } from '../evidence/check-record.ts'
import { filesBelow, ignoringIn, type FoundFile } from '../evidence/found-files.ts'
import { walkLedgerFile } from '../evidence/walk-ledger-file.ts'
import { isLedgerName, readRelease, type KeptRelease } from '../exposure/read-evidence.ts'
import { inTurns } from '../in-turns.ts'
import { ledgerPages } from './ledger-pages.ts'

/** Where a history is gathered from. */
export interface Sources {
  /** Hosts whose ledgers are read now. */
  readonly hosts: readonly ReachOptions[]
  /** A folder with evidence that was kept, in any arrangement. */
  readonly artifacts: string | undefined
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
}

/** Reads the ledgers of hosts, and all evidence below a folder. A file that cannot be read is a warning; a host that cannot is an error. */
export async function gather({ hosts, artifacts }: Sources, context: Context): Promise<Gathered> {
  const files = artifacts === undefined ? [] : filesBelow(artifacts)
  const origins: Origin[] = []
  for (const host of hosts) origins.push(await liveLedger(host, context))
  const ignoring = ignoringIn(context)
  const kept = await inTurns(
    files.filter(({ name }) => isLedgerName(name)),
    (file) => ignoring(file, () => keptLedger(file)),
  )
  origins.push(...kept.filter((origin) => origin !== undefined))
  const single = await inTurns(
    files.filter(({ name }) => RECORD.test(name)),
    (file) => ignoring(file, async () => (await readRecord(file.file)).record),
  )
  origins.push({ records: single.filter((record) => record !== undefined), from: 'records that runs kept' })
  const releases = await inTurns(
    files.filter(({ name }) => name === 'manifest.json'),
    (file) => ignoring(file, () => readRelease(file.file)),
  )
  return {
    hosts: joined(origins),
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
  return { records: records.toReversed(), from: words }
}

async function keptLedger({ file }: FoundFile): Promise<Origin> {
  const records: AttemptRecord[] = []
  const { problems } = await walkLedgerFile(file, ({ entry }) => records.push(entry.record))
  const [problem] = problems
  const words = problem === undefined ? 'its lines follow each other' : `line ${problem.line} ${problem.what}`
  return { records, from: `the file ${basename(file)}: ${words}` }
}

/** Joins what several places have of one application on one host: each attempt once, in the order of the first place that has it. */
function joined(origins: readonly Origin[]): SiteHost[] {
  const byHost = new Map<string, { records: Map<string, AttemptRecord>; from: Set<string>; isSorted: boolean }>()
  for (const { records, from } of origins) {
    for (const record of records) {
      const key = `${record.application} ${record.host}`
      const known = byHost.get(key) ?? { records: new Map(), from: new Set(), isSorted: true }
      byHost.set(key, known)
      if (known.records.has(record.attempt)) continue
      known.isSorted &&= known.from.size === 0 || (known.from.size === 1 && known.from.has(from))
      known.records.set(record.attempt, record)
      known.from.add(from)
    }
  }
  return [...byHost.values()]
    .map(({ records, from, isSorted }) => {
      const ordered = isSorted && !from.has('records that runs kept') ? [...records.values()] : [...records.values()].toSorted(oldestFirst)
      const { host, application } = ordered[0]!
      return siteHost(
        historyOf(ordered),
        `${application} on ${host}: ${formatCount(ordered.length, 'record')} from ${[...from].join('; ')}.`,
      )
    })
    .toSorted((left, right) => (`${left.application} ${left.host}` < `${right.application} ${right.host}` ? -1 : 1))
}

function oldestFirst(left: AttemptRecord, right: AttemptRecord): number {
  return Date.parse(left.finishedAt) - Date.parse(right.finishedAt)
}
