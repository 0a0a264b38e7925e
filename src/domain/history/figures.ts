import { z } from 'zod'
import type { AttemptRecord } from '../protocol/record.ts'
import { incidentsOf, type Incident } from './incident.ts'
import { median, percentile } from './statistics.ts'

const DAY = 86_400_000
const seconds = z.number().nonnegative().nullable()

/** The four figures of DORA for a time, from the records of hosts; how each is computed is in docs/history.md. */
const figuresSchema = z.strictObject({
  since: z.iso.datetime(),
  until: z.iso.datetime(),
  /** Releases that became current, on each host; different ones of them; and how many a week. */
  deployments: z.strictObject({ count: z.number().int(), releases: z.number().int(), perWeek: z.number() }),
  /** From a commit to its first deployment; `unknown`: deployments whose commit is not recorded, or is younger than its deployment. */
  leadTime: z.strictObject({ count: z.number().int(), unknown: z.number().int(), medianSeconds: seconds, ninetiethSeconds: seconds }),
  /** Attempts to deploy that changed the host, and those of them that failed. */
  changes: z.strictObject({ count: z.number().int(), failed: z.number().int(), failureRate: z.number().nullable() }),
  /** From the beginning of a disturbance to a release that works; `open`: those that have not ended. */
  restore: z.strictObject({ count: z.number().int(), open: z.number().int(), medianSeconds: seconds, longestSeconds: seconds }),
})
export type Figures = z.infer<typeof figuresSchema>

/** A time, from `since` until before `until`, in milliseconds since 1970. */
export interface Span {
  readonly since: number
  readonly until: number
}

/** What the records of one application on one host show. */
export interface HostHistory {
  readonly records: readonly AttemptRecord[]
  /** Attempts to deploy that changed the host. */
  readonly changes: readonly AttemptRecord[]
  readonly incidents: readonly Incident[]
}

/** Finds the changes and the incidents in the records of one application on one host, oldest first. */
export function historyOf(records: readonly AttemptRecord[]): HostHistory {
  return { records, changes: records.filter(isChange), incidents: incidentsOf(records) }
}

/** True for an attempt to deploy another release that was not refused, and whose result the host knows. */
function isChange({ verb, verdict, releaseId, previousRelease }: AttemptRecord): boolean {
  return verb === 'apply' && verdict !== 'UNCHANGED' && verdict !== 'UNKNOWN' && releaseId !== previousRelease
}

/** Computes the figures of hosts for a time. It begins with their first record at the earliest. */
export function figuresOf(hosts: readonly HostHistory[], span: Span): Figures {
  const since = Math.max(span.since, Math.min(...hosts.map(firstMoment), span.until))
  const within = ({ finishedAt }: Pick<AttemptRecord, 'finishedAt'>) => isIn({ since, until: span.until }, finishedAt)
  const changes = hosts.flatMap((host) => host.changes.filter(within))
  const failing = new Set(hosts.flatMap(({ incidents }) => incidents.map(({ record }) => record)))
  const incidents = hosts.flatMap((host) => host.incidents.filter(({ from }) => isIn({ since, until: span.until }, from)))
  const deployed = changes.filter(({ verdict }) => verdict === 'COMMITTED')
  const failed = changes.filter((record) => failing.has(record)).length
  return {
    since: new Date(since).toISOString(),
    until: new Date(span.until).toISOString(),
    deployments: {
      count: deployed.length,
      releases: new Set(deployed.map(({ releaseId }) => releaseId)).size,
      perWeek: rounded(deployed.length / Math.max(1, (span.until - since) / (7 * DAY)), 2),
    },
    leadTime: leadTimeOf(deployed, firstDeployments(hosts)),
    changes: { count: changes.length, failed, failureRate: changes.length === 0 ? null : rounded(failed / changes.length, 4) },
    restore: restoreOf(incidents),
  }
}

function firstMoment({ records }: HostHistory): number {
  return records[0] === undefined ? Infinity : Date.parse(records[0].startedAt)
}

function isIn({ since, until }: Span, moment: string): boolean {
  const at = Date.parse(moment)
  return at >= since && at < until
}

/** Returns, by commit, the deployment that brought it to a host first. */
function firstDeployments(hosts: readonly HostHistory[]): ReadonlyMap<string, AttemptRecord> {
  const first = new Map<string, AttemptRecord>()
  for (const record of hosts.flatMap(({ changes }) => changes)) {
    if (record.verdict !== 'COMMITTED' || record.releaseCommit === undefined) continue
    const key = commitKey(record)
    const known = first.get(key)
    if (known === undefined || Date.parse(record.finishedAt) < Date.parse(known.finishedAt)) first.set(key, record)
  }
  return first
}

function commitKey({ application, releaseCommit }: AttemptRecord): string {
  return `${application} ${releaseCommit?.commit}`
}

function leadTimeOf(deployed: readonly AttemptRecord[], first: ReadonlyMap<string, AttemptRecord>): Figures['leadTime'] {
  const times: number[] = []
  let unknown = 0
  for (const record of deployed) {
    if (record.releaseCommit !== undefined && first.get(commitKey(record)) !== record) continue
    const time = record.releaseCommit === undefined ? NaN : Date.parse(record.finishedAt) - Date.parse(record.releaseCommit.commitTime)
    if (time >= 0) times.push(time)
    else unknown += 1
  }
  return { count: times.length, unknown, medianSeconds: inSeconds(median(times)), ninetiethSeconds: inSeconds(percentile(times, 0.9)) }
}

function restoreOf(incidents: readonly Incident[]): Figures['restore'] {
  const times = incidents.flatMap(({ from, to }) => (to === null ? [] : [Math.max(0, Date.parse(to) - Date.parse(from))]))
  return {
    count: times.length,
    open: incidents.length - times.length,
    medianSeconds: inSeconds(median(times)),
    longestSeconds: inSeconds(percentile(times, 1)),
  }
}

function inSeconds(milliseconds: number | null): number | null {
  return milliseconds === null ? null : rounded(milliseconds / 1000, 1)
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}
