import { z } from 'zod'
import { fieldPatternSchema } from '../drift/field-pattern.ts'

export const mayDifferSchema = z
  .array(fieldPatternSchema)
  .max(256)
  .default([])
  .describe(
    'Fields of a snapshot, with all fields below them, that may differ between hosts without being drift, besides those that differ between any two hosts. A star matches any text within a name: units.*.restarts, capacity["/data"].',
  )
