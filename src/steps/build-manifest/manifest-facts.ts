import { z } from 'zod'
import { inventoryOf } from '#domain/closure/inventory'
import { atField } from '#domain/config/source-locations'
import type { BuiltComponent } from '#domain/manifest/assemble'
import { systemCommand } from '#tools/nix/flake'
import { parsePathInfo, pathInfoCommand } from '#tools/nix/path-info'
import { pathInfoText } from '#tools/nix/run-path-info'
import { expectSuccess } from '#tools/run/expect-success'
import type { Runner } from '#tools/run/runner'
import { inspectLink } from './inspect-link.ts'
import { inspectShare } from './inspect-share.ts'
import { inspectSystem } from './inspect-system.ts'
import type { ReleaseSource } from './source.ts'

/** Collects the facts of a manifest from the build. Throws SourceError for an output that does not match the configuration. */
export async function collectManifestFacts(
  { config, repository, folder, commit, commitTime, history }: ReleaseSource,
  paths: Record<string, string>,
  runner: Runner,
) {
  const [infos, printedSystem] = await Promise.all([
    pathInfoText(runner, pathInfoCommand(Object.values(paths), { closure: true })),
    expectSuccess(runner, systemCommand),
  ])
  const inventory = inventoryOf(parsePathInfo(infos))
  const closure = new Set(inventory.paths.map(({ path }) => path))
  const built: Record<string, BuiltComponent> = {}
  for (const [component, { links, share = {}, kind }] of Object.entries(config.components)) {
    const storePath = paths[component]!
    if (kind === 'system') await inspectSystem(component, storePath)
    const linkHashes: Record<string, string> = {}
    for (const [link, target] of Object.entries(links)) {
      const inspected = inspectLink({ component, link, target, storePath })
      linkHashes[link] = await inspected.catch(atField(config, ['components', component, 'links', link]))
    }
    const shareHashes: Record<string, string> = {}
    for (const [link, target] of Object.entries(share)) {
      const inspected = inspectShare({ component, link, target, storePath }, { closure })
      shareHashes[link] = await inspected.catch(atField(config, ['components', component, 'share', link]))
    }
    const { narHash } = inventory.paths.find(({ path }) => path === storePath)!
    built[component] = { storePath, narHash, linkHashes, shareHashes }
  }
  const system = z.string().parse(JSON.parse(printedSystem))
  const source = {
    repository,
    ...(folder === '' ? {} : { directory: folder }),
    commit,
    commitTime,
    ...(history === undefined ? {} : { history }),
  }
  return { config, source, system, built, inventory }
}
