import { resolve } from 'node:path'
import type { Command } from 'commander'
import { cacheCheckLines } from '#domain/report/cache-check-lines'
import { act, jsonCommand, type Finish } from '../act.ts'
import { printable } from '../lines.ts'
import type { World } from '../world.ts'

export function cacheCheckCommand(world: World, finish: Finish): Command {
  return jsonCommand('cache-check', 'say which paths of a release the configured substituters hold')
    .argument('<manifest>', 'a manifest.json, or the folder that it lies in')
    .action(async (path: string, { json }: { json: boolean }) =>
      finish(
        await act(world, json, async (reporter) => {
          const { cacheCheck } = await import('#verbs/cache-check')
          const result = await cacheCheck({ bundle: resolve(world.directory, path) }, world.runner, reporter)
          return { result, text: printable(cacheCheckLines(result.closure, result.substituters, result.nowhere)) }
        }),
      ),
    )
}
