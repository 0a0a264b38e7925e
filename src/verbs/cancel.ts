import type { Actor } from '#domain/protocol/attempt'
import { expectedHost } from '#domain/protocol/expected-host'
import { PROTOCOL_VERSION } from '#domain/protocol/agent-program'
import type { ConcludedAttempt } from '#steps/agent/conclude-attempt'
import { connectTo, type ClientOptions } from '#steps/agent/host-client'
import { requireExpectedHost } from '#steps/agent/host-identity'
import { runningAttempt } from '#steps/agent/running-attempt'
import type { Context } from '#steps/context'
import { notified } from '#steps/notify/notified'

export interface CancelOptions extends ClientOptions {
  readonly actor: Actor
  /** For the record. */
  readonly reason?: string | undefined
}

/**
 * Asks the attempt that runs on a host to roll back, and follows it to its verdict: COMMITTED when the request came too late. Throws
 * HostError `not-running` when none runs, and for an unreachable host.
 */
export async function cancel(options: CancelOptions, context: Context): Promise<ConcludedAttempt> {
  return notified({ ...options, action: 'cancel' }, context, (within) => cancelRunning(options, within))
}

async function cancelRunning(options: CancelOptions, context: Context): Promise<ConcludedAttempt> {
  const { config, hostName, actor, reason } = options
  await using client = await connectTo(options, context)
  const found = await client.status()
  requireExpectedHost(options, found)
  const request = {
    protocol: PROTOCOL_VERSION,
    attempt: runningAttempt(hostName, found),
    actor,
    ...(reason === undefined ? {} : { reason }),
    ...expectedHost(config, hostName),
  } as const
  return await client.attempt({ verb: 'cancel', request })
}
