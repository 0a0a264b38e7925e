import type { CheckRound } from '#domain/activation/health-judgement'
import type { ReleaseIdentity } from '#domain/activation/process-identity'
import type { ProcessTable } from '#tools/process/table'
import type { Host } from '../host.ts'
import type { RestartCounts, WatchedUnits } from './check-units.ts'

/** What every kind of check is asked with. */
export interface RoundOptions {
  /** Milliseconds for a check that asks for this many seconds, or for none in particular. */
  readonly timeout: (seconds: number | undefined) => number
  /** See `RestartCounts`. */
  readonly restartCounts: RestartCounts
}

export type CheckResult = Omit<CheckRound, 'check'>

/** What is read once everything has answered: the state must still be right then. */
export interface Seen {
  readonly release: ReleaseIdentity
  readonly processes: ProcessTable
  readonly units: WatchedUnits
}

/** A check that has its answer, and waits to be decided together with the others. */
export interface Judge {
  (seen: Seen): CheckResult
  /** There was no answer: it fails, whatever is seen. */
  readonly isUnanswered?: true
}

/** Gives the result of a check without an answer. */
export function unanswered(result: CheckResult): Judge {
  return Object.assign(() => result, { isUnanswered: true } as const)
}

/** Asks one check of a kind: within its timeout, and without a rejection. */
export type Asker<Check> = (host: Host, check: Check, options: RoundOptions) => Promise<Judge>
