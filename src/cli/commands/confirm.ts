import type { Command } from 'commander'
import { verdictExitCodes } from '#domain/activation/verdict'
import { verdictLines } from '#domain/report/outcome-lines'
import { act, jsonCommand, type Finish } from '../act.ts'
import { printable } from '../lines.ts'
import type { World } from '../world.ts'
import { reachOptions, withReachOptions, type ReachFlags } from './reach.ts'

interface Options extends ReachFlags {
  readonly json: boolean
  readonly revert: boolean
  readonly dryRun: boolean
}

export function confirmCommand(world: World, finish: Finish): Command {
  return withReachOptions(jsonCommand('confirm', 'say that a release which waits for it may stay on a host'))
    .argument('<host>', 'a host of grind-to-prod.yml')
    .option('--revert', 'take the release back instead', false)
    .option('--dry-run', 'print what waits, and decide nothing', false)
    .action(async (host: string, options: Options) =>
      finish(
        await act(world, options.json, async (reporter) => {
          const { confirm } = await import('#verbs/confirm')
          const { revert, dryRun } = options
          const reach = await reachOptions(world, host, options)
          const result = await confirm({ ...reach, revert, dryRun, actor: world.actor }, world.runner, reporter)
          const { verdict, reason, record } = result
          return { result, text: printable(verdictLines(verdict, reason, record)), exitCode: dryRun ? 0 : verdictExitCodes[verdict] }
        }),
      ),
    )
}
