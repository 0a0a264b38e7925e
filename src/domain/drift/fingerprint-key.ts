import { isUnreadable } from '../snapshot/unreadable.ts'
import type { Pair } from './rule.ts'

/** True when the fingerprints and keyed digests of both sides were made with one key, so that they can be compared. */
export function haveSameFingerprintKey({ reference, host }: Pair): boolean {
  const key = reference.snapshot?.fingerprintKey
  return key !== undefined && !isUnreadable(key) && key === host.snapshot?.fingerprintKey
}
