import { createHmac } from 'node:crypto'
import { canonicalJson } from '../manifest/canonical.ts'

/*
 * Fingerprints show whether two hosts have the same secret without revealing it. They are keyed, because a short password behind a plain
 * digest can be guessed; see docs/adr/0007-fingerprints-of-secrets.md for who has the key, and who must not.
 */

/** Path of the key: 32 bytes as 64 hexadecimal digits, readable by root alone. */
export const FINGERPRINT_KEY_FILE = '/etc/grind-to-prod/fingerprint.key'

/** Parses the key in its file's text; undefined when it is none. */
export function parseFingerprintKey(text: string): Buffer | undefined {
  const digits = /^([0-9a-f]{64})\n?$/.exec(text)?.[1]
  return digits === undefined ? undefined : Buffer.from(digits, 'hex')
}

/** Names a key without giving it away: two hosts with the same name have the same key. */
export function fingerprintKeyId(key: Buffer): string {
  return keyed(key, ['key']).slice(0, 16)
}

/** Of a variable's value. The variable's name goes in too, so that equal values under different names do not show. */
export function variableFingerprint(
  key: Buffer,
  application: string,
  { name, value }: { readonly name: string; readonly value: string },
): string {
  return keyed(key, ['variable', application, name, value])
}

/** Of a file. */
export function fileFingerprint(key: Buffer, application: string, sha256: string): string {
  return keyed(key, ['file', application, sha256])
}

function keyed(key: Buffer, words: readonly string[]): string {
  return createHmac('sha256', key).update(canonicalJson(words)).digest('hex').slice(0, 32)
}
