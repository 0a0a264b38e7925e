import type { Actor } from '#domain/protocol/attempt'
import type { ClientOptions } from '../agent/host-client.ts'

/** What a failover is asked to do. */
export interface FailoverOptions extends Omit<ClientOptions, 'hostName'> {
  /** The configuration's folder: the switch runs in it. */
  readonly directory: string
  /** The host that is to be active; the configuration's standby when absent. */
  readonly to?: string | undefined
  /**
   * The active host is dead. It is neither compared nor told, its role stays as it was, and there is no way back to it. Refused
   * when it answers.
   */
  readonly activeIsDown?: boolean
  /** Go on though the hosts differ in more than what may differ. */
  readonly despiteDrift?: boolean
  readonly actor: Actor
  /** Look and tell, but change nothing. */
  readonly dryRun?: boolean
}
