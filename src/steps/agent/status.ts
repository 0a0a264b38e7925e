import type { StatusResult } from '#domain/protocol/status'
import type { SshConnection } from '#tools/ssh/connection'
import { callAgent } from './session.ts'
import type { Context } from '../context.ts'

/** What a host runs, asked over an open connection. Changes nothing. */
export function statusOver(connection: SshConnection, application: string, context: Context): Promise<StatusResult> {
  return callAgent(connection, { verb: 'status', application, input: {}, effect: 'read' }, context)
}
