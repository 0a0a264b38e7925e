import type { Command } from 'commander'
import { EXIT_HOST_ERROR } from '#domain/errors/errors'
import { LEDGER_DEFAULT_ENTRIES } from '#domain/protocol/record'
import { ledgerLines } from '#domain/report/ledger-lines'
import { act, jsonCommand, type Finish } from '../act.ts'
import { limitOf } from '../arguments.ts'
import { printable } from '../lines.ts'
import type { World } from '../world.ts'
import { reachOptions, withReachOptions, type ReachFlags } from './reach.ts'

export function ledgerCommand(world: World, finish: Finish): Command {
  return withReachOptions(jsonCommand('ledger', 'list what was released to a host, and check that no record was changed'))
    .argument('<host>', 'a host of grind-to-prod.yml')
    .option('--limit <count>', 'how many records to print, from the newest (the whole chain is checked)', limitOf, LEDGER_DEFAULT_ENTRIES)
    .action(async (host: string, options: ReachFlags & { json: boolean; limit: number }) =>
      finish(
        await act(world, options.json, async (reporter) => {
          const { ledger } = await import('#verbs/ledger')
          const reach = await reachOptions(world, host, options)
          const result = await ledger({ ...reach, limit: options.limit }, world.runner, reporter)
          return { result, text: printable(ledgerLines(result)), exitCode: result.brokenAt === null ? 0 : EXIT_HOST_ERROR }
        }),
      ),
    )
}
