import type { Inventory } from '#domain/closure/inventory'
import type { Manifest } from '#domain/manifest/schema'
import { comparePath } from '#domain/reproduce/compare'
import type { Compared } from '#domain/reproduce/verdict'
import { reproductionStatement } from '#domain/statement/reproduction'
import type { StatementToMake } from '#domain/statement/statement'

/** What a second builder states of a release: its components were built again, with the same content. */
export function reproductionOfRelease(manifest: Manifest, { paths }: Inventory, change: Partial<Compared> = {}): StatementToMake {
  const components = Object.entries(manifest.components).map(
    ([name, { installable, storePath: path }]): Compared['components'][number] => ({
      name,
      installable,
      path,
      derivation: null,
      recordedDerivation: null,
      outcome: 'agrees',
      problem: null,
    }),
  )
  const own = new Set(components.map(({ path }) => path))
  const here = { derivation: null, tree: null } as const
  const comparedPaths = paths.map(({ path, narHash }) =>
    comparePath({ path, narHash }, { ...here, origin: own.has(path) ? 'rebuilt' : 'present', narHash }),
  )
  const manifestHere = { outcome: 'agrees', differsAt: null, problem: null } as const
  return reproductionStatement({
    manifest,
    compared: { components, paths: comparedPaths, manifest: manifestHere, closure: false, ...change },
    builder: { kind: 'self-hosted', host: 'second', versions: { nix: '2.31.6' } },
    startedOn: '2026-01-07T00:00:00.000Z',
    finishedOn: '2026-01-07T00:10:00.000Z',
  })
}
