import { narHash } from '../nar/nar-hash.ts'
import type { ClosurePath } from '../closure/inventory.ts'
import { contentStorePath } from '../closure/text-path.ts'
import { fileNar } from '../nar/writer.ts'
import { releaseId } from './release-id.ts'
import type { Manifest } from './schema.ts'

type Named = Pick<Manifest, 'application' | 'components'>

/** Store paths of a manifest's components, each once and sorted: what the manifest's own store path refers to. */
export function manifestReferences({ components }: Pick<Manifest, 'components'>): string[] {
  return [...new Set(Object.values(components).map(({ storePath }) => storePath))].toSorted()
}

/**
 * Computes the manifest's own store path. It follows from the manifest's bytes, whose SHA-256 is the release id, so a receiver of the bytes
 * computes it and accepts no other.
 */
export function manifestStorePath(manifest: Named, id: string): string {
  return contentStorePath(['text', ...manifestReferences(manifest)], id, `${manifest.application}-release.json`)
}

/** Returns the manifest's own store path as a path of the release's closure, with the NAR hash and size that follow from its bytes too. */
export function manifestOwnPath(manifest: Named, text: string): ClosurePath {
  const nar = fileNar(Buffer.from(text))
  return {
    path: manifestStorePath(manifest, releaseId(text)),
    narHash: narHash(nar),
    narSize: nar.length,
    references: manifestReferences(manifest),
  }
}
