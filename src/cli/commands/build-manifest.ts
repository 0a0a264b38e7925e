import { resolve } from 'node:path'
import type { Command } from 'commander'
import { stateFolder } from '#tools/files/state-folder'
import { formatBytes, formatCount } from '#domain/report/amount'
import { alignColumns } from '#domain/report/columns'
import { act, jsonCommand, type Finish, type Outcome } from '../act.ts'
import { printable } from '../lines.ts'
import type { World } from '../world.ts'

interface Options {
  readonly json: boolean
  readonly ref?: string
  readonly directory: string
  readonly output?: string
  readonly dryRun: boolean
}

export function buildManifestCommand(world: World, finish: Finish): Command {
  return jsonCommand('build-manifest', 'build every component of a commit and write the release manifest')
    .option(
      '--ref <branch>',
      "build the tip of this branch of the upstream instead of what is checked out; the checkout's state does not matter then",
    )
    .option('--directory <folder>', 'a folder of the repository', '.')
    .option(
      '--output <folder>',
      'where to write manifest.json, inventory.json, sbom.cdx.json and manifest.env (default: below ~/.local/state/grind-to-prod)',
    )
    .option('--dry-run', 'print what would be built, and build and write nothing', false)
    .action(async ({ json, ...options }: Options) => finish(await act(world, json, (reporter) => run(options, world, reporter))))
}

async function run(options: Omit<Options, 'json'>, world: World, reporter: Parameters<Parameters<typeof act>[2]>[0]): Promise<Outcome> {
  const source = { directory: resolve(world.directory, options.directory), ...(options.ref === undefined ? {} : { ref: options.ref }) }
  if (options.dryRun) {
    const { planManifest } = await import('#steps/build-manifest/plan-manifest')
    const plan = await planManifest(source, world.runner, reporter)
    const text = printable([
      `Would release commit ${plan.commit} of ${plan.repository}.`,
      `${formatCount(plan.build.length, 'derivation')} would be built:`,
      ...plan.build.map((path) => `  ${path}`),
      `${formatCount(plan.fetch.length, 'path')} would be fetched:`,
      ...plan.fetch.map((path) => `  ${path}`),
    ])
    return { result: { dryRun: true, ...plan }, text }
  }
  const { buildManifest } = await import('#verbs/build-manifest')
  const output = options.output === undefined ? {} : { output: resolve(world.directory, options.output) }
  const { releaseId, manifestPath, manifest, bundle } = await buildManifest(
    { ...source, ...output, stateFolder: stateFolder(world.environment, world.home) },
    world.runner,
    reporter,
  )
  const { closure } = manifest
  const text = alignColumns([
    ['release', releaseId],
    ['commit', manifest.source.commit],
    ['manifest', manifestPath],
    ['closure', `${formatCount(closure.paths, 'path')}, ${formatBytes(closure.narBytes)}`],
    ['bundle', bundle],
  ])
  return { result: { releaseId, manifestPath, bundle, manifest }, text }
}
