import { ledgerResultSchema, type LedgerResult } from '../protocol/record.ts'
import type { Reporter } from '../report/event.ts'
import type { Runner } from '../run/runner.ts'
import { callAgent } from './agent-session.ts'
import { reachHost, type ReachOptions } from './reach-host.ts'

export interface LedgerOptions extends ReachOptions {
  /** Records, from the newest; 1 to 1000. */
  readonly limit: number
}

/** What was released to a host, newest first. Changes nothing. Throws for a host that cannot be reached or has no agent. */
export async function ledger(options: LedgerOptions, runner: Runner, reporter: Reporter): Promise<LedgerResult> {
  await using connection = await reachHost(options, runner, reporter)
  const words = ['--limit', String(options.limit)]
  const { application } = options.config
  const call = { verb: 'ledger', application, words, input: {}, result: ledgerResultSchema, effect: 'read' } as const
  return await callAgent(connection, call, runner, reporter)
}
