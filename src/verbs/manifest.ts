import { InputError } from '#domain/errors/errors'
import { nearest } from '#domain/errors/nearest'
import { quote } from '#domain/errors/quote'
import { componentEnvironment, manifestEnvironment } from '#domain/manifest/environment'
import { manifestStorePath } from '#domain/manifest/own-path'
import type { Manifest } from '#domain/manifest/schema'
import { readBundle } from '#steps/bundle/read'

export interface ManifestDescription {
  readonly releaseId: string
  /** The store path that the manifest has in every store. */
  readonly manifestPath: string
  readonly manifest: Manifest
  /** `KEY=value` lines. */
  readonly environment: string
}

/** Returns a manifest's facts, from its file or its bundle's folder. Needs no store. */
export async function describeManifest(path: string): Promise<ManifestDescription> {
  const { manifest, releaseId } = await readBundle(path)
  const manifestPath = manifestStorePath(manifest, releaseId)
  return { releaseId, manifestPath, manifest, environment: manifestEnvironment(manifest, manifestPath) }
}

/**
 * Returns the software bill of materials of a release, as CycloneDX in JSON: what `build-manifest` wrote beside the manifest, byte for
 * byte. Throws InputError inventory-invalid without the inventory.
 */
export async function manifestSbom(path: string): Promise<{ releaseId: string; sbom: string }> {
  const { manifest, releaseId, inventory } = await readBundle(path)
  if (inventory === undefined) {
    throw new InputError(
      'inventory-invalid',
      `There is no inventory.json beside ${quote(path)}, which the bill of materials is made from.`,
      { hint: 'Put it there.' },
    )
  }
  const { manifestPath } = await describeManifest(path)
  const { cycloneDx } = await import('#domain/sbom/cyclonedx')
  return { releaseId, sbom: cycloneDx({ manifest, manifestPath, inventory }) }
}

export interface ComponentDescription {
  readonly releaseId: string
  readonly component: string
  /** Absent where no component has a link. */
  readonly prefix: string | undefined
  readonly facts: Manifest['components'][string]
  /** `KEY=value` lines: the component's store path and its executables. */
  readonly environment: string
}

/** Returns the facts of one component of a manifest. Throws InputError unknown-component, which names the nearest. */
export async function describeComponent(path: string, component: string): Promise<ComponentDescription> {
  const { manifest, releaseId } = await readBundle(path)
  const facts = Object.hasOwn(manifest.components, component) ? manifest.components[component] : undefined
  if (facts !== undefined)
    return { releaseId, component, prefix: manifest.prefix, facts, environment: componentEnvironment(component, facts) }
  const names = Object.keys(manifest.components)
  const closest = nearest(component, names)
  const hint = closest === undefined ? `It has ${names.join(', ')}.` : `Did you mean ${closest}?`
  throw new InputError('unknown-component', `The manifest has no component ${quote(component)}.`, { hint })
}
