import type { HostPaths } from '#domain/activation/host-paths'
import type { Reporter } from '#domain/report/event'
import type { ApplicationPolicy, Policy } from '#domain/trust/policy'
import type { ProcessTable } from '#tools/process/table'
import type { Runner } from '#tools/run/runner'

/** The host that we are on, seen from one application: what every verb of the agent works with. */
export interface Host {
  /** Its own name, for messages and records. */
  readonly name: string
  readonly application: string
  /** The policy that applies to this application, and its own settings in it. */
  readonly policy: Policy
  readonly permitted: ApplicationPolicy
  readonly paths: HostPaths
  readonly processes: ProcessTable
  readonly runner: Runner
  readonly reporter: Reporter
  /** A client asks over ssh, and no person on this host. */
  readonly isRemote?: true | undefined
  /** Starts this very agent again, as a transaction's own unit. */
  readonly agent: readonly [string, ...string[]]
}
