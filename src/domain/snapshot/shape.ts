import { z } from 'zod'
import { unreadableSchema } from './schema.ts'

/** The parts of a schema that matter for its values as text. */
export type Shape =
  | { readonly kind: 'object'; readonly fields: readonly (readonly [name: string, schema: z.core.$ZodType])[] }
  | { readonly kind: 'record'; readonly value: z.core.$ZodType }
  | { readonly kind: 'list'; readonly element: z.core.$ZodType }
  | { readonly kind: 'reading'; readonly value: z.core.$ZodType }
  | { readonly kind: 'nullable'; readonly value: z.core.$ZodType }
  | { readonly kind: 'optional'; readonly value: z.core.$ZodType }
  | { readonly kind: 'text' | 'number' | 'boolean' }

/** Returns the shape of a part of the snapshot's schema. */
export function shapeOf(schema: z.core.$ZodType): Shape {
  if (schema instanceof z.ZodObject) return { kind: 'object', fields: Object.entries(schema.shape) }
  if (schema instanceof z.ZodRecord) return { kind: 'record', value: schema.valueType }
  if (schema instanceof z.ZodArray) return { kind: 'list', element: schema.element }
  if (schema instanceof z.ZodOptional) return { kind: 'optional', value: schema.unwrap() }
  if (schema instanceof z.ZodNullable) return { kind: 'nullable', value: schema.unwrap() }
  if (schema instanceof z.ZodUnion) {
    const [first, second] = schema.options
    // The other unions are of texts.
    return first === unreadableSchema ? { kind: 'reading', value: second! } : shapeOf(first!)
  }
  const isNumber = schema instanceof z.ZodNumber || (schema instanceof z.ZodLiteral && typeof schema.value === 'number')
  if (isNumber) return { kind: 'number' }
  return { kind: schema instanceof z.ZodBoolean ? 'boolean' : 'text' }
}

export function isScalar({ kind }: Shape): boolean {
  return kind === 'text' || kind === 'number' || kind === 'boolean'
}
