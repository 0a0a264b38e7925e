import { z } from 'zod'

/**
 * The same schema for reading what another version wrote: fields that are not known are kept as they are, at any depth, and do not make
 * the whole unreadable. Known fields are held to the same rules. What is written is checked by the strict schema.
 */
export function loose<Schema extends z.ZodType>(schema: Schema): Schema {
  // What is made differs from its model only in what it lets through.
  return loosened(schema) as Schema
}

type Inner = z.core.$ZodType

function loosened(schema: Inner): Inner {
  if (schema instanceof z.ZodObject) {
    const shape = Object.fromEntries(Object.entries(schema.shape as Record<string, Inner>).map(([key, field]) => [key, loosened(field)]))
    return schema.clone({ ...schema.def, shape: shape as z.core.$ZodShape, catchall: z.unknown() })
  }
  if (schema instanceof z.ZodArray) return schema.clone({ ...schema.def, element: loosened(schema.def.element) as z.core.$ZodType })
  if (schema instanceof z.ZodRecord) return schema.clone({ ...schema.def, valueType: loosened(schema.def.valueType) })
  if (schema instanceof z.ZodUnion) {
    return schema.clone({ ...schema.def, options: schema.def.options.map((option) => loosened(option)) as z.core.$ZodType[] })
  }
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return schema.clone({ ...schema.def, innerType: loosened(schema.def.innerType) as never } as never)
  }
  return schema
}
