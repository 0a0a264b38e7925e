import { parseAddress } from '../config/address.ts'
import { findHost } from '../config/find-host.ts'
import type { Reporter } from '../report/event.ts'
import type { Runner } from '../run/runner.ts'
import { withClockOffset } from '../snapshot/clock-offset.ts'
import { isUnreadable, snapshotSchema, type Snapshot } from '../snapshot/schema.ts'
import type { SshConnection } from '../ssh/connection.ts'
import { callAgent } from './agent-session.ts'
import { warnOfOtherHost } from './meant-host.ts'
import { reachHost, type ReachOptions } from './reach-host.ts'

/**
 * The state of a host of the configuration, in one round trip. A host whose address is `local` is looked at by this very
 * process: a build host has no agent. Changes nothing. Throws for a host that cannot be reached or has no agent.
 */
export async function snapshot(options: ReachOptions, runner: Runner, reporter: Reporter): Promise<Snapshot> {
  const { config, hostName } = options
  if (parseAddress(findHost(config, hostName).address) === undefined) {
    const { snapshotHere } = await import('./snapshot-here.ts')
    return withClock(() => snapshotHere(config, hostName, runner, reporter))
  }
  await using connection = await reachHost(options, runner, reporter)
  const taken = await snapshotOver(connection, config.application, runner, reporter)
  const { name, machineId, role } = taken.host
  if (!isUnreadable(role)) warnOfOtherHost(options, { hostName: name, machineId: isUnreadable(machineId) ? '' : machineId, role }, reporter)
  return taken
}

/** The same, over a connection that stands. */
export async function snapshotOver(connection: SshConnection, application: string, runner: Runner, reporter: Reporter): Promise<Snapshot> {
  return withClock(() =>
    callAgent(connection, { verb: 'snapshot', application, input: {}, result: snapshotSchema, effect: 'read' }, runner, reporter),
  )
}

async function withClock(take: () => Promise<Snapshot>): Promise<Snapshot> {
  const asked = Date.now()
  const taken = await take()
  return withClockOffset(taken, asked, Date.now())
}
