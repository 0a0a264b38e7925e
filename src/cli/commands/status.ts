import type { Command } from 'commander'
import { statusLines } from '#domain/report/outcome-lines'
import { act, jsonCommand, type Finish } from '../act.ts'
import { printable } from '../lines.ts'
import type { World } from '../world.ts'
import { reachOptions, withReachOptions, type ReachFlags } from './reach.ts'

export function statusCommand(world: World, finish: Finish): Command {
  return withReachOptions(jsonCommand('status', 'say what a host runs'))
    .argument('<host>', 'a host of grind-to-prod.yml')
    .action(async (host: string, options: ReachFlags & { json: boolean }) =>
      finish(
        await act(world, options.json, async (reporter) => {
          const { status } = await import('#verbs/status')
          const result = await status(await reachOptions(world, host, options), world.runner, reporter)
          return { result, text: printable(statusLines(result)) }
        }),
      ),
    )
}
