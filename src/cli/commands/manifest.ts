import { resolve } from 'node:path'
import { Option, type Command } from 'commander'
import { InputError } from '#domain/errors/errors'
import { componentTable, manifestTable } from '#domain/report/manifest-table'
import { act, jsonCommand, type Finish, type Outcome } from '../act.ts'
import type { World } from '../world.ts'

interface Options {
  readonly json: boolean
  readonly format: 'table' | 'env' | 'json' | 'cyclonedx'
  readonly component?: string
}

export function manifestCommand(world: World, finish: Finish): Command {
  return jsonCommand('manifest', "print a manifest's facts")
    .argument('<manifest>', 'a manifest.json, or the folder that it lies in')
    .addOption(new Option('--format <format>', 'how to print them').choices(['table', 'env', 'json', 'cyclonedx']).default('table'))
    .option('--component <name>', 'those of one component alone')
    .action(async (path: string, options: Options) =>
      finish(await act(world, options.json || options.format === 'json', () => facts(resolve(world.directory, path), options))),
    )
}

async function facts(path: string, { format, component }: Options): Promise<Outcome> {
  const { componentFacts, manifestFacts, manifestSbom } = await import('#verbs/manifest')
  if (format === 'cyclonedx') {
    if (component !== undefined) throw new InputError('usage', 'The bill of materials is of the whole release; leave --component out.')
    const { releaseId, sbom } = await manifestSbom(path)
    return { result: { releaseId, sbom: JSON.parse(sbom) as unknown }, text: sbom }
  }
  if (component !== undefined) {
    const { environment, ...result } = await componentFacts(path, component)
    return { result, text: format === 'env' ? environment : componentTable(component, result.facts, result.prefix) }
  }
  const { releaseId, manifestPath, manifest, environment } = await manifestFacts(path)
  const text = format === 'env' ? environment : manifestTable(manifest, releaseId, manifestPath)
  return { result: { releaseId, manifestPath, manifest }, text }
}
