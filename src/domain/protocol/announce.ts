import { z } from 'zod'

/** The answer to `announce`. */
export const announceResultSchema = z.strictObject({
  /** True when the attempt was asked for while its transaction waited. */
  asked: z.boolean(),
})
export type AnnounceResult = z.infer<typeof announceResultSchema>
