import type { Actor } from '#domain/protocol/attempt'
import type { ClientOptions } from '../agent/host-client.ts'

/** What a failover is asked to do. */
export interface FailoverOptions extends Omit<ClientOptions, 'hostName'> {
  /** The configuration's folder: the switch runs in it. */
  readonly directory: string
  /** The host that is to be active; the configuration's standby when absent. */
  readonly to?: string | undefined
  /**
   * The active host is down: skip it. It is neither compared nor changed, its role stays as it was, and no rollback to it is possible.
   * Refused when it answers.
   */
  readonly activeIsDown?: boolean
  /** Go on though the hosts differ in more than what may differ. */
  readonly despiteDrift?: boolean
  readonly actor: Actor
  /** Folder for the records as the hosts signed them; none are kept without. */
  readonly records?: string | undefined
  /** Write the new roles into grind-to-prod.yml once users are served by the new active host. */
  readonly write?: boolean
  /** Only inspect and report; change nothing. */
  readonly dryRun?: boolean
}
