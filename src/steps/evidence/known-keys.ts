import { unreadableFile } from '#domain/errors/catalogue'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { keysOfHost, namedKeysOfHost, parseKnownHosts, revokedKeysOfHost, unreadRevocation } from '#domain/evidence/known-hosts'
import { revokedIn } from '#domain/evidence/revocation-list'
import type { HostKey } from '#domain/trust/host-keys'
import { followed } from '#tools/files/followed'
import { readLimited } from '#tools/files/read-limited'

/** Most bytes that are read of a file of keys. */
const KEYS_LIMIT_BYTES = 4 * 1024 * 1024

/** The keys of hosts that are known from a known_hosts file. */
export interface KnownKeys {
  /** The keys of a host; undefined without a file. */
  readonly keysOf: (host: string) => readonly HostKey[] | undefined
  /** Fingerprints of the keys that are revoked for a host. */
  readonly revokedKeysOf: (host: string) => ReadonlySet<string>
  /** Those of them that the file names for the host. */
  readonly namedRevokedKeysOf: (host: string) => readonly string[]
}

/**
 * Reads a known_hosts file, if one was given. A key in the list of revoked keys is revoked for every host, as one that known_hosts marks.
 * Throws InputError `file-unreadable`, and `key-invalid` for a file of which it is not known which keys it revokes.
 */
export async function readKnownKeys(file: string | undefined, revokedKeysFile?: string): Promise<KnownKeys> {
  const text = await readKeyFile(file, 'known hosts')
  const unread = unreadRevocation(text ?? '')
  if (file !== undefined && unread !== undefined) {
    const problem = `has a line ${unread} that revokes no key that can be read: which keys it revokes is unknown`
    throw new InputError('key-invalid', `The file of known hosts ${quote(file)} ${problem}.`, {
      hint: 'Write the line as ssh does: @revoked, the names of hosts, and the whole public key.',
    })
  }
  return knownKeysOf(text, revokedKeysFile)
}

/** Returns the keys of hosts in lines of known_hosts, if there are any. Throws the same for a file of revoked keys. */
export async function knownKeysOf(text: string | undefined, revokedKeysFile: string | undefined): Promise<KnownKeys> {
  const hosts = text === undefined ? undefined : parseKnownHosts(text)
  const revoked = await readRevokedKeys(revokedKeysFile)
  const isGood = ({ fingerprint }: HostKey) => !revoked.has(fingerprint)
  const revokedKeysOf = (host: string) => new Set([...revoked, ...revokedKeysOfHost(hosts ?? [], host)])
  return {
    keysOf: (host) => (hosts === undefined ? undefined : keysOfHost(hosts, host).filter(isGood)),
    revokedKeysOf,
    namedRevokedKeysOf: (host) => [...namedKeysOfHost(hosts ?? [], host)].filter((fingerprint) => revokedKeysOf(host).has(fingerprint)),
  }
}

/**
 * Reads the fingerprints of revoked keys: of a list of public keys, or one of `ssh-keygen -k`. Throws InputError `file-unreadable`, and
 * `key-invalid` for a list of which it is not known which keys it revokes.
 */
export async function readRevokedKeys(file: string | undefined): Promise<ReadonlySet<string>> {
  const content = await readRevocationList(file)
  if (file === undefined || content === undefined) return new Set()
  const revoked = revokedIn(content)
  if (typeof revoked !== 'string') return revoked
  throw new InputError('key-invalid', `The file of revoked keys ${quote(file)} ${revoked}: which keys of hosts it revokes is unknown.`, {
    hint: 'Give the revoked public keys, one a line.',
  })
}

/** Reads a file of revoked keys, if one was given. Throws InputError `file-unreadable`. */
export async function readRevocationList(file: string | undefined): Promise<Buffer | undefined> {
  // Each character is a byte: the list may be binary.
  const content = await readKeyFile(file, 'revoked keys', (bytes) => bytes.toString('latin1'))
  return content === undefined ? undefined : Buffer.from(content, 'latin1')
}

/** Reads a file of keys, if one was given. Throws InputError `file-unreadable`. */
export async function readKeyFile(file: string | undefined, what: string, decode?: (bytes: Buffer) => string): Promise<string | undefined> {
  if (file === undefined) return undefined
  const text = await readLimited(await followed(file), KEYS_LIMIT_BYTES, decode).catch((cause: unknown) => {
    throw unreadableFile(`file of ${what}`, file, cause)
  })
  if (text === undefined) throw unreadableFile(`file of ${what}`, file)
  return text
}
