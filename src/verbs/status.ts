import type { StatusResult } from '#domain/protocol/status'
import { warnOfOtherHost } from '#steps/agent/host-identity'
import type { ReachOptions } from '#steps/agent/reach'
import type { Context } from '#steps/context'
import { connectTo } from '#steps/agent/host-client'

/** Returns what a host runs. Changes nothing. Throws for a host that cannot be reached or has no agent. */
export async function status(options: ReachOptions, context: Context): Promise<StatusResult> {
  const { reporter } = context
  await using client = await connectTo(options, context)
  const found = await client.status()
  warnOfOtherHost(options, found, reporter)
  return found
}
