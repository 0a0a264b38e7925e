import { unreadableFile } from '#domain/errors/catalogue'
import { keysOfHost, parseKnownHosts, revokedKeysOfHost } from '#domain/evidence/known-hosts'
import type { HostKey } from '#domain/trust/host-keys'
import { readLimited } from '#tools/files/read-limited'

/** Most bytes that are read of a file of keys. */
const KEYS_LIMIT_BYTES = 4 * 1024 * 1024

/** The keys of hosts that are known from a known_hosts file. */
export interface KnownKeys {
  /** The keys of a host; undefined without a file. */
  readonly keysOf: (host: string) => readonly HostKey[] | undefined
  /** Fingerprints of the keys that are revoked for a host. */
  readonly revokedKeysOf: (host: string) => ReadonlySet<string>
}

/** Reads a known_hosts file, if one was given. Throws InputError `file-unreadable`. */
export async function readKnownKeys(file: string | undefined): Promise<KnownKeys> {
  const text = await readKeyFile(file, 'known hosts')
  const hosts = text === undefined ? undefined : parseKnownHosts(text)
  return {
    keysOf: (host) => (hosts === undefined ? undefined : keysOfHost(hosts, host)),
    revokedKeysOf: (host) => revokedKeysOfHost(hosts ?? [], host),
  }
}

/** Reads a file of keys, if one was given. Throws InputError `file-unreadable`. */
export async function readKeyFile(file: string | undefined, what: string): Promise<string | undefined> {
  if (file === undefined) return undefined
  const text = await readLimited(file, KEYS_LIMIT_BYTES).catch((cause: unknown) => {
    throw unreadableFile(`file of ${what}`, file, cause)
  })
  if (text === undefined) throw unreadableFile(`file of ${what}`, file)
  return text
}
