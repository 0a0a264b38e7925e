import { parseAddress } from '#domain/config/address'
import { findHost } from '#domain/config/find-host'
import type { Reporter } from '#domain/report/event'
import type { Runner } from '#tools/run/runner'
import { isUnreadable, type Snapshot } from '#domain/snapshot/schema'
import { snapshotOver, withClock } from '#steps/agent/snapshot'
import { warnOfOtherHost } from '#steps/agent/meant-host'
import { reachHost, type ReachOptions } from '#steps/agent/reach'

/**
 * Returns the state of a host of the configuration, in one round trip. A host whose address is `local` is read by this process: a build
 * host has no agent. Changes nothing. Throws for a host that is unreachable or has no agent.
 */
export async function snapshot(options: ReachOptions, runner: Runner, reporter: Reporter): Promise<Snapshot> {
  const { config, hostName } = options
  if (parseAddress(findHost(config, hostName).address) === undefined) {
    const { snapshotHere } = await import('#steps/snapshot/snapshot-here')
    return withClock(() => snapshotHere(config, hostName, runner, reporter))
  }
  await using connection = await reachHost(options, runner, reporter)
  const taken = await snapshotOver(connection, config.application, runner, reporter)
  const { name, machineId, role } = taken.host
  if (!isUnreadable(role)) warnOfOtherHost(options, { hostName: name, machineId: isUnreadable(machineId) ? '' : machineId, role }, reporter)
  return taken
}
