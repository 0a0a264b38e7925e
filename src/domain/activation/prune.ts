import type { AttemptRecord } from '../protocol/record.ts'

/** How much of the past a host keeps. */
export interface Retention {
  /** Releases to keep, including the current one and the target of a rollback. */
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
 * unfinished attempt refers to.
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
  const { retention } = state
  // To change a host's role is not to try the release that it runs.
  const records = state.records.filter(({ verb }) => verb !== 'set-role')
  const tried = state.generations.map((generation) => {
    const order = records.findLastIndex((record) => record.releaseId === generation)
    return { generation, order, lastUsed: records[order]?.finishedAt ?? null, held: heldFor(generation, state) }
  })
  const newestFirst = tried.toSorted((left, right) => right.order - left.order || (left.generation < right.generation ? -1 : 1))
  let room = retention.keep - tried.filter(({ held }) => held !== null).length
  const checked = newestFirst.map(({ generation, lastUsed, held }) => {
    const isYoung = lastUsed !== null && isYounger(Date.parse(lastUsed), state.now, retention)
    const why = held ?? (room > 0 ? `one of the ${retention.keep} newest` : isYoung ? `younger than ${retention.keepDays} days` : null)
    if (held === null) room -= 1
    return { generation, lastUsed, why }
  })
  return {
    removed: checked.flatMap(({ why, ...gone }) => (why === null ? [gone] : [])).toReversed(),
    kept: checked.flatMap(({ why, ...stays }) => (why === null ? [] : [{ ...stays, why }])),
  }
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
