import type { Reporter } from '#domain/report/event'
import type { Runner } from '#tools/run/runner'

/** What every verb works with, whatever it is asked to do. */
export interface Context {
  /** Starts programs on this machine. */
  readonly runner: Runner
  /** Is told what happens. */
  readonly reporter: Reporter
}
