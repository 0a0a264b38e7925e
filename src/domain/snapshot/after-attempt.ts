import { z } from 'zod'
import { snapshotSchema } from './schema.ts'

/** A snapshot that was taken when an attempt had ended. */
export const snapshotAfterResultSchema = z.strictObject({
  /** Milliseconds from the request until the snapshot was begun, by the host's clock. */
  waitedMilliseconds: z.number().nonnegative().max(Number.MAX_SAFE_INTEGER),
  snapshot: snapshotSchema,
})
export type SnapshotAfterResult = z.infer<typeof snapshotAfterResultSchema>
