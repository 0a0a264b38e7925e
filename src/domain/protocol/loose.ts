import { z } from 'zod'

/**
 * The same schema for reading what another version wrote: fields that are not known are kept as they are, at any depth, and do not make
 * the whole unreadable. Known fields are held to the same rules. What is written is checked by the strict schema.
 */
export function loose<Schema extends z.ZodType>(schema: Schema): Schema {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is a clone, which differs only in what it lets through
  return loosened(schema) as Schema
}

type Inner = z.core.$ZodType

/** A follower reads the same file ten times a second. */
const made = new WeakMap<Inner, Inner>()

function loosened(schema: Inner): Inner {
  const known = made.get(schema) ?? cloned(schema)
  made.set(schema, known)
  return known
}

function cloned(schema: Inner): Inner {
  if (schema instanceof z.ZodObject) {
    const shape = Object.fromEntries(Object.entries(schema.shape as Record<string, Inner>).map(([key, field]) => [key, loosened(field)]))
    return schema.clone({ ...schema.def, shape, catchall: z.unknown() })
  }
  if (schema instanceof z.ZodArray) return schema.clone({ ...schema.def, element: loosened(schema.def.element) })
  if (schema instanceof z.ZodRecord) return schema.clone({ ...schema.def, valueType: loosened(schema.def.valueType) })
  if (schema instanceof z.ZodUnion) {
    return schema.clone({ ...schema.def, options: schema.def.options.map((option) => loosened(option)) })
  }
  if (schema instanceof z.ZodOptional) return schema.clone({ ...schema.def, innerType: loosened(schema.def.innerType) })
  if (schema instanceof z.ZodNullable) return schema.clone({ ...schema.def, innerType: loosened(schema.def.innerType) })
  if (schema instanceof z.ZodDefault) return schema.clone({ ...schema.def, innerType: loosened(schema.def.innerType) })
  return schema
}
