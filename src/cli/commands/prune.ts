import type { Command } from 'commander'
import { pruneLines } from '#domain/report/prune-lines'
import { act, jsonCommand, type Finish } from '../act.ts'
import { printable } from '../lines.ts'
import type { World } from '../world.ts'
import { reachOptions, withReachOptions, type ReachFlags } from './reach.ts'

export function pruneCommand(world: World, finish: Finish): Command {
  return withReachOptions(jsonCommand('prune', "remove what a host keeps beyond its policy's retention"))
    .argument('<host>', 'a host of grind-to-prod.yml')
    .option('--dry-run', 'print what would be removed and what stays, and change nothing', false)
    .action(async (host: string, options: ReachFlags & { json: boolean; dryRun: boolean }) =>
      finish(
        await act(world, options.json, async (reporter) => {
          const { prune } = await import('#verbs/prune')
          const reach = await reachOptions(world, host, options)
          const result = await prune({ ...reach, dryRun: options.dryRun }, world.runner, reporter)
          return { result, text: printable(pruneLines(result)) }
        }),
      ),
    )
}
