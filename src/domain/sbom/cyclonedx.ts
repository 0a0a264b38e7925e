import { ComponentType, ExternalReferenceType, HashAlgorithm } from '@cyclonedx/cyclonedx-library/Enums'
import {
  Bom,
  Component,
  ExternalReference,
  ExternalReferenceRepository,
  HashDictionary,
  Metadata,
  Property,
  PropertyRepository,
} from '@cyclonedx/cyclonedx-library/Models'
import { JSON as JsonForm } from '@cyclonedx/cyclonedx-library/Serialize'
import { Spec1dot6 } from '@cyclonedx/cyclonedx-library/Spec'
import type { ClosurePath, Inventory } from '../closure/inventory.ts'
import { firstDifference } from '../evidence/first-difference.ts'
import { parseDrvName } from '../closure/name-version.ts'
import { narHashToNix32 } from '../closure/nix32.ts'
import { storePathName } from '../closure/store-path.ts'
import { releaseIdOf } from '../manifest/release-id.ts'
import type { Manifest } from '../manifest/schema.ts'
import { packageUrl } from './package-url.ts'
import { URI_NAMESPACE, uuidOfName } from './uuid.ts'

/**
 * Returns the software bill of materials of a release, as CycloneDX 1.6 in JSON: the application's release, every store path of its
 * closure, and which path needs which. It follows from manifest and inventory alone: its serial number is that of the release, and its time
 * that of the commit, so the same release gives the same bytes.
 *
 * Properties are those of Nixpkgs' taxonomy (Nixpkgs manual, "CycloneDX"), and one of our own, `grind-to-prod:component`.
 *
 * The library writes what describes the release. The store paths are written here, because the library takes longer for 20,000 of them than
 * Nix for the whole closure: three kinds of fields, in the library's order, sorted as the inventory is.
 */
export function cycloneDx(released: ReleasedClosure): string {
  const { described, ...lists } = partsOf(released)
  const [components, dependencies] = [[...lists.components], [...lists.dependencies]]
  return `${JSON.stringify({ ...described, components, dependencies }, undefined, 2)}\n`
}

/**
 * Returns where the value of a bill of materials differs first from that of the release, as `firstDifference` does: of a large one, only
 * what is compared just now is made.
 */
export function bomDifference(released: ReleasedClosure, found: unknown): string | undefined {
  const { described, components, dependencies } = partsOf(released)
  const own = typeof found === 'object' && found !== null ? found : {}
  const { components: foundComponents, dependencies: foundDependencies } = { components: undefined, dependencies: undefined, ...own }
  return (
    // The library leaves fields undefined, which are none in JSON.
    firstDifference(JSON.parse(JSON.stringify({ ...described, ...noLists })), { ...own, ...noLists }) ??
    listDifference('/components', components, foundComponents) ??
    listDifference('/dependencies', dependencies, foundDependencies)
  )
}

const noLists = { components: null, dependencies: null }

function listDifference(at: string, expected: Iterable<object>, found: unknown): string | undefined {
  if (!Array.isArray(found)) return at
  const list: readonly unknown[] = found
  let index = 0
  for (const one of expected) {
    const below = firstDifference(one, list[index])
    if (below !== undefined) return `${at}/${index}${below}`
    index += 1
  }
  return index < list.length ? `${at}/${index}` : undefined
}

interface Parts {
  /** All but the lists. */
  readonly described: object
  readonly components: Iterable<object>
  readonly dependencies: Iterable<object>
}

function partsOf({ manifest, manifestPath, inventory }: ReleasedClosure): Parts {
  const released = new Map(Object.entries(manifest.components).map(([name, { storePath }]) => [storePath, name]))
  const known = new Set(inventory.paths.map(({ path }) => path))
  const own = { path: manifestPath, references: [...released.keys()].toSorted() }
  return {
    described: describedRelease(manifest, manifestPath),
    components: inventory.paths.values().map((entry) => componentOf(entry, released.get(entry.path))),
    dependencies: [[own], inventory.paths]
      .values()
      .flatMap((some) => some)
      .map(({ path, references }) => dependencyOf(path, references, known)),
  }
}

interface ReleasedClosure {
  readonly manifest: Manifest
  readonly manifestPath: string
  readonly inventory: Inventory
}

/** Returns the bill of materials without any store path but the release's own. */
function describedRelease(manifest: Manifest, manifestPath: string): object {
  const id = releaseIdOf(manifest)
  const release = new Component(ComponentType.Application, manifest.application, {
    bomRef: manifestPath,
    version: id,
    hashes: new HashDictionary([[HashAlgorithm['SHA-256'], id]]),
    properties: new PropertyRepository([new Property('nix:store_path', manifestPath)]),
    externalReferences: sourceReference(manifest.source),
  })
  const bom = new Bom({
    serialNumber: `urn:uuid:${uuidOfName(URI_NAMESPACE, `urn:grind-to-prod:release:${id}`)}`,
    metadata: new Metadata({ component: release, timestamp: new Date(manifest.source.commitTime) }),
  })
  // Of each list there is one entry at most, so nothing is to be sorted.
  return new JsonForm.Normalize.Factory(Spec1dot6).makeForBom().normalize(bom, { sortLists: false })
}

function componentOf({ path, narHash, narSize }: ClosurePath, released: string | undefined): object {
  const { name, version } = parseDrvName(storePathName(path))
  const purl = packageUrl(name, version)
  return {
    type: released === undefined ? ComponentType.Library : ComponentType.Application,
    name,
    ...(version === '' ? {} : { version }),
    'bom-ref': path,
    hashes: [{ alg: HashAlgorithm['SHA-256'], content: Buffer.from(narHash.slice('sha256-'.length), 'base64').toString('hex') }],
    ...(purl === undefined ? {} : { purl }),
    properties: [
      ...(released === undefined ? [] : [{ name: 'grind-to-prod:component', value: released }]),
      { name: 'nix:narinfo:nar_hash', value: narHashToNix32(narHash) },
      { name: 'nix:narinfo:nar_size', value: String(narSize) },
      { name: 'nix:store_path', value: path },
    ],
  }
}

/** What a path needs; a reference to a path that is not listed would be dangling. */
function dependencyOf(ref: string, references: readonly string[], known: ReadonlySet<string>): object {
  const dependsOn = references.filter((path) => path !== ref && known.has(path))
  return dependsOn.length === 0 ? { ref } : { ref, dependsOn }
}

/** Returns where the source is: `github.com/owner/name` is a web address without its scheme; a local path is none. */
function sourceReference({ repository, commit }: Manifest['source']): ExternalReferenceRepository {
  const url = `https://${repository}`
  if (repository.startsWith('/') || !URL.canParse(url)) return new ExternalReferenceRepository()
  return new ExternalReferenceRepository([new ExternalReference(url, ExternalReferenceType.VCS, { comment: `commit ${commit}` })])
}
