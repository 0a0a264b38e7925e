import { parseAddress } from '#domain/config/address'
import { findHost } from '#domain/config/find-host'
import { isKnownError } from '#domain/errors/errors'
import { reasonOf } from '#domain/errors/reason-of'
import { info } from '#domain/report/event'
import { isUnreadable } from '#domain/snapshot/unreadable'
import type { Snapshot } from '#domain/snapshot/schema'
import { withClock } from '#steps/agent/snapshot'
import { warnOfOtherHost } from '#steps/agent/host-identity'
import type { ReachOptions } from '#steps/agent/reach'
import type { Context } from '#steps/context'
import { connectTo, type HostClient } from '#steps/agent/host-client'

/**
 * Returns the state of a host of the configuration, in one round trip. A host whose address is `local` is read by this process: a build
 * host has no agent. Changes nothing. Throws for a host that is unreachable or has no agent.
 */
export async function snapshot(options: ReachOptions, context: Context): Promise<Snapshot> {
  return (await look(options, context, () => Promise.resolve(null))).snapshot
}

/** The state of a host, and the manifest's own text of its current release: null when the host has none, or cannot return it. */
export interface SnapshotWithManifest {
  readonly snapshot: Snapshot
  readonly manifest: string | null
}

/** Returns the same, with the manifest of the current release. A host that cannot return it is reported, and its snapshot is kept. */
export async function snapshotWithManifest(options: ReachOptions, context: Context): Promise<SnapshotWithManifest> {
  return look(options, context, async (client) => {
    try {
      return (await client.release()).current?.manifest ?? null
    } catch (error) {
      if (!isKnownError(error)) throw error
      info(context.reporter, `${options.hostName} did not return the manifest of its current release: ${reasonOf(error)}`)
      return null
    }
  })
}

async function look(
  options: ReachOptions,
  context: Context,
  manifestOf: (client: HostClient) => Promise<string | null>,
): Promise<SnapshotWithManifest> {
  const { reporter } = context
  const { config, hostName } = options
  if (parseAddress(findHost(config, hostName).address) === undefined) {
    const { snapshotHere } = await import('#steps/snapshot/snapshot-here')
    return { snapshot: await withClock(() => snapshotHere(config, hostName, context)), manifest: null }
  }
  await using client = await connectTo(options, context)
  const taken = await client.snapshot()
  const { name, machineId, role } = taken.host
  if (!isUnreadable(role)) warnOfOtherHost(options, { hostName: name, machineId: isUnreadable(machineId) ? '' : machineId, role }, reporter)
  return { snapshot: taken, manifest: await manifestOf(client) }
}
