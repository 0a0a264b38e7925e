import type { StatusResult } from '#domain/protocol/status'
import type { Reporter } from '#domain/report/event'
import type { Runner } from '#tools/run/runner'
import { statusOver } from '#steps/agent/status'
import { warnOfOtherHost } from '#steps/agent/meant-host'
import { reachHost, type ReachOptions } from '#steps/agent/reach'

/** Returns what a host runs. Changes nothing. Throws for a host that cannot be reached or has no agent. */
export async function status(options: ReachOptions, runner: Runner, reporter: Reporter): Promise<StatusResult> {
  await using connection = await reachHost(options, runner, reporter)
  const found = await statusOver(connection, options.config.application, runner, reporter)
  warnOfOtherHost(options, found, reporter)
  return found
}
