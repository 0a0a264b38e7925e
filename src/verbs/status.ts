import { statusResultSchema, type StatusResult } from '../protocol/status.ts'
import type { Reporter } from '../report/event.ts'
import type { Runner } from '../run/runner.ts'
import type { SshConnection } from '../ssh/connection.ts'
import { callAgent } from './agent-session.ts'
import { warnOfOtherHost } from './meant-host.ts'
import { reachHost, type ReachOptions } from './reach-host.ts'

/** What a host runs. Changes nothing. Throws for a host that cannot be reached or has no agent. */
export async function status(options: ReachOptions, runner: Runner, reporter: Reporter): Promise<StatusResult> {
  await using connection = await reachHost(options, runner, reporter)
  const found = await statusOver(connection, options.config.application, runner, reporter)
  warnOfOtherHost(options, found, reporter)
  return found
}

/** The same over a connection that stands. */
export function statusOver(connection: SshConnection, application: string, runner: Runner, reporter: Reporter): Promise<StatusResult> {
  return callAgent(connection, { verb: 'status', application, input: {}, result: statusResultSchema, effect: 'read' }, runner, reporter)
}
