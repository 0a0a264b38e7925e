import { z } from 'zod'
import { prefixSchema } from './grammar.ts'

export const metricsSchema = z.strictObject({
  folder: prefixSchema.describe(
    "The folder of a textfile collector on the machine that runs this, writable by the user that runs it: the findings of drift are written there. A host's own metrics are a setting of its policy.",
  ),
})
