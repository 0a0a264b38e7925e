import { z } from 'zod'

/** Longest address of an authority. */
const URL_LIMIT = 2048

const addressSchema = z
  .string()
  .max(URL_LIMIT)
  .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), 'is not a URL with http or https')
  .refine((text) => !URL.canParse(text) || new URL(text).username + new URL(text).password === '', 'has a user or a password; remove it')

export const timestampSchema = z.strictObject({
  url: addressSchema.describe(
    'The address of an authority for time stamps (RFC 3161). It receives a SHA-256, and nothing else of the release. http is as good as https, because the answer is signed.',
  ),
  timeoutSeconds: z
    .number()
    .int()
    .min(1)
    .max(60)
    .default(10)
    .describe('Seconds within which it must have answered, repetitions included. Without an answer, the release stays as it is.'),
})
export type TimestampConfig = z.infer<typeof timestampSchema>
