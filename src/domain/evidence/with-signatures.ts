import { SIGNATURES_OF_PATH_LIMIT, type NixSignatures } from './nix-signatures.ts'

/** A path, and what keys of Nix signed of it. */
interface SignedPath {
  readonly path: string
  readonly signatures: readonly string[]
}

/** Returns the signatures of a release with those of more paths; each is there once, in the order in which they came. */
export function withSignatures(before: NixSignatures | undefined, paths: readonly SignedPath[]): NixSignatures {
  const signatures = new Map(Object.entries(before?.signatures ?? {}))
  for (const { path, signatures: own } of paths) {
    if (own.length > 0) signatures.set(path, [...new Set([...(signatures.get(path) ?? []), ...own])].slice(0, SIGNATURES_OF_PATH_LIMIT))
  }
  return { ...before, schemaVersion: 1, signatures: Object.fromEntries(signatures) }
}
