import type { Phase } from '../report/event.ts'
import type { AttemptRecord } from '../protocol/record.ts'

/**
 * How production was disturbed:
 * - `rolled-back`: an attempt switched, and ended with the previous release again.
 * - `needs-human`: an attempt left the host unhealthy.
 * - `withdrawn`: a release was committed, and a later rollback left it.
 */
type IncidentKind = 'rolled-back' | 'needs-human' | 'withdrawn'

/** A time in which production was disturbed, as far as records show it. */
export interface Incident {
  readonly kind: IncidentKind
  /** The record of the attempt that began it. */
  readonly record: AttemptRecord
  /** When users first could notice it. */
  readonly from: string
  /** When a release ran that works, by its record; null when none does yet. */
  readonly to: string | null
  /** The record of the attempt that ended it; of `rolled-back` the same. */
  readonly endedBy: AttemptRecord | null
}

/** Returns the incidents in the records of one application on one host, oldest first, in the order in which they began. */
export function incidentsOf(records: readonly AttemptRecord[]): Incident[] {
  const tries = records.filter(({ verb, verdict }) => (verb === 'apply' || verb === 'rollback') && verdict !== 'UNCHANGED')
  return tries
    .flatMap((record, index) => incidentAt(record, (isEnd) => firstAfter(tries, index, isEnd)) ?? [])
    .toSorted((left, right) => Date.parse(left.from) - Date.parse(right.from))
}

type Test = (record: AttemptRecord) => boolean

function firstAfter(records: readonly AttemptRecord[], index: number, test: Test): AttemptRecord | undefined {
  for (let later = index + 1; later < records.length; later += 1) if (test(records[later]!)) return records[later]
  return undefined
}

function incidentAt(record: AttemptRecord, next: (test: Test) => AttemptRecord | undefined): Incident | undefined {
  const { verb, verdict, finishedAt, releaseId } = record
  if (verdict === 'ROLLED_BACK') return { kind: 'rolled-back', record, from: switchedAt(record), to: finishedAt, endedBy: record }
  if (verdict === 'NEEDS_HUMAN') {
    const end = next((one) => one.verdict === 'COMMITTED' || one.verdict === 'ROLLED_BACK')
    return { kind: 'needs-human', record, from: switchedAt(record), to: end?.finishedAt ?? null, endedBy: end ?? null }
  }
  if (verb !== 'apply' || verdict !== 'COMMITTED') return undefined
  // The next release either replaced it, by an apply, or withdrew it.
  const end = next((one) => one.verdict === 'COMMITTED' && one.releaseId !== releaseId)
  if (end?.verb !== 'rollback' || end.previousRelease !== releaseId) return undefined
  return { kind: 'withdrawn', record, from: finishedAt, to: end.finishedAt, endedBy: end }
}

const SWITCH: Phase = 'switch'

/** Returns when an attempt began to change what runs: the beginning of its phase `switch`; that of the attempt where it is not recorded. */
function switchedAt({ startedAt, finishedAt, phases }: Pick<AttemptRecord, 'startedAt' | 'finishedAt' | 'phases'>): string {
  const index = phases.findIndex(({ phase }) => phase === SWITCH)
  if (index === -1) return startedAt
  const seconds = phases.slice(0, index).reduce((sum, one) => sum + one.seconds, 0)
  // Phases within phases are counted twice.
  return new Date(Math.min(Date.parse(startedAt) + seconds * 1000, Date.parse(finishedAt))).toISOString()
}
