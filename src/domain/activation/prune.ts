import type { AttemptRecord } from '../protocol/record.ts'
import { lastTrial, releaseHistory } from './release-history.ts'
import { formatCount } from '../report/amount.ts'

/** How much of the past a host keeps. */
export interface Retention {
  /** Committed releases to keep, including the current one and the target of a rollback. */
  readonly keep: number
  /** In addition, releases younger than this many days are kept; 0 for none. */
  readonly keepDays: number
}

/** A release that a host keeps, and when it was last tried there; null when no record mentions it. */
export interface Generation {
  readonly generation: string
  readonly lastUsed: string | null
}

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000

/**
 * Selects the generations to remove, the least recently tried first, and gives the reason why each other one stays. Never removes the
 * current generation, the target of a rollback, the last one that was promoted (anything older than it is refused), or one that an
 * unfinished attempt refers to. `keep` counts those that were committed: however many fail after them, they stay. Of those that were never
 * committed the last one stays, to be inspected.
 */
export function selectPruned(state: {
  readonly generations: readonly string[]
  readonly current: string | null
  readonly previous: string | null
  /** The last one that was promoted. */
  readonly promoted: string | null
  /** Of the journal. */
  readonly unfinished: readonly string[]
  /** Oldest first, as in the ledger. */
  readonly records: readonly AttemptRecord[]
  readonly retention: Retention
  /** Milliseconds since 1970. */
  readonly now: number
}): { removed: Generation[]; kept: (Generation & { readonly why: string })[] } {
  const { retention, generations, now } = state
  const tried = triedGenerations(generations, state.records)
  const held = new Map(generations.map((generation) => [generation, heldFor(generation, state)]))
  const newest = newestCommitted(tried, held, retention.keep)
  const lastFailed = tried.find(({ hasFailed }) => hasFailed)?.generation
  const checked = tried.map(({ generation, lastUsed }) => {
    const isYoung = lastUsed !== null && isYounger(Date.parse(lastUsed), now, retention)
    const asNewest = newest.has(generation) ? `one of the ${retention.keep} newest` : null
    const asFailed = generation === lastFailed ? 'the last one that failed' : null
    const why = held.get(generation) ?? asNewest ?? asFailed ?? (isYoung ? `younger than ${formatCount(retention.keepDays, 'day')}` : null)
    return { generation, lastUsed, why }
  })
  return {
    removed: checked.flatMap(({ why, ...gone }) => (why === null ? [gone] : [])).toReversed(),
    kept: checked.flatMap(({ why, ...stays }) => (why === null ? [] : [{ ...stays, why }])),
  }
}

interface TriedGeneration extends Generation {
  /** When it was last committed, as a place in the ledger; -1 when the ledger does not know. */
  readonly committed: number
  /** True when it was tried and never committed. */
  readonly hasFailed: boolean
  /** True when it was committed, and then rolled back, or failed when it was tried again. */
  readonly isDoubtful: boolean
}

/** Returns what the ledger knows of each generation, the last tried first. */
function triedGenerations(generations: readonly string[], all: readonly AttemptRecord[]): TriedGeneration[] {
  // To change a host's role, or to restore the data from before a release, is not to try a release.
  const records = all.filter(({ verb }) => verb === 'apply' || verb === 'rollback')
  const { left } = releaseHistory(records)
  return generations
    .map((generation) => {
      const order = records.findLastIndex(({ releaseId }) => releaseId === generation)
      const committed = records.findLastIndex(({ releaseId, verdict }) => releaseId === generation && verdict === 'COMMITTED')
      const trial = lastTrial(records, generation)
      const isDoubtful = left.has(generation) || (trial !== undefined && trial.verdict !== 'COMMITTED')
      return {
        generation,
        order,
        committed,
        lastUsed: records[order]?.finishedAt ?? null,
        hasFailed: order !== -1 && committed === -1,
        isDoubtful,
      }
    })
    .toSorted((one, other) => other.order - one.order || (one.generation < other.generation ? -1 : 1))
}

/**
 * Returns those that stay because they are among the newest that were committed; doubtful ones only where there is room after the others.
 */
function newestCommitted(tried: readonly TriedGeneration[], held: ReadonlyMap<string, string | null>, keep: number): ReadonlySet<string> {
  const committed = tried.filter(({ hasFailed }) => !hasFailed)
  const free = committed.filter(({ generation }) => held.get(generation) === null)
  const byWorth = free.toSorted((one, other) => Number(one.isDoubtful) - Number(other.isDoubtful) || other.committed - one.committed)
  const room = Math.max(0, keep - (committed.length - free.length))
  return new Set(byWorth.slice(0, room).map(({ generation }) => generation))
}

function heldFor(
  generation: string,
  { current, previous, promoted, unfinished }: Pick<Parameters<typeof selectPruned>[0], 'current' | 'previous' | 'promoted' | 'unfinished'>,
): string | null {
  if (generation === current) return 'current'
  if (generation === previous) return 'the target of a rollback'
  if (generation === promoted) return 'the last that was promoted'
  return unfinished.includes(generation) ? 'belongs to an unfinished attempt' : null
}

/** A file or folder of the past, with the time (milliseconds since 1970) that it is of. */
export interface Remnant {
  readonly name: string
  readonly time: number
}

/** Evidence is small, and most useful after many failures: at least this much of it stays. */
const LEAST_REMNANTS = 10

/** Returns those of the past's files that go: neither among the newest nor young. */
export function selectOld(remnants: readonly Remnant[], retention: Retention, now: number): string[] {
  return remnants
    .toSorted((left, right) => right.time - left.time)
    .slice(Math.max(LEAST_REMNANTS, retention.keep))
    .filter(({ time }) => !isYounger(time, now, retention))
    .map(({ name }) => name)
}

function isYounger(time: number, now: number, { keepDays }: Retention): boolean {
  // A clock that was ahead once leaves times to come; with no days to keep they count for nothing.
  return keepDays > 0 && now - time < keepDays * DAY_MILLISECONDS
}
