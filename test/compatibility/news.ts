import { z } from 'zod'

/** A value as the next version may write it: each object of the schema has a field more. Maps by names, such as units, stay as they are. */
export function withNews(schema: z.core.$ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodObject) {
    const known = Object.entries(value as Record<string, unknown>).map(([key, field]) => {
      const inner = (schema.shape as Record<string, z.core.$ZodType>)[key]
      return [key, inner === undefined ? field : withNews(inner, field)]
    })
    return { ...Object.fromEntries(known), ofTheNextVersion: { is: ['new'] } }
  }
  if (schema instanceof z.ZodArray) return (value as unknown[]).map((item) => withNews(schema.def.element, item))
  if (schema instanceof z.ZodRecord) {
    const { valueType } = schema.def
    return Object.fromEntries(Object.entries(value as object).map(([key, item]) => [key, withNews(valueType, item)]))
  }
  if (schema instanceof z.ZodUnion) {
    const option = schema.def.options.find((one) => z.safeParse(one, value).success)
    return option === undefined ? value : withNews(option, value)
  }
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return value === null || value === undefined ? value : withNews(schema.def.innerType, value)
  }
  return value
}

/** A value as the version before may have written it: without any field that may be absent. */
export function withoutOptional(schema: z.core.$ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodObject) {
    const kept = Object.entries(value as Record<string, unknown>).flatMap(([key, field]) => {
      const inner = (schema.shape as Record<string, z.core.$ZodType>)[key]
      if (inner === undefined) return [[key, field]]
      return inner instanceof z.ZodOptional ? [] : [[key, withoutOptional(inner, field)]]
    })
    return Object.fromEntries(kept)
  }
  if (schema instanceof z.ZodArray) return (value as unknown[]).map((item) => withoutOptional(schema.def.element, item))
  if (schema instanceof z.ZodNullable) return value === null ? value : withoutOptional(schema.def.innerType, value)
  return value
}
