import { fileFingerprint } from '#domain/snapshot/fingerprint'
import { isUnreadable, type Reading } from '#domain/snapshot/schema'
import { unreadable } from './reading.ts'

/** The digest of a file as a snapshot may carry it: of a short secret in the file nobody can tell by trying what it is. */
export function keyedDigest(key: Reading<Buffer>, application: string, sha256: string): Reading<string> {
  if (isUnreadable(key)) return unreadable(`there is no key for its fingerprint: ${key.unreadable}`)
  return `keyed:${fileFingerprint(key, application, sha256)}`
}
