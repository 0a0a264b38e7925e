import { z } from 'zod'

/** For a release that may cut its own connection: it must be confirmed in time, over a new connection. */
export const confirmSchema = z.strictObject({
  deadlineSeconds: z
    .number()
    .int()
    .min(5)
    .max(3600)
    .describe('Seconds after the health checks have passed within which the release must be confirmed.'),
})
