import { resolve } from 'node:path'
import type { Command } from 'commander'
import { verdictExitCodes } from '#domain/activation/verdict'
import type { ExpectedRelease } from '#domain/protocol/attempt'
import { act, jsonCommand, type Finish } from '../act.ts'
import { expectedOf } from '../arguments.ts'
import { printable } from '../lines.ts'
import { promoteLines, rehearsalLines } from '../promote-text.ts'
import type { World } from '../world.ts'
import { reachOptions, withReachOptions, type ReachFlags } from './reach.ts'

interface Options extends ReachFlags {
  readonly json: boolean
  readonly manifest: string
  readonly releaseId?: string
  readonly allowHostFallback: boolean
  readonly expectCurrent?: ExpectedRelease
  readonly schemaChange: boolean
  readonly rehearse: boolean
  readonly dryRun: boolean
  readonly snapshots?: string
}

export function promoteCommand(world: World, finish: Finish): Command {
  return withReachOptions(jsonCommand('promote', 'copy a release to a host and make it current there'))
    .argument('<host>', 'a host of grind-to-prod.yml')
    .requiredOption('--manifest <manifest>', 'a manifest.json, or the folder that it lies in')
    .option('--release-id <id>', 'the release that was approved; any other is refused')
    .option('--allow-host-fallback', 'let the host fetch what this machine lacks from the substituters of its policy', false)
    .option('--expect-current <release>', 'refuse when the host runs another release than this, or than "none"', expectedOf)
    .option('--schema-change', 'have the host back up the data folders first, as for a commit with schemaChange: true', false)
    .option('--rehearse', 'release to the standby first, and only when it is well there, the same bytes to this active host', false)
    .option('--snapshots <folder>', 'where snapshots of the host before and after go (default: beside the manifest)')
    .option('--dry-run', 'print what would be copied and restarted, and change nothing', false)
    .action(async (host: string, options: Options) =>
      finish(
        await act(world, options.json, async (reporter) => {
          const { manifest, releaseId, allowHostFallback, expectCurrent, schemaChange, dryRun } = options
          const reach = await reachOptions(world, host, options)
          const bundle = resolve(world.directory, manifest)
          const asked = {
            ...reach,
            directory: resolve(world.directory, options.directory),
            bundle,
            expectedReleaseId: releaseId,
            actor: world.actor,
            allowHostFallback,
            expectCurrent,
            schemaChange,
            dryRun,
            snapshots: options.snapshots === undefined ? true : resolve(world.directory, options.snapshots),
          } as const
          if (options.rehearse) {
            const { rehearse } = await import('#verbs/rehearse')
            const result = await rehearse(asked, world.runner, reporter)
            return { result, text: printable(rehearsalLines(result)), exitCode: dryRun ? 0 : verdictExitCodes[result.verdict] }
          }
          const { promote } = await import('#verbs/promote')
          const result = await promote(asked, world.runner, reporter)
          return { result, text: printable(promoteLines(result)), exitCode: dryRun ? 0 : verdictExitCodes[result.verdict] }
        }),
      ),
    )
}
