import { join, resolve } from 'node:path'
import { unitNames } from '#domain/config/released-unit'
import type { Config } from '#domain/config/schema'
import { SCRIPT_HEAD_BYTES } from '#domain/closure/script-problem'
import { storePathSchema } from '#domain/closure/store-path'
import type { LinkFacts } from '#domain/doctor/programs'
import { KnownError } from '#domain/errors/errors'
import { isThere } from '#tools/files/is-there'
import { readBeginning } from '#tools/files/read-beginning'
import { folderAtOrAbove } from '#tools/files/folders-above'
import { outPathCommand } from '#tools/nix/out-paths'
import { answered } from '#tools/run/answered'
import type { Runner } from '#tools/run/runner'
import { inspectLink } from '../build-manifest/inspect-link.ts'

/** Reads the programs of the components that are built, as the working tree has them. Builds nothing. */
export async function readPrograms({ components, units }: Config, directory: string, runner: Runner): Promise<LinkFacts[]> {
  const found: LinkFacts[] = []
  const services = new Set(unitNames(units))
  for (const [component, { installable, links }] of Object.entries(components)) {
    if (Object.keys(links).length === 0) continue
    const storePath = await builtPath(installable, directory, runner)
    for (const [link, target] of Object.entries(links)) {
      found.push({
        component,
        link,
        isService: services.has(`${link}.service`),
        head: storePath === null ? null : await headOf({ component, link, target, storePath }),
      })
    }
  }
  return found
}

/** Null when it cannot be evaluated, too: `nix flake check` reports that better. */
async function builtPath(installable: string, directory: string, runner: Runner): Promise<string | null> {
  const [path = '', attribute = ''] = installable.split('#')
  const folder = path === '.' ? ((await folderAtOrAbove('flake.nix', directory)) ?? directory) : resolve(directory, path)
  const { status, stdout } = await answered(runner, outPathCommand(`${folder}#${attribute}`))
  const storePath = storePathSchema.safeParse(stdout.trim())
  return status === 0 && storePath.success && (await isThere(storePath.data)) ? storePath.data : null
}

async function headOf(link: Parameters<typeof inspectLink>[0]): Promise<LinkFacts['head']> {
  try {
    await inspectLink(link)
    return await readBeginning(join(link.storePath, link.target), SCRIPT_HEAD_BYTES)
  } catch (error) {
    if (!(error instanceof KnownError)) throw error
    return { missing: error.message }
  }
}
