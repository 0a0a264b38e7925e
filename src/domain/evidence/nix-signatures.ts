import { createPublicKey, hash, type KeyObject } from 'node:crypto'
import { z } from 'zod'
import type { ClosurePath, Inventory } from '../closure/inventory.ts'
import { contentAddressedPath } from '../closure/content-address.ts'
import { narHashToNix32 } from '../closure/nix32.ts'
import { LIMITS } from '../protocol/limits.ts'
import { isSigned } from './is-signed.ts'

/** The file beside a manifest that keeps what Nix's keys signed of its paths. */
export const NIX_SIGNATURES_FILE = 'nix-signatures.json'

/** Signatures of one path at most, in this file and in what a host is sent. */
export const SIGNATURES_OF_PATH_LIMIT = 64

/** Signatures of store paths, `<name of the key>:<base64>`, as Nix itself has them. */
export const nixSignaturesSchema = z.strictObject({
  schemaVersion: z.literal(1),
  signatures: z
    .record(z.string().max(512), z.array(z.string().max(512)).max(SIGNATURES_OF_PATH_LIMIT))
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
  // A key that has two names is one object, and counts once.
  const same = new Map<string, KeyObject>()
  for (const line of text.split('\n')) {
    for (const word of line
      .replace(/#.*$/, '')
      .split(/\s+/)
      .filter((one) => one !== '')) {
      const [, name, base64] = /^([^:]+):([A-Za-z0-9+/]{43}=)$/.exec(word) ?? []
      if (name === undefined || base64 === undefined)
        return `has a word that is not a public key of Nix: ${JSON.stringify(word.slice(0, 80))}`
      const bytes = Buffer.from(base64, 'base64')
      const key =
        same.get(bytes.toString('hex')) ?? createPublicKey({ key: Buffer.concat([DER_PREFIX, bytes]), format: 'der', type: 'spki' })
      same.set(bytes.toString('hex'), key)
      keys.set(name, key)
    }
  }
  return keys.size === 0 ? 'has no key' : keys
}

/** Paths without enough signatures that are named or counted: one is enough to refuse a release. */
const UNSIGNED_LIMIT = 1_000

/** Paths whose signatures are verified at the same time. */
const AT_ONCE = 256

/** What keys of Nix signed of an inventory. */
export interface SignedPaths {
  /** Paths that fewer of the keys signed than are needed; of very many, the first ones. */
  readonly unsigned: readonly string[]
  /** How many paths enough keys signed. */
  readonly signed: number
  /** How many paths follow from their content, and so need no signature. */
  readonly followed: number
  /** The names of the keys whose signatures were counted, sorted. */
  readonly names: readonly string[]
}

/** Finds what trusted keys signed of the paths of an inventory. */
export async function signedPaths({ paths }: Inventory, signed: NixSignatures, trusted: TrustedNixKeys): Promise<SignedPaths> {
  const unsigned: string[] = []
  const names = new Set<string>()
  let [signedCount, followed] = [0, 0]
  for (let start = 0; start < paths.length && unsigned.length < UNSIGNED_LIMIT; start += AT_ONCE) {
    const all = paths.slice(start, start + AT_ONCE)
    const some = all.filter((entry) => !followsFromContent(entry, signed))
    followed += all.length - some.length
    const signers = await Promise.all(some.map((entry) => signersOf(entry, signed, trusted)))
    for (const [index, { path }] of some.entries()) {
      const own = signers[index]!
      for (const name of own) names.add(name)
      if (own.length >= trusted.needed) signedCount += 1
      else unsigned.push(path)
    }
  }
  return { unsigned, signed: signedCount, followed, names: [...names].toSorted() }
}

/** True when the path is the one that its content address gives, and that is the hash of the content that the inventory has. */
function followsFromContent({ path, narHash, references }: ClosurePath, { contentAddresses = {} }: NixSignatures): boolean {
  if (!Object.hasOwn(contentAddresses, path)) return false
  const address = contentAddresses[path]!
  return address === `fixed:r:${narHashToNix32(narHash)}` && contentAddressedPath(path, address, references) === path
}

/** Keys, and of how many different ones a path needs signatures. */
export interface TrustedNixKeys {
  readonly keys: NixKeys
  readonly needed: number
}

/** Signatures of one key that are tried for a path: a key gives one. */
const TRIED_OF_KEY = 4

/** Returns the names of the keys that signed a path, of each key one; without a wait where that was found before. */
function signersOf(entry: ClosurePath, { signatures }: NixSignatures, { keys, needed }: TrustedNixKeys): Promise<readonly string[]> {
  const own = Object.hasOwn(signatures, entry.path) ? signatures[entry.path]! : []
  const tried = [...Map.groupBy(own, (signature) => signature.slice(0, signature.indexOf(':')))].flatMap(([name, all]) => {
    const key = keys.get(name)
    if (key === undefined) return []
    const decoded = all.slice(0, TRIED_OF_KEY).map((one) => Buffer.from(one.slice(name.length + 1), 'base64'))
    return decoded.flatMap((signature) => (signature.length === SIGNATURE_BYTES ? [{ name, key, signature }] : []))
  })
  if (tried.length === 0) return Promise.resolve([])
  const fingerprint = fingerprintOf(entry, entry.references)
  const known = new Map(tried.flatMap(({ name, key, signature }) => (wasGood({ fingerprint, key, signature }) ? [[key, name]] : [])))
  return known.size >= needed ? Promise.resolve([...known.values()]) : verifySigners(entry, tried, needed)
}

interface NixSignature {
  readonly key: KeyObject
  readonly signature: Buffer
}

type NamedSignature = NixSignature & { readonly name: string }

/** Returns the names of the keys that signed a path, or of as many as are needed. */
async function verifySigners(entry: ClosurePath, signatures: readonly NamedSignature[], needed: number): Promise<readonly string[]> {
  // An inventory leaves out whether a path refers to itself. The hash of its content decides that, which both forms have.
  const forms = [entry.references, [...entry.references, entry.path].toSorted()].map((references) => fingerprintOf(entry, references))
  const good: string[] = []
  for (const [key, own] of Map.groupBy(signatures, (one) => one.key)) {
    if (good.length >= needed) break
    for (const { name, signature } of own) {
      if (!(await firstGood(forms.map((fingerprint) => ({ fingerprint, key, signature }))))) continue
      good.push(name)
      break
    }
  }
  return good
}

async function firstGood(tried: readonly SignedFingerprint[]): Promise<boolean> {
  for (const one of tried) if (await isGood(one)) return true
  return false
}

/** Signatures that were found good, by key: releases share most of their paths. */
const verified = new WeakMap<KeyObject, Set<string>>()
const KEPT_LIMIT = 200_000

/** Of Ed25519. */
const SIGNATURE_BYTES = 64

interface SignedFingerprint extends NixSignature {
  readonly fingerprint: string
}

/** The same for a text and a signature that are the same, to the byte. */
function nameOf({ fingerprint, signature }: SignedFingerprint): string {
  return hash('sha256', `${fingerprint} ${signature.toString('base64')}`, 'base64')
}

function wasGood(signed: SignedFingerprint): boolean {
  return verified.get(signed.key)?.has(nameOf(signed)) === true
}

async function isGood(signed: SignedFingerprint): Promise<boolean> {
  if (wasGood(signed)) return true
  const { fingerprint, key, signature } = signed
  const found = await isSigned(Buffer.from(fingerprint), { algorithm: null, key, signature })
  const known = verified.get(key) ?? new Set()
  if (found && known.size < KEPT_LIMIT) verified.set(key, known.add(nameOf(signed)))
  return found
}

/** Returns what Nix signs of a path (its fingerprint: `1;path;hash;size;references`). */
function fingerprintOf({ path, narHash, narSize }: ClosurePath, references: readonly string[]): string {
  return `1;${path};${narHashToNix32(narHash)};${narSize};${references.join(',')}`
}
