import { z } from 'zod'
import { sha256Schema } from '../closure/store-path.ts'
import { SIGNATURE_LIMIT_COUNT } from './signature.ts'

/**
 * What a host decided by when it accepted a release's signatures: its policy, and the digests of its files at that moment. With the files of
 * that day, anyone can repeat the decision.
 */
export const decidedBySchema = z.strictObject({
  /** Different signers who had to have signed. */
  minimumSignatures: z.number().int().min(1).max(SIGNATURE_LIMIT_COUNT),
  /** The file that named the signers: that of the application, or that of the host. */
  allowedSigners: z.strictObject({ file: z.string().max(4096), sha256: sha256Schema }),
  /** Null where the host revokes no keys. */
  revokedKeys: z.strictObject({ file: z.string().max(4096), sha256: sha256Schema }).nullable(),
  /** The policy as it counted for the application, in its canonical form. */
  policySha256: sha256Schema,
})
export type DecidedBy = z.infer<typeof decidedBySchema>
