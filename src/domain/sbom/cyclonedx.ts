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
export function cycloneDx({ manifest, manifestPath, inventory }: ReleasedClosure): string {
  const released = new Map(Object.entries(manifest.components).map(([name, { storePath }]) => [storePath, name]))
  const known = new Set(inventory.paths.map(({ path }) => path))
  const components = inventory.paths.map((entry) => componentOf(entry, released.get(entry.path)))
  const dependencies = [
    dependencyOf(manifestPath, [...released.keys()].toSorted(), known),
    ...inventory.paths.map(({ path, references }) => dependencyOf(path, references, known)),
  ]
  return `${JSON.stringify({ ...describedRelease(manifest, manifestPath), components, dependencies }, undefined, 2)}\n`
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
  return new JsonForm.Normalize.Factory(Spec1dot6).makeForBom().normalize(bom, { sortLists: true })
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
