import { resolve } from 'node:path'
import { Option, type Command } from 'commander'
import { manifestTable } from '../../report/manifest-table.ts'
import { act, jsonCommand } from '../act.ts'
import type { Finish } from '../main.ts'
import type { World } from '../world.ts'

export function manifestCommand(world: World, finish: Finish): Command {
  return jsonCommand('manifest', "print a manifest's facts")
    .argument('<manifest>', 'a manifest.json, or the folder that it lies in')
    .addOption(new Option('--format <format>', 'how to print them').choices(['table', 'env', 'json']).default('table'))
    .action(async (path: string, { json, format }: { json: boolean; format: 'table' | 'env' | 'json' }) =>
      finish(
        await act(world, json || format === 'json', async () => {
          const { manifestFacts } = await import('../../verbs/manifest.ts')
          const { releaseId, manifestPath, manifest, environment } = await manifestFacts(resolve(world.directory, path))
          const text = format === 'env' ? environment : manifestTable(manifest, releaseId, manifestPath)
          return { result: { releaseId, manifestPath, manifest }, text }
        }),
      ),
    )
}
