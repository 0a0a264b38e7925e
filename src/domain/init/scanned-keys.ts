import { publicKeySchema } from '../config/grammar.ts'
import { keyFingerprint } from '../trust/wire.ts'

/** A key that a machine showed when it was asked; nothing proves that it is the right machine. */
export interface ScannedKey {
  /** Type and base64, as a configuration has it. */
  readonly key: string
  /** `SHA256:…`. */
  readonly fingerprint: string
}

/** The order in which a key is proposed. */
const preferred = ['ssh-ed25519', 'ecdsa-sha2-nistp256', 'ecdsa-sha2-nistp384', 'ecdsa-sha2-nistp521', 'ssh-rsa']

/** Parses the output of ssh-keyscan, `host type base64` a line; the best key first, and none twice. */
export function parseScanned(stdout: string): ScannedKey[] {
  const keys = stdout.split('\n').flatMap((line) => {
    const parsed = publicKeySchema.safeParse(line.trim().split(/\s+/).slice(1, 3).join(' '))
    return line.startsWith('#') || !parsed.success ? [] : [parsed.data]
  })
  return [...new Set(keys)]
    .toSorted((left, right) => rank(left) - rank(right))
    .map((key) => ({ key, fingerprint: keyFingerprint(Buffer.from(key.split(' ')[1]!, 'base64')) }))
}

function rank(key: string): number {
  return preferred.indexOf(key.split(' ')[0]!)
}
