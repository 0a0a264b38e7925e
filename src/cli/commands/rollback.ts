import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import { verdictExitCodes } from '#domain/activation/verdict'
import { verdictLines } from '#domain/report/outcome-lines'
import { signedRecordLines } from '#domain/report/signed-record-lines'
import { snapshotLines } from '#domain/report/snapshot-lines'
import type { ExpectedRelease } from '#domain/protocol/attempt'
import { stateFolder } from '#tools/files/state-folder'
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
  readonly snapshots?: string
}

export function rollbackCommand(world: World, finish: Finish): Command {
  return withReachOptions(jsonCommand('rollback', 'make an earlier release of a host current again'))
    .argument('<host>', 'a host of grind-to-prod.yml')
    .option('--to <release>', 'the release to go back to, by its id or the beginning of it (default: the one before the current)')
    .option('--expect-current <release>', 'refuse when the host runs another release than this, or than "none"', expectedOf)
    .option('--snapshots <folder>', 'where snapshots of the host before and after go (default: below ~/.local/state)')
    .option('--dry-run', 'print where it would go back to, and change nothing', false)
    .action(async (host: string, options: Options) =>
      finish(
        await act(world, options.json, async (reporter) => {
          const { rollback } = await import('#verbs/rollback')
          const reach = await reachOptions(world, host, options)
          const snapshots = resolve(world.directory, options.snapshots ?? join(stateFolder(world.environment, world.home), 'snapshots'))
          const result = await rollback(
            { ...reach, to: options.to, expectCurrent: options.expectCurrent, dryRun: options.dryRun, actor: world.actor, snapshots },
            world.runner,
            reporter,
          )
          const text = printable([
            ...verdictLines(result.verdict, result.reason, result.record),
            ...snapshotLines(result.snapshots),
            ...signedRecordLines(result.signedRecords),
          ])
          return { result, text, exitCode: options.dryRun ? 0 : verdictExitCodes[result.verdict] }
        }),
      ),
    )
}
