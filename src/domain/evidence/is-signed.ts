import { verify, type KeyObject, type VerifyKeyObjectInput } from 'node:crypto'

/** A signature, the key that it should be of, and the digest that was signed; null for a key whose own it is. */
export interface BareSignature {
  readonly algorithm: string | null
  readonly key: KeyObject | VerifyKeyObjectInput
  readonly signature: Uint8Array
}

/**
 * True when the key signed these bytes. A thread of Node's pool verifies: evidence of years has thousands of signatures, which then take no
 * time from reading it.
 */
export function isSigned(bytes: Uint8Array, { algorithm, key, signature }: BareSignature): Promise<boolean> {
  return new Promise((resolve) => {
    verify(algorithm, bytes, key, signature, (error, isGood) => resolve(error === null && isGood))
  })
}
