import { z } from 'zod'
import { fieldPatternSchema } from '../drift/field-pattern.ts'

export const mayDifferSchema = z
  .array(fieldPatternSchema)
  .max(256)
  .default([])
  .describe(
    'Fields of a snapshot, with all below them, in which hosts may differ without that being drift, besides those that any two hosts differ in. A star stands for any text within a name: units.*.restarts, capacity["/data"].',
  )
