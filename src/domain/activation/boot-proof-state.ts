import { z } from 'zod'
import { attemptSchema } from '../protocol/attempt.ts'
import { timeSchema } from '../protocol/limits.ts'

/**
 * Whether a boot has proved a release whose system only a boot starts (`switchMode: boot`). `pending`: no boot since; `proved`: a boot
 * started that system, and the release was healthy in it; `failed`: one of the two was not so.
 */
const bootProofStateSchema = z.enum(['pending', 'proved', 'failed'])

/** In a record: of the attempt that committed such a release, or of the check after a boot. */
export const recordedBootProofSchema = z.strictObject({
  state: bootProofStateSchema,
  /** The boot in which this was recorded. */
  boot: z.string().max(64),
  /** The attempt that committed the release; absent in the record of that attempt itself. */
  of: attemptSchema.optional(),
})

/** In a status. */
export const bootProofSchema = z.strictObject({
  state: bootProofStateSchema,
  /** The attempt that committed the release. */
  attempt: attemptSchema,
  /** When it was committed, or checked. */
  at: timeSchema,
  /** Why, as a sentence. */
  reason: z.string().max(4096),
})
export type BootProof = z.infer<typeof bootProofSchema>
