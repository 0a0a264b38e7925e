import type { Command } from 'commander'
import { verdictExitCodes } from '../../activation/verdict.ts'
import { verdictLines } from '../../report/outcome-lines.ts'
import type { ExpectedRelease } from '../../protocol/messages.ts'
import { act, jsonCommand, type Finish } from '../act.ts'
import { expectedOf } from '../arguments.ts'
import { printable } from '../lines.ts'
import type { World } from '../world.ts'
import { reachOptions, withReachOptions, type ReachFlags } from './reach.ts'

interface Options extends ReachFlags {
  readonly json: boolean
  readonly to?: string
  readonly expectCurrent?: ExpectedRelease
  readonly dryRun: boolean
}

export function rollbackCommand(world: World, finish: Finish): Command {
  return withReachOptions(jsonCommand('rollback', 'make an earlier release of a host current again'))
    .argument('<host>', 'a host of grind-to-prod.yml')
    .option('--to <release>', 'the release to go back to, by its id or the beginning of it (default: the one before the current)')
    .option('--expect-current <release>', 'refuse when the host runs another release than this, or than "none"', expectedOf)
    .option('--dry-run', 'print where it would go back to, and change nothing', false)
    .action(async (host: string, options: Options) =>
      finish(
        await act(world, options.json, async (reporter) => {
          const { rollback } = await import('../../verbs/rollback.ts')
          const reach = await reachOptions(world, host, options)
          const result = await rollback(
            { ...reach, to: options.to, expectCurrent: options.expectCurrent, dryRun: options.dryRun, actor: world.actor },
            world.runner,
            reporter,
          )
          const text = printable(verdictLines(result.verdict, result.reason, result.record))
          return { result, text, exitCode: options.dryRun ? 0 : verdictExitCodes[result.verdict] }
        }),
      ),
    )
}
