import { textStorePath } from '../closure/text-path.ts'
import { manifestEnvironment } from '../manifest/environment.ts'
import type { Manifest } from '../manifest/schema.ts'
import { readBundle } from './read-bundle.ts'

export interface ManifestFacts {
  readonly releaseId: string
  /** The store path that the manifest is wherever it is registered. */
  readonly manifestPath: string
  readonly manifest: Manifest
  /** `KEY=value` lines. */
  readonly environment: string
}

/** A manifest's facts, from its file or its bundle's folder. Needs no store. */
export async function manifestFacts(path: string): Promise<ManifestFacts> {
  const { manifest, text, releaseId } = await readBundle(path)
  const references = new Set(Object.values(manifest.components).map(({ storePath }) => storePath))
  const manifestPath = textStorePath(`${manifest.application}-release.json`, Buffer.from(text), [...references])
  return { releaseId, manifestPath, manifest, environment: manifestEnvironment(manifest, manifestPath) }
}
