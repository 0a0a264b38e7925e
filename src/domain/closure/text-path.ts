import { createHash } from 'node:crypto'
import { toNix32 } from './nix32.ts'

/**
 * Computes the store path that `builtins.toFile name contents` has when its contents refer to these store paths. It follows from them
 * alone, so either side can compute it without a store. Source: https://nix.dev/manual/nix/latest/protocols/store-path ("text" paths).
 */
export function textStorePath(name: string, contents: Uint8Array, references: readonly string[]): string {
  return contentStorePath(['text', ...references.toSorted()], createHash('sha256').update(contents).digest('hex'), name)
}

/** Returns the store path of this type (with what belongs to it), SHA-256 in hexadecimal, and name. */
export function contentStorePath(type: readonly string[], sha256: string, name: string): string {
  const fingerprint = createHash('sha256')
    .update(`${type.join(':')}:sha256:${sha256}:/nix/store:${name}`)
    .digest()
  return `/nix/store/${toNix32(foldTo20Bytes(fingerprint))}-${name}`
}

/** Returns the content address (`text:sha256:<nix32>`) of such a path: with it a path needs no signature. */
export function textContentAddress(contents: Uint8Array): string {
  return `text:sha256:${toNix32(createHash('sha256').update(contents).digest())}`
}

/** Store paths carry 160 bits: the digest's bytes folded over each other by exclusive or. */
function foldTo20Bytes(digest: Uint8Array): Uint8Array {
  const folded = new Uint8Array(20)
  digest.forEach((byte, index) => {
    folded[index % 20]! ^= byte
  })
  return folded
}
