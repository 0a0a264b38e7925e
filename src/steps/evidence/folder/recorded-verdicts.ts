import type { Check } from '#domain/evidence/check'
import { hasNoLine } from '#domain/evidence/without-line'
import type { ReleaseVerdict } from '#domain/evidence/release-facts'
import type { RecordedVerdict } from '#domain/evidence/requirement'
import type { AttemptRecord } from '#domain/protocol/record'
import { contradictedFiles, releaseVerdict, requirableVerdict } from '../record-facts.ts'
import type { HostOutcome } from './check-host.ts'

/** What a verification is asked about: the hosts and releases that are here, and the one of them that was named. */
export interface AskedPairs {
  readonly hosts: readonly HostOutcome[]
  readonly releases: ReadonlyMap<string, { readonly manifest: { readonly application: string } }>
  readonly host?: string | undefined
  readonly releaseId?: string | undefined
}

/** A release and a host of its application; undefined where none is here. */
export interface AskedPair {
  readonly releaseId: string | undefined
  readonly host: string | undefined
  readonly found: HostOutcome | undefined
}

/** Returns each release that is asked about with each host of its application; a host that was named with each release. */
export function askedPairs({ hosts, releases, host, releaseId }: AskedPairs): AskedPair[] {
  const known = releaseId === undefined ? [...releases.keys()] : [releaseId]
  const ids = known.length === 0 ? [undefined] : known
  return ids.flatMap((id): AskedPair[] => {
    const application = id === undefined ? undefined : releases.get(id)?.manifest.application
    const own = hosts.filter((one) => (host === undefined ? isOf(one, application) : one.host === host))
    if (own.length === 0) return [{ releaseId: id, host, found: undefined }]
    return own.map((found) => ({ releaseId: id, host: found.host, found }))
  })
}

function isOf({ application, records }: HostOutcome, wanted: string | undefined): boolean {
  const own = application ?? records[0]?.record.application
  return own === undefined || wanted === undefined || own === wanted
}

/** Returns the verdict that the newest attempt of each host with each release has. */
export function recordedVerdicts(asked: AskedPairs): RecordedVerdict[] {
  return askedPairs(asked).map((pair) => Object.assign(verdictOfPair(pair), pair.host === undefined ? {} : { about: pair.host }))
}

function verdictOfPair({ releaseId, host, found }: AskedPair): RecordedVerdict {
  const release = releaseId === undefined ? 'any release' : `release ${releaseId}`
  const of = host === undefined ? 'there is no host with a record' : `the host ${host} has no record`
  const path = found?.ledger?.path ?? found?.records[0]?.files.record?.path
  const none: RecordedVerdict = { verdict: undefined, found: `${of} of ${release}`, restsOn: path === undefined ? [] : [path] }
  if (found === undefined || releaseId === undefined) return none
  const newest = newestAttempts(found).get(releaseId)
  if (newest === undefined) return none
  const read = found.records.find(({ record }) => record.attempt === newest.record.attempt)
  if (read === undefined)
    return { ...none, found: `the record of the newest attempt with ${release} on ${host}, line ${newest.line}, is not here` }
  return requirableVerdict({ record: read.record, file: read.files.record!.path }, `the newest record of ${release} on ${host}`)
}

/**
 * Returns, by release, the verdict of the newest attempt of each host with it, in the order of the hosts. The checks are all that were
 * made: one across hosts, or of a release's signers, can contradict a record as well.
 */
export function verdictsByRelease(hosts: readonly HostOutcome[], checks: readonly Check[]): ReadonlyMap<string, readonly ReleaseVerdict[]> {
  const contradicted = contradictedFiles(checks)
  const found = hosts.flatMap((host) => {
    const signed = new Map(host.records.flatMap(({ signature, record, files }) => (signature === 'host' ? [[record.attempt, files]] : [])))
    return [...newestAttempts(host)].map(([releaseId, { record }]) => {
      const files = signed.get(record.attempt)
      const isContradicted = files !== undefined && contradicted.has(files.record!.path)
      return { releaseId, of: releaseVerdict(record, { isSigned: files !== undefined, isContradicted }) }
    })
  })
  return new Map([...Map.groupBy(found, ({ releaseId }) => releaseId)].map(([id, own]) => [id, own.map(({ of }) => of)]))
}

interface Attempt {
  readonly line: number
  readonly record: AttemptRecord
}

/** Returns the line of a record that a ledger does not have: after all lines, or before them for an attempt that changed nothing. */
function lineBeside(record: AttemptRecord): number {
  return record.ledger?.line ?? (hasNoLine(record) ? 0 : Number.POSITIVE_INFINITY)
}

/** Returns the newest attempt of a host with each release: of those of its ledger, and those of records beside it. */
function newestAttempts({ records, placed }: HostOutcome): ReadonlyMap<string, Attempt> {
  const ofLedger = [...placed.values()].map(({ line, entry: { record } }) => ({ line, record }))
  const others = records.filter(({ record }) => !placed.has(record.attempt))
  const all = [...ofLedger, ...others.map(({ record }) => ({ line: lineBeside(record), record }))]
  const newest = all
    .filter(({ record: { verb } }) => verb === 'apply' || verb === 'rollback')
    .toSorted((left, right) => byLine(left.line, right.line) || Date.parse(left.record.finishedAt) - Date.parse(right.record.finishedAt))
  return new Map(newest.map((one) => [one.record.releaseId, one]))
}

/** Infinity less itself is not a number. */
function byLine(left: number, right: number): number {
  return left === right ? 0 : left - right
}
