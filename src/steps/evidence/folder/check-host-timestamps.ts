import type { Check } from '#domain/evidence/check'
import { formatCount } from '#domain/report/amount'
import { sha256Of } from '#domain/statement/digest'
import { inTurns } from '../../in-turns.ts'
import { checkStamp, whyMissing, type CheckedStamp } from '../check-timestamp.ts'
import type { TimestampTrust } from '../timestamp-trust.ts'
import type { HostOutcome } from './check-host.ts'
import type { ReadRecord } from './check-records.ts'

/**
 * Returns what was found of a host with the checks of its time stamps, and its history with the times that they prove. The records of
 * these releases need one.
 */
export async function withTimestamps(
  host: HostOutcome,
  trust: TimestampTrust,
  releases: ReadonlyMap<string, { readonly file: string }>,
): Promise<HostOutcome> {
  const { checks, proved } = await checkHostTimestamps(host, trust, releases)
  const history = host.history.map((entry) => {
    const timestamp = proved.get(entry.attempt)
    return timestamp === undefined ? entry : { ...entry, timestamp }
  })
  return { ...host, checks: [...host.checks, ...checks], history }
}

/** What is proved of when the records of a host existed. */
interface HostTimestamps {
  readonly checks: readonly Check[]
  /** The time and the authority of each time stamp that is proved, by its attempt. */
  readonly proved: ReadonlyMap<string, { readonly time: string; readonly authority: string }>
}

type StampedRecord = ReadRecord & { readonly checked: CheckedStamp }

/** Checks the time stamps that are kept of a host's records. */
async function checkHostTimestamps(
  { host, records, placed }: Pick<HostOutcome, 'host' | 'records' | 'placed'>,
  trust: TimestampTrust,
  releases: ReadonlyMap<string, { readonly file: string }>,
): Promise<HostTimestamps> {
  const stamped = await inTurns(
    records.filter(({ files }) => files.timestamp !== undefined),
    async (one): Promise<StampedRecord> => ({ ...one, checked: await checkStamp(toCheck(one), trust) }),
  )
  const common = { check: 'timestamp', about: host, vouchedBy: 'none' } as const
  const open = stamped
    .filter(({ checked }) => checked.outcome !== 'passed')
    .map(({ checked: { outcome, statement, hint }, ...one }): Check => {
      return Object.assign({ outcome, statement, restsOn: pathsOf(one) }, common, hint === undefined ? {} : { hint })
    })
  const proved = stamped.filter(({ checked }) => checked.timestamp !== undefined)
  return {
    checks: [
      ...open,
      ...(open.length === 0 ? provedCheck(host, { proved, records }) : []),
      ...(open.length === 0
        ? unstampedChecks(host, { proved, placed, needed: records.filter((one) => needsStamp(one, releases)), releases })
        : []),
      ...(await missingCheck(host, { records, isAllMissing: trust.isExpected && stamped.length === 0 && records.length > 0 })),
    ],
    proved: new Map(
      proved.map(({ record, checked: { timestamp } }) => [
        record.attempt,
        { time: timestamp!.time.toISOString(), authority: timestamp!.authority.name },
      ]),
    ),
  }
}

function toCheck({ record, text, files, deployment }: ReadRecord) {
  const isOfRecord = deployment?.deployment.recordSha256 === sha256Of(text)
  return { record, stamp: files.timestamp!.file, statement: files.statement?.file, isOfRecord }
}

function pathsOf({ files }: ReadRecord): string[] {
  const statement = `${files.record!.path.replace(/\.json$/, '')}.intoto.json`
  return [files.timestamp!.path, statement, files.record!.path]
}

interface Proved {
  readonly proved: readonly StampedRecord[]
  readonly records: readonly ReadRecord[]
}

/** One check for all of a host: the newest one fixes the lines of the ledger before it, too. */
function provedCheck(host: string, { proved, records }: Proved): Check[] {
  const newest = proved.toSorted((left, right) => Date.parse(left.record.finishedAt) - Date.parse(right.record.finishedAt)).at(-1)
  if (newest === undefined) return []
  const others = proved.length === 1 ? '' : ` So did ${formatCount(proved.length - 1, 'other time-stamped record')} by their times.`
  const { ledger } = newest.record
  const before = ledger === undefined || ledger.line === 1 ? '' : ` It fixes the lines before line ${ledger.line} of the ledger.`
  const statement = `${newest.checked.statement}${before}${others} ${proved.length} of ${formatCount(records.length, 'record')} of the host ${host} are time-stamped.`
  return [{ check: 'timestamp', about: host, outcome: 'passed', statement, restsOn: proved.flatMap(pathsOf), vouchedBy: 'authority' }]
}

function needsStamp({ record: { verb, releaseId } }: ReadRecord, releases: ReadonlyMap<string, { readonly file: string }>): boolean {
  return releases.has(releaseId) && (verb === 'apply' || verb === 'rollback')
}

interface Needed extends Pick<HostOutcome, 'placed'> {
  readonly proved: readonly StampedRecord[]
  readonly needed: readonly ReadRecord[]
  readonly releases: ReadonlyMap<string, { readonly file: string }>
}

/**
 * A record existed when it was stamped, or when a later one was whose line fixes it in the ledger. Time stamps of earlier records show
 * nothing of one with a release that is here.
 */
function unstampedChecks(host: string, { proved, placed, needed, releases }: Needed): Check[] {
  if (proved.length === 0) return []
  const lineOf = ({ record }: ReadRecord) => placed.get(record.attempt)?.line
  const fixed = Math.max(0, ...proved.map((one) => lineOf(one) ?? 0))
  const stamped = new Set(proved.map(({ record }) => record.attempt))
  const others = needed.filter((one) => !stamped.has(one.record.attempt) && (lineOf(one) ?? Infinity) > fixed)
  if (others.length === 0) return []
  const more = others.length > NAMED ? ` (and ${formatCount(others.length - NAMED, 'other record')})` : ''
  const named = others.slice(0, NAMED).map(({ record }) => record.attempt)
  const statement = `On the host ${host}, the record of attempt ${named.join(', ')}${more} with a release that is here is not time-stamped, and neither is a later line of the ledger.`
  const restsOn = others.flatMap(({ files, record }) => [files.record!.path, releases.get(record.releaseId)!.file])
  return [{ check: 'timestamp', about: host, outcome: 'not-provable', statement, restsOn, vouchedBy: 'none' }]
}

const NAMED = 3

interface Missing {
  readonly records: readonly ReadRecord[]
  /** True when time stamps are expected, and none is here. */
  readonly isAllMissing: boolean
}

/** Time stamps that are not here; those that the machine did not get are named, so that they are not taken for removed, or for nothing. */
async function missingCheck(host: string, { records, isAllMissing }: Missing): Promise<Check[]> {
  const none = isAllMissing ? [`No record of the host ${host} is time-stamped.`] : []
  const missing = records.filter(({ files }) => files.timestamp === undefined && files.missingTimestamp !== undefined)
  const statements = [...(await notGiven(host, missing)), ...none]
  if (statements.length === 0) return []
  const restsOn = missing.map(({ files }) => files.missingTimestamp!.path)
  return [{ check: 'timestamp', about: host, outcome: 'not-provable', statement: statements.join(' '), restsOn, vouchedBy: 'none' }]
}

async function notGiven(host: string, missing: readonly ReadRecord[]): Promise<string[]> {
  if (missing.length === 0) return []
  const reasons = await Promise.all(
    missing.slice(0, NAMED).map(async ({ record, files }) => `${record.attempt} (${await whyMissing(files.missingTimestamp!.file)})`),
  )
  const more = missing.length > NAMED ? ` and ${missing.length - NAMED} more` : ''
  return [`The machine that released to ${host} got no time stamp for attempt ${reasons.join(', ')}${more}.`]
}
