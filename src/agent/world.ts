import type { Readable, Writable } from 'node:stream'
import type { Reporter } from '#domain/report/event'
import type { Runner } from '#tools/run/runner'

/** The world of one call of the agent. */
export interface World {
  readonly runner: Runner
  readonly reporter: Reporter
  readonly stdin: Readable & { readonly isTTY?: boolean }
  /** Only for a verb that writes all of its output itself; any other reports, and returns its result. */
  readonly stdout: Writable
  /** A client asks over ssh, and no person on this machine: its request must come. */
  readonly isRemote?: true
  /** The client's key only reads. */
  readonly readsOnly?: true
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Starts this very agent again. */
  readonly agent: readonly [string, ...string[]]
}
