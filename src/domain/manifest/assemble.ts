import { summarize, type Inventory } from '../closure/inventory.ts'
import type { Config } from '../config/schema.ts'
import { canonicalJson } from './canonical.ts'
import { manifestSchema, type Manifest } from './schema.ts'

/** What was built of one component. */
export interface BuiltComponent {
  readonly storePath: string
  readonly narHash: string
  /** Link name → SHA-256 of the file that it leads to. */
  readonly linkHashes: Readonly<Record<string, string>>
  /** Name in `<prefix>/share` → NAR hash of the folder or file that it leads to. */
  readonly shareHashes?: Readonly<Record<string, string>>
}

export interface ManifestFacts {
  readonly config: Config
  readonly source: Manifest['source']
  readonly system: string
  readonly built: Readonly<Record<string, BuiltComponent>>
  /** Of the components' closure. */
  readonly inventory: Inventory
}

/** Returns the manifest of these facts, and its bytes. Pure: the same facts give the same bytes. */
export function assembleManifest({ config, source, system, built, inventory }: ManifestFacts): { manifest: Manifest; bytes: string } {
  const components = Object.entries(config.components).map(([name, { installable, links, share, kind, switchMode }]) => {
    const { storePath, narHash, linkHashes, shareHashes = {} } = built[name]!
    const hashed = Object.entries(links).map(([link, target]) => [link, { target, sha256: linkHashes[link] }])
    const shared = Object.entries(share ?? {}).map(([link, target]) => [link, { target, narHash: shareHashes[link] }])
    const asShared = shared.length === 0 ? {} : { share: Object.fromEntries(shared) }
    const asSystem = kind === 'system' ? { kind, switchMode } : {}
    return [name, { installable, storePath, narHash, links: Object.fromEntries(hashed), ...asShared, ...asSystem }]
  })
  const manifest = manifestSchema.parse({
    schemaVersion: 1,
    application: config.application,
    source,
    system,
    components: Object.fromEntries(components),
    units: config.units,
    health: config.health,
    probe: config.probe,
    ...(config.confirm === undefined ? {} : { confirm: config.confirm }),
    ...(config.data === undefined ? {} : { data: config.data }),
    ...(config.schemaChange ? { schemaChange: true } : {}),
    ...(config.prefix === undefined ? {} : { prefix: config.prefix }),
    closure: summarize(inventory),
  })
  return { manifest, bytes: canonicalJson(manifest) }
}
