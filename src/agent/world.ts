import type { Readable } from 'node:stream'
import type { Reporter } from '#domain/report/event'
import type { Runner } from '#tools/run/runner'

/** The world of one call of the agent. */
export interface World {
  readonly runner: Runner
  readonly reporter: Reporter
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Starts this very agent again. */
  readonly agent: readonly [string, ...string[]]
}
