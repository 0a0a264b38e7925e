import { z } from 'zod'
import type { VerifiedSigner } from './judgement.ts'
import { SIGNATURE_LIMIT_COUNT } from './signature.ts'

/** The signers of a release in a record: found by the host with its own allowed_signers, never taken from a client. */
export const signersSchema = z
  .array(z.strictObject({ principals: z.array(z.string().max(255)).min(1).max(64), fingerprint: z.string().max(128) }))
  .max(SIGNATURE_LIMIT_COUNT)
export type SignerRecord = z.infer<typeof signersSchema>

/** Each key once, with the names that allowed_signers gives it. */
export function signerRecord(signers: readonly VerifiedSigner[]): SignerRecord {
  const byKey = new Map(signers.map(({ principals, fingerprint }) => [fingerprint, { principals: principals.slice(0, 64), fingerprint }]))
  return [...byKey.values()]
}
