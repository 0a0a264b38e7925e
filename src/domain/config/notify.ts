import { z } from 'zod'
import { verdictSchema } from '../activation/verdict.ts'
import { webhookFormats } from '../notify/formats.ts'
import { nameSchema, variableSchema } from './grammar.ts'

const webhookSchema = z.strictObject({
  name: nameSchema.describe('Its name in a warning when it cannot be reached.'),
  urlVariable: variableSchema.describe(
    'The environment variable whose value is its URL: https, or http on this machine. The URL itself is a secret and is not written here.',
  ),
  format: z
    .enum(webhookFormats)
    .default('json')
    .describe('The form of the body: the JSON document of schema/notification.json, or a message for Slack or Teams.'),
  verdicts: z
    .array(verdictSchema)
    .min(1)
    .max(5)
    .default(['COMMITTED', 'ROLLED_BACK', 'NEEDS_HUMAN', 'UNKNOWN'])
    .describe('The verdicts that are sent. UNCHANGED includes every request that was refused.'),
})
export type Webhook = z.infer<typeof webhookSchema>

export const notifySchema = z.strictObject({
  webhooks: z.array(webhookSchema).max(8).default([]).describe('Who receives the outcome, all at the same time.'),
  timeoutSeconds: z
    .number()
    .int()
    .min(1)
    .max(60)
    .default(10)
    .describe('Seconds after the verdict within which a webhook must accept it, repetitions included.'),
})
export type NotifyConfig = z.infer<typeof notifySchema>
