import type { Reporter } from '#domain/report/event'
import type { Runner } from '#tools/run/runner'

/** What every verb works with. */
export interface Context {
  /** Starts programs on this machine. */
  readonly runner: Runner
  /** Receives the events. */
  readonly reporter: Reporter
}
