import type { z } from 'zod'
import { InputError } from '../errors/errors.ts'
import { fieldName, readBySchema } from '../errors/schema-problems.ts'

/** Parses a request, or a part of it at `place`, by its schema. Throws InputError `request-invalid` that names each field. */
export function checkRequest<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  place: readonly PropertyKey[] = [],
): z.infer<Schema> {
  const result = readBySchema(schema, value)
  if (result.problems === null) return result.data
  const problems = result.problems.slice(0, 10)
  const sentences = problems.map(({ path, message }) => `The request's ${fieldName([...place, ...path])} ${message}.`)
  const unknown = problems.find(({ isUnknown }) => isUnknown === true)
  if (unknown === undefined) throw new InputError('request-invalid', sentences.join('\n'))
  throw new InputError('unknown-field', sentences.join('\n'), { unknown: { field: fieldName([...place, ...unknown.path]) } })
}
