import type { z } from 'zod'
import { InputError } from '../errors/errors.ts'
import { fieldName, schemaProblems } from '../errors/schema-problems.ts'

/** Parses a request, or a part of it at `place`, by its schema. Throws InputError `request-invalid` that names each field. */
export function checkRequest<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  place: readonly PropertyKey[] = [],
): z.infer<Schema> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const problems = schemaProblems(result.error, value, schema).slice(0, 10)
  const sentences = problems.map(({ path, message }) => `The request's ${fieldName([...place, ...path])} ${message}.`)
  throw new InputError('request-invalid', sentences.join('\n'))
}
