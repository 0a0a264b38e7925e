import { expectedHost } from '#domain/protocol/expected-host'
import type { PruneResult } from '#domain/protocol/messages'
import { orUnknown } from '#steps/agent/or-unknown'
import { callAgent } from '#steps/agent/session'
import type { ReachOptions } from '#steps/agent/reach'
import type { Context } from '#steps/context'
import { connectTo } from '#steps/agent/host-client'

export interface PruneOptions extends ReachOptions {
  /** Only inspect and report; remove nothing. */
  readonly dryRun: boolean
}

/**
 * Removes what a host keeps beyond its policy. Throws the agent's refusals, and for an unreachable host; VerdictError when it is unknown
 * what was removed.
 */
export async function prune(options: PruneOptions, context: Context): Promise<PruneResult> {
  const { dryRun, config, hostName } = options
  await using client = await connectTo(options, context)
  const words = dryRun ? ['--dry-run'] : []
  const effect = dryRun ? 'read' : 'write'
  const ask = () => callAgent(client, { verb: 'prune', words, input: expectedHost(config, hostName), effect })
  return await (dryRun ? ask() : orUnknown(ask))
}
