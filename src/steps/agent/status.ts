import { statusResultSchema, type StatusResult } from '#domain/protocol/status'
import type { Reporter } from '#domain/report/event'
import type { Runner } from '#tools/run/runner'
import type { SshConnection } from '#tools/ssh/connection'
import { callAgent } from './session.ts'

/** Returns what a host runs, asked over an open connection. Changes nothing. */
export function statusOver(connection: SshConnection, application: string, runner: Runner, reporter: Reporter): Promise<StatusResult> {
  return callAgent(connection, { verb: 'status', application, input: {}, result: statusResultSchema, effect: 'read' }, runner, reporter)
}
