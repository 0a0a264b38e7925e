import { ledgerResultSchema, type LedgerResult } from '#domain/protocol/record'
import type { Reporter } from '#domain/report/event'
import type { Runner } from '#tools/run/runner'
import { callAgent } from '#steps/agent/session'
import { reachHost, type ReachOptions } from '#steps/agent/reach'

export interface LedgerOptions extends ReachOptions {
  /** Records, from the newest; 1 to 1000. */
  readonly limit: number
}

/** Returns what was released to a host, newest first. Changes nothing. Throws for a host that cannot be reached or has no agent. */
export async function ledger(options: LedgerOptions, runner: Runner, reporter: Reporter): Promise<LedgerResult> {
  await using connection = await reachHost(options, runner, reporter)
  const words = ['--limit', String(options.limit)]
  const { application } = options.config
  const call = { verb: 'ledger', application, words, input: {}, result: ledgerResultSchema, effect: 'read' } as const
  return await callAgent(connection, call, runner, reporter)
}
