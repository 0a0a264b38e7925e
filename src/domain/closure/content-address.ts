import { createHash } from 'node:crypto'
import { fromNix32, toNix32 } from './nix32.ts'
import { storePathName } from './store-path.ts'
import { contentStorePath } from './text-path.ts'

/** Bytes of the digests that a content address may have. */
const digestBytes: Readonly<Record<string, number>> = { md5: 16, sha1: 20, sha256: 32, sha512: 64, blake3: 32 }

/**
 * Returns the store path that a path of this name with this content address and these references (itself perhaps among them) has to have,
 * or undefined when there is none: only a path that fits is content-addressed, and needs no signature. Source:
 * https://nix.dev/manual/nix/latest/protocols/store-path.
 */
export function contentAddressedPath(path: string, contentAddress: string, references: readonly string[]): string | undefined {
  const [, method, algorithm, digest] = /^(text:|fixed:(?:r:|git:)?)([a-z0-9]+):([0-9a-z]+)$/.exec(contentAddress) ?? []
  const length = algorithm === undefined ? undefined : digestBytes[algorithm]
  const hash = digest === undefined || length === undefined ? undefined : fromNix32(digest, length)?.toString('hex')
  if (method === undefined || hash === undefined) return undefined
  const name = storePathName(path)
  const others = references.filter((reference) => reference !== path).toSorted()
  const self = others.length < references.length ? ['self'] : []
  if (method === 'text:') return algorithm === 'sha256' && self.length === 0 ? contentStorePath(['text', ...others], hash, name) : undefined
  if (method === 'fixed:r:' && algorithm === 'sha256') return contentStorePath(['source', ...others, ...self], hash, name)
  if (references.length > 0) return undefined
  const inner = createHash('sha256')
    .update(`fixed:out:${method.slice('fixed:'.length)}${algorithm}:${hash}:`)
    .digest('hex')
  return contentStorePath(['output', 'out'], inner, name)
}

/** How a content address begins, by what newer versions of Nix call its method. */
const methodPrefixes: Readonly<Record<string, string>> = { flat: 'fixed:', nar: 'fixed:r:', git: 'fixed:git:', text: 'text:' }

/**
 * Formats a content address as one text (`fixed:r:sha256:<nix32>`), from a method and `<algorithm>-<base64>`; undefined for one that is not
 * known.
 */
export function contentAddressText(method: string, hash: string): string | undefined {
  const prefix = Object.hasOwn(methodPrefixes, method) ? methodPrefixes[method] : undefined
  const [, algorithm = '', base64 = ''] = /^([a-z0-9]+)-([A-Za-z0-9+/]+={0,2})$/.exec(hash) ?? []
  const digest = Buffer.from(base64, 'base64')
  if (prefix === undefined || !Object.hasOwn(digestBytes, algorithm) || digest.length !== digestBytes[algorithm]) return undefined
  return `${prefix}${algorithm}:${toNix32(digest)}`
}
