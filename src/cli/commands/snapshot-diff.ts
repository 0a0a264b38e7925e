import { resolve } from 'node:path'
import { Option, type Command } from 'commander'
import type { DriftReport } from '#domain/drift/finding'
import { isAtLeast, severities, type Severity } from '#domain/drift/severity'
import { EXIT_DRIFT, InputError } from '#domain/errors/errors'
import { act, jsonCommand, type Finish, type Outcome } from '../act.ts'
import { driftFormats, driftText, type DriftFormat } from '../drift-text.ts'
import { printable } from '../lines.ts'
import type { World } from '../world.ts'

interface Options {
  readonly json: boolean
  readonly manifest?: string
  readonly format: DriftFormat
  readonly output?: string
  readonly failOn: Severity | 'never'
  readonly directory?: string
}

export function snapshotDiffCommand(world: World, finish: Finish): Command {
  return jsonCommand('snapshot-diff', 'say in what hosts differ, and why')
    .argument('<snapshots...>', 'files of grind-to-prod snapshot; the others are held against the first')
    .option('--manifest <manifest>', 'a manifest.json, or the folder that it lies in, which all are held against instead')
    .addOption(new Option('--format <format>', 'how to print what is found').choices(driftFormats).default('table'))
    .option('--output <file>', 'write it there, and print the summary alone')
    .addOption(
      new Option('--fail-on <severity>', 'end with status 3 for findings as bad as this')
        .choices([...severities, 'never'])
        .default('warning'),
    )
    .option('--directory <folder>', 'the repository whose grind-to-prod.yml says what may differ (default: this one, if it has one)')
    .action(async (snapshots: string[], options: Options) =>
      finish(
        await act(world, options.json || (options.format === 'json' && options.output === undefined), () =>
          diff(world, snapshots, options),
        ),
      ),
    )
}

async function diff(world: World, snapshots: readonly string[], options: Options): Promise<Outcome> {
  const { snapshotDiff } = await import('#verbs/snapshot-diff')
  const at = (file: string) => resolve(world.directory, file)
  const report = await snapshotDiff({
    snapshots: snapshots.map(at),
    manifest: options.manifest === undefined ? undefined : at(options.manifest),
    mayDiffer: await declaredDifferences(world, options.directory),
  })
  const isDrift = report.worst !== null && options.failOn !== 'never' && isAtLeast(report.worst, options.failOn)
  return { result: report, text: await written(world, report, options), ...(isDrift ? { exitCode: EXIT_DRIFT } : {}) }
}

async function written(world: World, report: DriftReport, { format, output }: Options): Promise<string> {
  if (output === undefined) return await driftText(report, format, world)
  const { writeAtomically } = await import('#tools/files/write-atomically')
  const file = resolve(world.directory, output)
  const text = await driftText(report, format, undefined)
  await writeAtomically(file, text).catch((cause: unknown) => {
    throw new InputError(
      'usage',
      `${output} cannot be written (${cause instanceof Error ? cause.message : String(cause)}); name another file with --output.`,
      { cause },
    )
  })
  return printable([...report.summary, `Written to ${file}`])
}

/** Snapshots can be compared anywhere; only a folder that is named must have a configuration. */
async function declaredDifferences(world: World, directory: string | undefined): Promise<readonly string[]> {
  const { readConfig } = await import('#steps/config/read')
  try {
    return (await readConfig(resolve(world.directory, directory ?? '.'))).snapshot.mayDiffer
  } catch (error) {
    if (directory === undefined && error instanceof InputError && error.code === 'config-missing') return []
    throw error
  }
}
