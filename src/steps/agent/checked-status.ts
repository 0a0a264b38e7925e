import { familyOf } from '#domain/errors/codes'
import { InputError } from '#domain/errors/errors'
import type { StatusResult } from '#domain/protocol/status'
import { callAgent, type AgentSession } from './session.ts'

/** Returns the status of a host with the health of its current release, asked now. An agent that cannot ask returns its status alone. */
export async function askCheckedStatus(session: AgentSession): Promise<StatusResult> {
  const ask = (words: readonly string[]) => callAgent(session, { verb: 'status', words, input: {}, effect: 'read' })
  try {
    return await ask(['--check'])
  } catch (error) {
    if (error instanceof InputError && familyOf(error.code) === 'request-invalid') return ask([])
    throw error
  }
}
