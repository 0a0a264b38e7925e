import type { AttemptRecord } from '../protocol/messages.ts'

/**
 * The generations to remove so that `keep` remain, the least recently tried first.
 * Never the current one, never the one that a rollback goes to.
 */
export function selectPruned(state: {
  readonly generations: readonly string[]
  readonly current: string | null
  readonly previous: string | null
  /** Oldest first, as in the ledger. */
  readonly records: readonly AttemptRecord[]
  readonly keep: number
}): string[] {
  const lastTried = (generation: string) => state.records.findLastIndex((record) => record.releaseId === generation)
  const held = state.generations.filter((generation) => generation === state.current || generation === state.previous)
  const others = state.generations
    .filter((generation) => !held.includes(generation))
    .toSorted((left, right) => lastTried(right) - lastTried(left) || (left < right ? -1 : 1))
  return others.slice(Math.max(0, state.keep - held.length)).toReversed()
}
