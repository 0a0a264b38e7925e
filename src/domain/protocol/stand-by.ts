import { z } from 'zod'

/** The answer to `stand-by`. */
export const standByResultSchema = z.strictObject({
  /** True when the attempt was asked for while its transaction stood by. */
  asked: z.boolean(),
})
export type StandByResult = z.infer<typeof standByResultSchema>
