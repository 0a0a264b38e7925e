import { resolve } from 'node:path'
import { Option, type Command } from 'commander'
import { isAtLeast } from '#domain/drift/severity'
import { EXIT_DRIFT, InputError } from '#domain/errors/errors'
import { parityLines, parityMarkdown } from '#domain/parity/parity-report'
import type { ParityResult } from '#verbs/parity'
import { readConfig } from '#steps/config/read'
import { act, jsonCommand, type Finish, type Outcome } from '../act.ts'
import { driftText } from '../drift-text.ts'
import { printable } from '../lines.ts'
import type { World } from '../world.ts'
import { withReachOptions, type ReachFlags } from './reach.ts'

interface Options extends ReachFlags {
  readonly json: boolean
  readonly format: 'table' | 'markdown'
}

export function parityCommand(world: World, finish: Finish): Command {
  return withReachOptions(jsonCommand('parity', 'say in what two hosts are configured differently that may not be'))
    .argument('[hosts...]', 'the host that the other is held against, and the other (default: the active and the standby one)')
    .addOption(new Option('--format <format>', 'how to print what is found').choices(['table', 'markdown']).default('table'))
    .action(async (hosts: string[], options: Options) =>
      finish(
        await act(world, options.json, async (reporter): Promise<Outcome> => {
          const { parity } = await import('#verbs/parity')
          const directory = resolve(world.directory, options.directory)
          const result = await parity(
            {
              config: await readConfig(directory),
              directory,
              hosts: pairOf(hosts),
              environment: world.environment,
              ...(options.identity === undefined ? {} : { identityFile: resolve(world.directory, options.identity) }),
            },
            world.runner,
            reporter,
          )
          return { result, text: await textOf(result, options.format, world), ...(isDrift(result) ? { exitCode: EXIT_DRIFT } : {}) }
        }),
      ),
    )
}

function pairOf(hosts: readonly string[]): readonly [string, string] | undefined {
  const [reference, host] = hosts
  if (reference === undefined) return undefined
  if (host !== undefined && hosts.length === 2) return [reference, host]
  throw new InputError('usage', 'parity compares two hosts; name both, or none for the active and the standby one.')
}

async function textOf(result: ParityResult, format: Options['format'], world: World): Promise<string> {
  if (result.by === 'snapshots') return await driftText(result.report, format, world)
  return format === 'markdown' ? parityMarkdown(result) : printable(parityLines(result))
}

/** Notes are no drift. */
function isDrift(result: ParityResult): boolean {
  if (result.by === 'evaluation') return result.differences.length > 0
  return result.report.worst !== null && isAtLeast(result.report.worst, 'warning')
}
