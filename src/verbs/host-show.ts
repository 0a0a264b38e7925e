import type { AccessResult } from '#domain/protocol/access'
import { connectTo } from '#steps/agent/host-client'
import type { ReachOptions } from '#steps/agent/reach'
import type { Context } from '#steps/context'

/** Returns who may do what with the application on a host. Changes nothing. Throws for a host that cannot be reached or has no agent. */
export async function hostShow(options: ReachOptions, context: Context): Promise<AccessResult> {
  await using client = await connectTo(options, context)
  return await client.access()
}
