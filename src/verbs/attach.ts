import type { ConcludedAttempt } from '#steps/agent/conclude-attempt'
import { connectTo, type ClientOptions } from '#steps/agent/host-client'
import { runningAttempt } from '#steps/agent/running-attempt'
import type { Context } from '#steps/context'

/**
 * Follows the attempt that runs on a host, of this client or another, to its verdict. Changes nothing. Throws HostError `not-running`
 * without one, and for an unreachable host.
 */
export async function attach(options: ClientOptions, context: Context): Promise<ConcludedAttempt> {
  await using client = await connectTo(options, context)
  const attempt = runningAttempt(options.hostName, await client.status())
  return await client.attempt({ verb: 'follow', request: { attempt }, words: [attempt] })
}
