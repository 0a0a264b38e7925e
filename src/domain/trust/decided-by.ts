import { z } from 'zod'
import { sha256Schema } from '../closure/store-path.ts'
import { APPROVALS_LIMIT, SIGNATURE_LIMIT_COUNT } from './signature.ts'

/** A file of the host, and its SHA-256. */
const decidingFileSchema = z.strictObject({ file: z.string().max(4096), sha256: sha256Schema })

/**
 * What a host decided by when it accepted a release's signatures: its policy, and the digests of its files at that moment. With the files
 * of that day, anyone can repeat the decision.
 */
export const decidedBySchema = z.strictObject({
  /** Different signers who had to have signed. */
  minimumSignatures: z.number().int().min(1).max(SIGNATURE_LIMIT_COUNT),
  /** Different people who had to have approved it; absent: none. */
  minimumApprovals: z.number().int().min(1).max(APPROVALS_LIMIT).optional(),
  /** The file that named the signers: that of the application, or that of the host. */
  allowedSigners: decidingFileSchema,
  /** Null where the host revokes no keys. */
  revokedKeys: decidingFileSchema.nullable(),
  /** The host's policy; null where the file could not be read again. */
  policy: decidingFileSchema.nullable(),
})
export type DecidedBy = z.infer<typeof decidedBySchema>
