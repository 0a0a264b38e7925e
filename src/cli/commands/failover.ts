import { resolve } from 'node:path'
import type { Command } from 'commander'
import { verdictExitCodes } from '#domain/activation/verdict'
import { failoverLines } from '#domain/report/failover-lines'
import { readConfig } from '#steps/config/read'
import { act, jsonCommand, type Finish } from '../act.ts'
import { printable } from '../lines.ts'
import type { World } from '../world.ts'
import { withReachOptions, type ReachFlags } from './reach.ts'

interface Options extends ReachFlags {
  readonly json: boolean
  readonly to?: string
  readonly activeIsDown: boolean
  readonly despiteDrift: boolean
  readonly dryRun: boolean
}

export function failoverCommand(world: World, finish: Finish): Command {
  return withReachOptions(jsonCommand('failover', 'let the standby host take over: traffic, the check from outside, the roles'))
    .option('--to <host>', 'the host that is to be active (default: the one that grind-to-prod.yml calls standby)')
    .option(
      '--active-is-down',
      'the active host is dead: it is not compared or told, and there is no way back to it; refused when it answers',
      false,
    )
    .option('--despite-drift', 'go on though the hosts differ in more than what may differ (not: in the release)', false)
    .option('--dry-run', 'look at both hosts and print what would be done, and change nothing', false)
    .action(async (options: Options) =>
      finish(
        await act(world, options.json, async (reporter) => {
          const { failover } = await import('#verbs/failover')
          const { to, activeIsDown, despiteDrift, dryRun, identity } = options
          const directory = resolve(world.directory, options.directory)
          const result = await failover(
            {
              config: await readConfig(directory),
              directory,
              to,
              activeIsDown,
              despiteDrift,
              dryRun,
              actor: world.actor,
              environment: world.environment,
              ...(identity === undefined ? {} : { identityFile: resolve(world.directory, identity) }),
            },
            world.runner,
            reporter,
          )
          const isFine = dryRun && result.refusals.length === 0
          return { result, text: printable(failoverLines(result)), exitCode: isFine ? 0 : verdictExitCodes[result.verdict] }
        }),
      ),
    )
}
