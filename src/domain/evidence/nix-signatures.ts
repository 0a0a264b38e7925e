import { createHash, createPublicKey, verify, type KeyObject } from 'node:crypto'
import { z } from 'zod'
import type { ClosurePath, Inventory } from '../closure/inventory.ts'
import { contentAddressedPath } from '../closure/content-address.ts'
import { narHashToNix32 } from '../closure/nix32.ts'
import { LIMITS } from '../protocol/limits.ts'

/** The file beside a manifest that keeps what Nix's keys signed of its paths. */
export const NIX_SIGNATURES_FILE = 'nix-signatures.json'

/** Signatures of store paths, `<name of the key>:<base64>`, as Nix itself has them. */
export const nixSignaturesSchema = z.strictObject({
  schemaVersion: z.literal(1),
  signatures: z
    .record(z.string().max(512), z.array(z.string().max(512)).max(64))
    .refine((all) => Object.keys(all).length <= LIMITS.closurePaths, 'has too many paths'),
  /** Of paths that are content-addressed: they follow from their content and need no signature. */
  contentAddresses: z.record(z.string().max(512), z.string().max(512)).optional(),
})
export type NixSignatures = z.infer<typeof nixSignaturesSchema>

/** Public keys by their names, as in `trusted-public-keys` of nix.conf. */
export type NixKeys = ReadonlyMap<string, KeyObject>

/** How the DER form of a public key of Ed25519 begins (RFC 8410). */
const DER_PREFIX = Buffer.from('302a300506032b6570032100', 'hex')

/**
 * Reads keys of Nix, `<name>:<base64>`, between spaces or on lines, or where it is wrong: the end of a sentence that begins with the file.
 */
export function parseNixKeys(text: string): NixKeys | string {
  const keys = new Map<string, KeyObject>()
  for (const line of text.split('\n')) {
    for (const word of line
      .replace(/#.*$/, '')
      .split(/\s+/)
      .filter((one) => one !== '')) {
      const [, name, base64] = /^([^:]+):([A-Za-z0-9+/]{43}=)$/.exec(word) ?? []
      if (name === undefined || base64 === undefined)
        return `has a word that is not a public key of Nix: ${JSON.stringify(word.slice(0, 80))}`
      const der = Buffer.concat([DER_PREFIX, Buffer.from(base64, 'base64')])
      keys.set(name, createPublicKey({ key: der, format: 'der', type: 'spki' }))
    }
  }
  return keys.size === 0 ? 'has no key' : keys
}

/** Returns the paths that fewer of the keys signed than are needed. */
export function unsignedPaths(
  { paths }: Inventory,
  { signatures, contentAddresses = {} }: NixSignatures,
  { keys, needed }: TrustedNixKeys,
): string[] {
  return paths.flatMap((entry) => {
    if (Object.hasOwn(contentAddresses, entry.path) && followsFromContent(entry, contentAddresses[entry.path]!)) return []
    const own = Object.hasOwn(signatures, entry.path) ? signatures[entry.path]! : []
    return signersOf(entry, own, keys).size >= needed ? [] : [entry.path]
  })
}

/** True when the path is the one that its content address gives, and that is the hash of the content that the inventory has. */
function followsFromContent({ path, narHash, references }: ClosurePath, address: string): boolean {
  const isOfContent = address === `fixed:r:${narHashToNix32(narHash)}`
  return isOfContent && contentAddressedPath(path, address, references) === path
}

/** Keys, and of how many different ones a path needs signatures. */
export interface TrustedNixKeys {
  readonly keys: NixKeys
  readonly needed: number
}

function signersOf(entry: ClosurePath, signatures: readonly string[], keys: NixKeys): ReadonlySet<string> {
  const signed = new Set<string>()
  for (const signature of signatures) {
    const separator = signature.indexOf(':')
    const name = signature.slice(0, separator)
    const key = keys.get(name)
    if (key !== undefined && isSignedBy(entry, signature.slice(separator + 1), key)) signed.add(name)
  }
  return signed
}

/** Signatures that were found good, by key: releases share most of their paths. */
const verified = new WeakMap<KeyObject, Set<string>>()
const KEPT_LIMIT = 200_000

/** Of Ed25519. */
const SIGNATURE_BYTES = 64

function isSignedBy(entry: ClosurePath, base64: string, key: KeyObject): boolean {
  const known = verified.get(key) ?? new Set()
  verified.set(key, known)
  const bytes = Buffer.from(base64, 'base64')
  if (bytes.length !== SIGNATURE_BYTES) return false
  return fingerprintsOf(entry).some((fingerprint) => {
    const name = `${createHash('sha256').update(fingerprint).digest('base64')} ${bytes.toString('base64')}`
    if (known.has(name)) return true
    const isGood = verify(null, fingerprint, key, bytes)
    if (isGood && known.size < KEPT_LIMIT) known.add(name)
    return isGood
  })
}

/**
 * Returns what Nix signs of a path (its fingerprint: `1;path;hash;size;references`). An inventory leaves out whether a path refers to
 * itself, so there are two; that is decided by the hash of the content, which both have.
 */
function fingerprintsOf({ path, narHash, narSize, references }: ClosurePath): Buffer[] {
  const common = `1;${path};${narHashToNix32(narHash)};${narSize};`
  return [references, [...references, path].toSorted()].map((all) => Buffer.from(`${common}${all.join(',')}`))
}
