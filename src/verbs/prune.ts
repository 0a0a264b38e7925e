import { expectedHost } from '#domain/protocol/expected-host'
import { pruneResultSchema, type PruneResult } from '#domain/protocol/messages'
import type { Reporter } from '#domain/report/event'
import type { Runner } from '#tools/run/runner'
import { orUnknown } from '#steps/agent/or-unknown'
import { callAgent } from '#steps/agent/session'
import { reachHost, type ReachOptions } from '#steps/agent/reach'

export interface PruneOptions extends ReachOptions {
  /** Only inspect and report; remove nothing. */
  readonly dryRun: boolean
}

/**
 * Removes what a host keeps beyond its policy. Throws the agent's refusals, and for an unreachable host; VerdictError when it is unknown
 * what was removed.
 */
export async function prune(options: PruneOptions, runner: Runner, reporter: Reporter): Promise<PruneResult> {
  const { dryRun, config, hostName } = options
  await using connection = await reachHost(options, runner, reporter)
  const words = dryRun ? ['--dry-run'] : []
  const effect = dryRun ? 'read' : 'write'
  const call = {
    verb: 'prune',
    application: config.application,
    words,
    input: expectedHost(config, hostName),
    result: pruneResultSchema,
    effect,
  } as const
  const ask = () => callAgent(connection, call, runner, reporter)
  return await (dryRun ? ask() : orUnknown(ask))
}
