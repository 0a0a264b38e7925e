import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical.ts'
import type { Manifest } from './schema.ts'

/** Where a user gets the whole id of a release: lists show its first digits. */
export const WHOLE_ID_IS_IN = 'For example, "grind-to-prod manifest RELEASE" prints it.'

/** True for a whole release id. */
export function isReleaseId(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text)
}

/** True for the first digits of a release id, six or more, but not all of them. */
export function isShortReleaseId(text: string): boolean {
  return /^[0-9a-f]{6,63}$/.test(text)
}

/** Returns the release id: SHA-256, in lower-case hexadecimal, of a manifest's bytes. */
export function releaseId(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** A manifest is never changed in its place, and its id is needed for each file that a release has beside it. */
const known = new WeakMap<Manifest, string>()

/** Returns the release id of a parsed manifest: that of its canonical form. */
export function releaseIdOf(manifest: Manifest): string {
  const before = known.get(manifest)
  if (before !== undefined) return before
  const id = releaseId(canonicalJson(manifest))
  known.set(manifest, id)
  return id
}
