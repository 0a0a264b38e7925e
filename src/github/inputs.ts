import * as core from '@actions/core'
import type { z } from 'zod'
import { InputError } from '../errors/errors.ts'
import { quote } from '../errors/quote.ts'

/** Reads an action's inputs, each once, against its schema. An input that is empty counts as absent. Throws one InputError that names every bad field. */
export function readInputs<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>): z.infer<z.ZodObject<Shape>> {
  const given = Object.fromEntries(
    Object.keys(schema.shape).flatMap((name) => {
      const value = core.getInput(name)
      return value === '' ? [] : [[name, value] as const]
    }),
  )
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map((issue) => {
    const name = String(issue.path[0])
    return name in given ? `input "${name}" is ${quote(given[name])} and ${issue.message}` : `input "${name}" is missing`
  })
  throw new InputError('usage', `${problems.join('; ')}; mend the step's "with:".`)
}
