import { createHmac } from 'node:crypto'
import { publicKeySchema } from '../config/grammar.ts'
import type { HostKey } from '../trust/host-keys.ts'
import { fitsPattern } from '../trust/pattern.ts'
import { wholeKeyFingerprint } from '../trust/whole-key.ts'

/** A line of known_hosts that names a key. */
interface KnownHost {
  readonly isFor: (host: string) => boolean
  readonly isRevoked: boolean
  readonly key: HostKey
}

/**
 * Reads a known_hosts file (sshd(8), SSH_KNOWN_HOSTS FILE FORMAT), hashed names too. Lines of authorities and lines that are not understood
 * give no key; `unreadRevocation` finds those that may revoke one.
 */
export function parseKnownHosts(text: string): KnownHost[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const { marker, names, type, base64 } = partsOf(line)
    if (names.startsWith('#') || (marker !== undefined && marker !== '@revoked')) return []
    const fingerprint = wholeKeyFingerprint(type, base64)
    if (fingerprint === undefined || (marker === undefined && !publicKeySchema.safeParse(`${type} ${base64}`).success)) return []
    return [{ isFor: matcher(names), isRevoked: marker === '@revoked', key: { type, fingerprint } }]
  })
}

/** Returns the number of the first line with a marker, other than an authority's, that has no whole key; undefined without one. */
export function unreadRevocation(text: string): number | undefined {
  const index = text.split(/\r?\n/).findIndex((line) => {
    const { marker, type, base64 } = partsOf(line)
    if (marker === undefined || marker === '@cert-authority') return false
    return marker !== '@revoked' || wholeKeyFingerprint(type, base64) === undefined
  })
  return index === -1 ? undefined : index + 1
}

function partsOf(line: string) {
  const words = line.trim().split(/\s+/)
  const marker = words[0]?.startsWith('@') === true ? words.shift() : undefined
  const [names = '', type = '', base64 = ''] = words
  return { marker, names, type, base64 }
}

/** Returns the fingerprints of the keys that are revoked for a host. */
export function revokedKeysOfHost(known: readonly KnownHost[], host: string): ReadonlySet<string> {
  return new Set(known.flatMap(({ isFor, isRevoked, key }) => (isRevoked && isFor(host) ? [key.fingerprint] : [])))
}

/**
 * Returns the keys of a host: of all lines that name it, without those that are revoked for it. Of `[name]:2222`, only lines of that port;
 * of a name alone, as records have it, lines of any port.
 */
export function keysOfHost(known: readonly KnownHost[], host: string): HostKey[] {
  const revoked = revokedKeysOfHost(known, host)
  return known.flatMap(({ isFor, key }) => (isFor(host) && !revoked.has(key.fingerprint) ? [key] : []))
}

/** Returns the fingerprints of all keys that lines name for a host, also of those that are revoked. */
export function namedKeysOfHost(known: readonly KnownHost[], host: string): ReadonlySet<string> {
  return new Set(known.flatMap(({ isFor, key }) => (isFor(host) ? [key.fingerprint] : [])))
}

/** How ssh writes a host whose port is not its usual one. */
const WITH_PORT = /^(!?)\[(.*)\]:(\d+)$/

/** Returns the name by which ssh looks a host up: port 22 is not part of it. */
function lookedUp(host: string): string {
  const [, , name = host, port = '22'] = WITH_PORT.exec(host) ?? []
  return Number(port) === 22 ? name : host
}

function matcher(names: string): (host: string) => boolean {
  const [, salt, digest] = /^\|1\|([A-Za-z0-9+/=]+)\|([A-Za-z0-9+/=]+)$/.exec(names) ?? []
  if (salt !== undefined)
    return (host) => createHmac('sha1', Buffer.from(salt, 'base64')).update(lookedUp(host)).digest('base64') === digest
  const [exact, ofAnyPort] = [names.split(','), names.split(',').map((name) => name.replace(WITH_PORT, '$1$2'))]
  return (host) => {
    const patterns = WITH_PORT.test(host) ? exact : ofAnyPort
    const name = lookedUp(host)
    return (
      patterns.some((pattern) => !pattern.startsWith('!') && fitsPattern(pattern, name)) &&
      !patterns.some((pattern) => pattern.startsWith('!') && fitsPattern(pattern.slice(1), name))
    )
  }
}
