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
import { JSON as JsonForm, JsonSerializer } from '@cyclonedx/cyclonedx-library/Serialize'
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
 */
export function cycloneDx({
  manifest,
  manifestPath,
  inventory,
}: {
  manifest: Manifest
  manifestPath: string
  inventory: Inventory
}): string {
  const id = releaseIdOf(manifest)
  const release = new Component(ComponentType.Application, manifest.application, {
    bomRef: manifestPath,
    version: id,
    hashes: new HashDictionary([[HashAlgorithm['SHA-256'], id]]),
    properties: properties({ 'nix:store_path': manifestPath }),
    externalReferences: sourceReference(manifest.source),
  })
  const released = new Map(Object.entries(manifest.components).map(([name, { storePath }]) => [storePath, name]))
  const components = new Map(inventory.paths.map((entry) => [entry.path, componentOf(entry, released.get(entry.path))]))
  for (const { path, references } of inventory.paths) depend(components.get(path)!, references, components)
  depend(release, released.keys(), components)

  const bom = new Bom({
    serialNumber: `urn:uuid:${uuidOfName(URI_NAMESPACE, `urn:grind-to-prod:release:${id}`)}`,
    metadata: new Metadata({ component: release, timestamp: new Date(manifest.source.commitTime) }),
  })
  for (const component of components.values()) bom.components.add(component)
  return `${new JsonSerializer(new JsonForm.Normalize.Factory(Spec1dot6)).serialize(bom, { sortLists: true, space: 2 })}\n`
}

function componentOf({ path, narHash, narSize }: ClosurePath, released: string | undefined): Component {
  const { name, version } = parseDrvName(storePathName(path))
  const url = packageUrl(name, version)
  return new Component(released === undefined ? ComponentType.Library : ComponentType.Application, name, {
    bomRef: path,
    ...(version === '' ? {} : { version }),
    ...(url === undefined ? {} : { purl: url }),
    hashes: new HashDictionary([[HashAlgorithm['SHA-256'], Buffer.from(narHash.slice('sha256-'.length), 'base64').toString('hex')]]),
    properties: properties({
      'nix:store_path': path,
      'nix:narinfo:nar_hash': narHashToNix32(narHash),
      'nix:narinfo:nar_size': String(narSize),
      ...(released === undefined ? {} : { 'grind-to-prod:component': released }),
    }),
  })
}

function depend(component: Component, paths: Iterable<string>, components: ReadonlyMap<string, Component>): void {
  for (const path of paths) {
    const other = components.get(path)
    if (other !== undefined) component.dependencies.add(other.bomRef)
  }
}

function properties(values: Readonly<Record<string, string>>): PropertyRepository {
  return new PropertyRepository(Object.entries(values).map(([name, value]) => new Property(name, value)))
}

/** Returns where the source is: `github.com/owner/name` is a web address without its scheme; a local path is none. */
function sourceReference({ repository, commit }: Manifest['source']): ExternalReferenceRepository {
  const url = `https://${repository}`
  if (repository.startsWith('/') || !URL.canParse(url)) return new ExternalReferenceRepository()
  return new ExternalReferenceRepository([new ExternalReference(url, ExternalReferenceType.VCS, { comment: `commit ${commit}` })])
}
