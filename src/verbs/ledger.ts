import type { LedgerResult } from '#domain/protocol/record'
import type { ReachOptions } from '#steps/agent/reach'
import type { Context } from '#steps/context'
import { connectTo } from '#steps/agent/host-client'

export interface LedgerOptions extends ReachOptions {
  /** Records, from the newest; 1 to 1000. */
  readonly limit: number
}

/** Returns what was released to a host, newest first. Changes nothing. Throws for a host that cannot be reached or has no agent. */
export async function ledger(options: LedgerOptions, context: Context): Promise<LedgerResult> {
  await using client = await connectTo(options, context)
  return await client.ledger(options.limit)
}
