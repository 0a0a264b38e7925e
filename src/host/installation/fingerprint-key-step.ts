import { randomBytes } from 'node:crypto'
import { lstat } from 'node:fs/promises'
import { readLimited } from '#tools/files/read-limited'
import { writeAtomically } from '#tools/files/write-atomically'
import type { InstallItem } from '#domain/installation/request'
import { FINGERPRINT_KEY_FILE, fingerprintKeyId, parseFingerprintKey } from '#domain/snapshot/fingerprint'

/**
 * The host's key for the fingerprints of snapshots: the given one, else its own, else a new one. Only its name is shown, never the key.
 * `root` is a folder that replaces `/`.
 */
export async function fingerprintKeyStep(
  root: string,
  given: string | undefined,
): Promise<{ item: InstallItem; carryOut: () => Promise<void> }> {
  const file = `${root}${FINGERPRINT_KEY_FILE}`
  const existing = await existingKey(file)
  const key = given ?? existing ?? randomBytes(32).toString('hex')
  const isThere = key === existing
  return {
    item: {
      item: FINGERPRINT_KEY_FILE,
      action: isThere ? 'keep' : existing === undefined ? 'create' : 'change',
      difference: isThere ? '' : given === undefined ? 'a new key of its own, mode 0600\n' : `key ${nameOf(given)}, mode 0600\n`,
    },
    carryOut: () => writeAtomically(file, `${key}\n`, 0o600),
  }
}

/** A key that another user could read or write protects nothing, and is replaced. */
async function existingKey(file: string): Promise<string | undefined> {
  const stats = await lstat(file).catch(() => undefined)
  if (stats?.isFile() !== true || (stats.mode & 0o077) !== 0 || stats.uid !== process.geteuid?.()) return undefined
  const text = await readLimited(file, 128).catch(() => undefined)
  return text === undefined ? undefined : parseFingerprintKey(text)?.toString('hex')
}

function nameOf(key: string): string {
  return fingerprintKeyId(Buffer.from(key, 'hex'))
}
