import { resolve } from 'node:path'
import { Option, type Command } from 'commander'
import { act, jsonCommand, type Finish } from '../act.ts'
import { printable } from '../lines.ts'
import type { World } from '../world.ts'
import { reachOptions, withReachOptions, type ReachFlags } from './reach.ts'

interface Options extends ReachFlags {
  readonly json: boolean
  readonly format: 'json' | 'env'
  readonly output?: string
}

export function snapshotCommand(world: World, finish: Finish): Command {
  return withReachOptions(jsonCommand('snapshot', "take down a host's state: what it runs, from where, and how it is set up"))
    .argument('<host>', 'a host of grind-to-prod.yml; one whose address is local is looked at with the rights of whoever asks')
    .option('--output <file>', 'write it there (default: standard output)')
    .addOption(new Option('--format <format>', 'how it is written').choices(['json', 'env']).default('json'))
    .action(async (host: string, options: Options) =>
      finish(
        await act(world, options.json, async (reporter) => {
          const { snapshot } = await import('#verbs/snapshot')
          const { snapshotText } = await import('#domain/snapshot/parse')
          const { snapshotEnvironment } = await import('#domain/snapshot/env')
          const result = await snapshot(await reachOptions(world, host, options), world.runner, reporter)
          const text = options.format === 'env' ? snapshotEnvironment(result) : snapshotText(result)
          if (options.output === undefined) return { result, text }
          const { writeAtomically } = await import('#tools/files/write-atomically')
          await writeAtomically(resolve(world.directory, options.output), text)
          return { result, text: printable([`The snapshot of ${host} is in ${options.output}.`]) }
        }),
      ),
    )
}
