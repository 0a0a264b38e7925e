import { parseAddress } from '#domain/config/address'
import { findHost } from '#domain/config/find-host'
import { isUnreadable, type Snapshot } from '#domain/snapshot/schema'
import { withClock } from '#steps/agent/snapshot'
import { warnOfOtherHost } from '#steps/agent/host-identity'
import type { ReachOptions } from '#steps/agent/reach'
import type { Context } from '#steps/context'
import { connectTo } from '#steps/agent/host-client'

/**
 * Returns the state of a host of the configuration, in one round trip. A host whose address is `local` is read by this process: a build
 * host has no agent. Changes nothing. Throws for a host that is unreachable or has no agent.
 */
export async function snapshot(options: ReachOptions, context: Context): Promise<Snapshot> {
  const { reporter } = context
  const { config, hostName } = options
  if (parseAddress(findHost(config, hostName).address) === undefined) {
    const { snapshotHere } = await import('#steps/snapshot/snapshot-here')
    return withClock(() => snapshotHere(config, hostName, context))
  }
  await using client = await connectTo(options, context)
  const taken = await client.snapshot()
  const { name, machineId, role } = taken.host
  if (!isUnreadable(role)) warnOfOtherHost(options, { hostName: name, machineId: isUnreadable(machineId) ? '' : machineId, role }, reporter)
  return taken
}
