import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseNixKeys } from '#domain/installation/keys'
import { readLimited } from '#tools/files/read-limited'
import { parseTrust, showConfigCommand } from '#tools/nix/show-config'
import { answered } from '#tools/run/answered'
import type { Runner } from '#tools/run/runner'

/** Largest file of public keys that is read. */
const KEYS_LIMIT_BYTES = 64 * 1024

/** Where administrators keep the public half of the key that `secret-key-files` names. */
const NIX_FOLDER = '/etc/nix'

/**
 * Returns the Nix public keys that this machine knows: those of these files, those that its Nix trusts, and the `.pub` files of /etc/nix.
 * The public half of the daemon's own key can be found in no other way, because only root may read the secret one.
 */
export async function knownNixKeys(files: readonly string[], runner: Runner, folder = NIX_FOLDER): Promise<string[]> {
  const beside = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.pub')).map((name) => join(folder, name))
  const named = await Promise.all([...files, ...beside].map((file) => keysOf(file)))
  const { status, stdout } = await answered(runner, showConfigCommand)
  const trusted = status === 0 ? parseTrust(stdout).trustedPublicKeys : []
  return [...new Set([...named.flat(), ...trusted])]
}

/** A file that has no keys, or that this user may not read, has none. */
async function keysOf(file: string): Promise<string[]> {
  const text = await readLimited(file, KEYS_LIMIT_BYTES).catch(() => undefined)
  if (text === undefined) return []
  try {
    return parseNixKeys(file, text)
  } catch {
    return []
  }
}
