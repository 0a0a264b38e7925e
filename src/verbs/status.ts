import type { StatusResult } from '#domain/protocol/status'
import { statusOver } from '#steps/agent/status'
import { warnOfOtherHost } from '#steps/agent/meant-host'
import { reachHost, type ReachOptions } from '#steps/agent/reach'
import type { Context } from '#steps/context'

/** What a host runs. Changes nothing. Throws for a host that cannot be reached or has no agent. */
export async function status(options: ReachOptions, context: Context): Promise<StatusResult> {
  const { reporter } = context
  await using connection = await reachHost(options, context)
  const found = await statusOver(connection, options.config.application, context)
  warnOfOtherHost(options, found, reporter)
  return found
}
