import { z } from 'zod'

type Shape = z.core.JSONSchema.JSONSchema

/**
 * Lists the keys that a schema knows of the object at `path`, for a message about an unknown key. With alternatives, only those count whose
 * required keys are all `present`; all of them when there is none.
 */
export function knownKeysAt(schema: z.ZodType, path: readonly PropertyKey[], present: readonly string[] = []): string[] {
  let shapes = alternatives(shapeOf(schema))
  for (const part of path) {
    shapes = shapes.flatMap((shape) => {
      const next = typeof part === 'number' ? shape.items : (shape.properties?.[String(part)] ?? shape.additionalProperties)
      return typeof next === 'object' && !Array.isArray(next) ? alternatives(next) : []
    })
  }
  const objects = shapes.filter((shape) => shape.properties !== undefined)
  const fitting = objects.filter(({ required = [] }) => required.length > 0 && required.every((key) => present.includes(key)))
  return [...new Set((fitting.length > 0 ? fitting : objects).flatMap((shape) => Object.keys(shape.properties ?? {})))]
}

/** Converting a schema takes milliseconds, and a value may have hundreds of unknown keys. */
const shapesBySchema = new WeakMap<z.ZodType, Shape>()

function shapeOf(schema: z.ZodType): Shape {
  const known = shapesBySchema.get(schema)
  if (known !== undefined) return known
  const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  shapesBySchema.set(schema, shape)
  return shape
}

function alternatives(shape: Shape): Shape[] {
  return [
    shape,
    ...[...(shape.anyOf ?? []), ...(shape.oneOf ?? [])].flatMap((inner) => (typeof inner === 'object' ? alternatives(inner) : [])),
  ]
}
