import process from 'node:process'
import type { z } from 'zod'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { getInput, inputVariable } from './toolkit.ts'

/** Inputs whose value no message may show. */
const secretInputs: ReadonlySet<string> = new Set(['ssh-key', 'signing-key', 'github-token'])

/**
 * Takes an action's inputs, each once, against its schema: they are gone from the environment afterwards, so that no program
 * that the step starts (a gate, a build) inherits a key. An input that is empty counts as absent. Throws one InputError that
 * names every bad field.
 */
export function readInputs<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>): z.infer<z.ZodObject<Shape>> {
  const given = Object.fromEntries(
    Object.keys(schema.shape).flatMap((name) => {
      const value = getInput(name)
      delete process.env[inputVariable(name)]
      return value === '' ? [] : [[name, value] as const]
    }),
  )
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map((issue) => {
    const name = String(issue.path[0] ?? '')
    if (!(name in given)) return issue.path.length === 0 ? issue.message : `input "${name}" is missing`
    return `input "${name}" is ${secretInputs.has(name) ? 'given' : quote(given[name])} and ${issue.message}`
  })
  throw new InputError('usage', `${problems.join('; ')}; fix the step's "with:".`)
}
