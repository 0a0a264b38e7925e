import type { LedgerResult } from '#domain/protocol/record'
import { callAgent } from '#steps/agent/session'
import { reachHost, type ReachOptions } from '#steps/agent/reach'
import type { Context } from '#steps/context'

export interface LedgerOptions extends ReachOptions {
  /** Records, from the newest; 1 to 1000. */
  readonly limit: number
}

/** What was released to a host, newest first. Changes nothing. Throws for a host that cannot be reached or has no agent. */
export async function ledger(options: LedgerOptions, context: Context): Promise<LedgerResult> {
  await using connection = await reachHost(options, context)
  const words = ['--limit', String(options.limit)]
  const { application } = options.config
  const call = { verb: 'ledger', application, words, input: {}, effect: 'read' } as const
  return await callAgent(connection, call, context)
}
