import { resolve } from 'node:path'
import { Option, type Command } from 'commander'
import { componentTable, manifestTable } from '../../report/manifest-table.ts'
import { act, jsonCommand, type Finish, type Outcome } from '../act.ts'
import type { World } from '../world.ts'

interface Options {
  readonly json: boolean
  readonly format: 'table' | 'env' | 'json'
  readonly component?: string
}

export function manifestCommand(world: World, finish: Finish): Command {
  return jsonCommand('manifest', "print a manifest's facts")
    .argument('<manifest>', 'a manifest.json, or the folder that it lies in')
    .addOption(new Option('--format <format>', 'how to print them').choices(['table', 'env', 'json']).default('table'))
    .option('--component <name>', 'those of one component alone')
    .action(async (path: string, options: Options) =>
      finish(await act(world, options.json || options.format === 'json', () => facts(resolve(world.directory, path), options))),
    )
}

async function facts(path: string, { format, component }: Options): Promise<Outcome> {
  const { componentFacts, manifestFacts } = await import('../../verbs/manifest.ts')
  if (component !== undefined) {
    const { environment, ...result } = await componentFacts(path, component)
    return { result, text: format === 'env' ? environment : componentTable(component, result.facts, result.prefix) }
  }
  const { releaseId, manifestPath, manifest, environment } = await manifestFacts(path)
  const text = format === 'env' ? environment : manifestTable(manifest, releaseId, manifestPath)
  return { result: { releaseId, manifestPath, manifest }, text }
}
