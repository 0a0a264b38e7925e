import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical.ts'
import type { Manifest } from './schema.ts'

/** Returns the release id: SHA-256, in lower-case hexadecimal, of a manifest's bytes. */
export function releaseId(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Returns the release id of a parsed manifest: that of its canonical form. */
export function releaseIdOf(manifest: Manifest): string {
  return releaseId(canonicalJson(manifest))
}
