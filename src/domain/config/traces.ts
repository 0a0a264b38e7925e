import { z } from 'zod'
import { nameSchema } from './grammar.ts'

export const tracesSchema = z.strictObject({
  service: nameSchema.default('grind-to-prod').describe('The service.name of the spans, unless OTEL_SERVICE_NAME is set.'),
  timeoutSeconds: z
    .number()
    .int()
    .min(1)
    .max(60)
    .default(10)
    .describe('Seconds after the verdict within which the trace must be accepted.'),
})
export type TracesConfig = z.infer<typeof tracesSchema>
