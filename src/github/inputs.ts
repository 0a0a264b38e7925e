import process from 'node:process'
import { z } from 'zod'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { getInput, inputVariable } from './toolkit.ts'

/** Schemas of inputs whose value no message may show. */
const secrets = z.registry<{ readonly secret: true }>()

/** Marks an input as a secret, in the schema of an action: it is not shown when it is wrong. */
export function secret<Schema extends z.ZodType>(schema: Schema): Schema {
  secrets.add(schema, { secret: true })
  return schema
}

/** The names of an action's inputs that are marked as secrets. */
export function secretInputs(schema: z.ZodObject): string[] {
  return Object.entries(schema.shape).flatMap(([name, input]) => (secrets.has(input) ? [name] : []))
}

/** A name of action.yml as the code has it: `dry-run` is `dryRun`. */
type CamelCase<Name> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<CamelCase<Rest>>}` : Name

/** Inputs of an action, as its schema reads them, under the names that the code has for them. */
export type InputsOf<Schema extends z.ZodObject> = { readonly [Name in keyof z.infer<Schema> as CamelCase<Name>]: z.infer<Schema>[Name] }

/**
 * Takes an action's inputs, each once, against its schema: they are gone from the environment afterwards, so that no program
 * that the step starts (a gate, a build) inherits a key. An input that is empty counts as absent.
 *
 * @throws {InputError} one that names every bad field.
 */
export function readInputs<Schema extends z.ZodObject>(schema: Schema): InputsOf<Schema> {
  const given = Object.fromEntries(
    Object.keys(schema.shape).flatMap((name) => {
      const value = getInput(name)
      delete process.env[inputVariable(name)]
      return value === '' ? [] : [[name, value] as const]
    }),
  )
  const parsed = schema.safeParse(given)
  if (parsed.success) return camelCased(parsed.data)
  const hidden = secretInputs(schema)
  const problems = parsed.error.issues.map((issue) => {
    const name = String(issue.path[0] ?? '')
    if (!(name in given)) return issue.path.length === 0 ? issue.message : `input "${name}" is missing`
    return `input "${name}" is ${hidden.includes(name) ? 'given' : quote(given[name])} and ${issue.message}`
  })
  throw new InputError('invalid-option', `${problems.join('; ')}.`, { hint: `Fix the step's "with:".` })
}

function camelCased<Inputs extends Readonly<Record<string, unknown>>>(
  inputs: Inputs,
): { [Name in keyof Inputs as CamelCase<Name>]: Inputs[Name] }
function camelCased(inputs: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [name.replaceAll(/-(.)/g, (_dash, letter: string) => letter.toUpperCase()), value]),
  )
}
