import { resolve } from 'node:path'
import type { Command } from 'commander'
import { verdictExitCodes } from '../../activation/verdict.ts'
import type { ExpectedRelease } from '../../protocol/messages.ts'
import { gateLines, verdictLines } from '../../report/outcome-lines.ts'
import { act, jsonCommand, type Finish } from '../act.ts'
import { expectedOf } from '../arguments.ts'
import { printable } from '../lines.ts'
import type { World } from '../world.ts'
import { reachOptions, withReachOptions, type ReachFlags } from './reach.ts'

interface Options extends ReachFlags {
  readonly json: boolean
  readonly manifest: string
  readonly releaseId?: string
  readonly allowHostFallback: boolean
  readonly expectCurrent?: ExpectedRelease
  readonly dryRun: boolean
}

export function promoteCommand(world: World, finish: Finish): Command {
  return withReachOptions(jsonCommand('promote', 'copy a release to a host and make it current there'))
    .argument('<host>', 'a host of grind-to-prod.yml')
    .requiredOption('--manifest <manifest>', 'a manifest.json, or the folder that it lies in')
    .option('--release-id <id>', 'the release that was approved; any other is refused')
    .option('--allow-host-fallback', 'let the host fetch what this machine lacks from the substituters of its policy', false)
    .option('--expect-current <release>', 'refuse when the host runs another release than this, or than "none"', expectedOf)
    .option('--dry-run', 'print what would be copied and restarted, and change nothing', false)
    .action(async (host: string, options: Options) =>
      finish(
        await act(world, options.json, async (reporter) => {
          const { promote } = await import('../../verbs/promote.ts')
          const { manifest, releaseId, allowHostFallback, expectCurrent, dryRun } = options
          const reach = await reachOptions(world, host, options)
          const bundle = resolve(world.directory, manifest)
          const result = await promote(
            {
              ...reach,
              directory: resolve(world.directory, options.directory),
              bundle,
              expectedReleaseId: releaseId,
              actor: world.actor,
              allowHostFallback,
              expectCurrent,
              dryRun,
            },
            world.runner,
            reporter,
          )
          const { verdict, reason, record, rollback, gates, plan } = result
          const planned = [
            ...(plan?.missing ?? []).map((path) => `  ${path}`),
            ...(plan?.gates ?? []).map(({ name, stage }) => `  gate ${name} (${stage}) would run`),
          ]
          const text = printable([...verdictLines(verdict, reason, rollback ?? record), ...gateLines(gates), ...planned])
          return { result, text, exitCode: dryRun ? 0 : verdictExitCodes[result.verdict] }
        }),
      ),
    )
}
