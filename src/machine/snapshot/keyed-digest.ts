import { fileFingerprint } from '#domain/snapshot/fingerprint'
import { isUnreadable } from '#domain/snapshot/unreadable'
import type { Reading } from '#domain/snapshot/schema'
import { unreadable } from './reading.ts'

/** Returns the digest of a file in a snapshot's form: a short secret in the file cannot be guessed from it. */
export function keyedDigest(key: Reading<Buffer>, application: string, sha256: string): Reading<string> {
  if (isUnreadable(key)) return unreadable(`there is no key for its fingerprint: ${key.unreadable}`)
  return `keyed:${fileFingerprint(key, application, sha256)}`
}
