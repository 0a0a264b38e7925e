import { z } from 'zod'

/**
 * Store paths, as Nix defines them: 32 characters of nix32 (no e, o, u, t), a dash, and a name of at most 211 characters
 * that does not start like `.`, `..`, `.-` or `..-`.
 * Source: https://nix.dev/manual/nix/latest/store/store-path and src/libstore/path.cc.
 */
const storePathPattern = /^\/nix\/store\/[0-9abcdfghijklmnpqrsvwxyz]{32}-(?!\.{1,2}(?:-|$))[0-9A-Za-z+._?=-]{1,211}$/

export const storePathSchema = z.string().max(255).regex(storePathPattern, 'is not a store path (/nix/store/<32 characters>-<name>)')

const narHashPattern = /^sha256-[A-Za-z0-9+/]{43}=$/

/** A Nix SRI hash of a NAR: `sha256-` and 44 characters of base64. */
export const narHashSchema = z.string().regex(narHashPattern, 'is not a NAR hash (sha256-<base64>)')

/** True for what `storePathSchema` accepts. */
export function isStorePath(value: unknown): value is string {
  return typeof value === 'string' && storePathPattern.test(value)
}

/** True for what `narHashSchema` accepts. */
export function isNarHash(value: unknown): value is string {
  return typeof value === 'string' && narHashPattern.test(value)
}

/** A lower-case hexadecimal SHA-256. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in lower-case hexadecimal')

/** Returns the name part of a store path, without its hash. */
export function storePathName(path: string): string {
  return path.slice('/nix/store/'.length + 33)
}

/** Returns the store path that a path inside the store belongs to, or undefined when it is not in the store. */
export function owningStorePath(path: string): string | undefined {
  const owner = path.split('/').slice(0, 4).join('/')
  return storePathPattern.test(owner) ? owner : undefined
}
