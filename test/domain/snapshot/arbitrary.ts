import * as fc from 'fast-check'
import { z } from 'zod'
import { snapshotSchema, type Snapshot } from '#domain/snapshot/schema'

let snapshots: fc.Arbitrary<Snapshot> | undefined

/**
 * Any snapshot that the schema allows: generated from the schema itself, so that a new field is covered automatically. It is made once:
 * that takes longer than fifty snapshots.
 */
export function anySnapshot(): fc.Arbitrary<Snapshot> {
  return (snapshots ??= arbitraryOf(snapshotSchema) as fc.Arbitrary<Snapshot>)
}

/** The texts of a pattern, by its source: fast-check first looks for special texts that match, and many fields have the same pattern. */
const patterns = new Map<string, fc.Arbitrary<string>>()

/** What a host may call a file, and what trips shells, splitters and variable names. */
const awkward = [
  '',
  ' ',
  "'",
  '"',
  '$(id)',
  '`id`',
  '%',
  '%20',
  '%zz',
  '*',
  '\\',
  '#',
  'a-b',
  'a.b',
  'a_b',
  'a b',
  'é',
  '😀',
  '\u00a0',
  '=',
  'unreadable',
  '-n',
  '~',
]

function arbitraryOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodObject) return objectOf(schema.shape)
  if (schema instanceof z.ZodRecord) {
    return fc
      .dictionary(arbitraryOf(schema.keyType) as fc.Arbitrary<string>, arbitraryOf(schema.valueType), { maxKeys: 4 })
      .map((record) => ({ ...record }))
  }
  if (schema instanceof z.ZodArray) return fc.array(arbitraryOf(schema.element), { maxLength: 4 })
  if (schema instanceof z.ZodNullable) return fc.option(arbitraryOf(schema.unwrap()))
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.options.map(arbitraryOf))
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values)
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options)
  if (schema instanceof z.ZodBoolean) return fc.boolean()
  if (schema instanceof z.ZodNumber)
    return fc.integer({ min: Math.max(schema.minValue ?? 0, -1e9), max: Math.min(schema.maxValue ?? 0, 1e9) })
  if (schema instanceof z.ZodISODateTime)
    return fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('9000-01-01') }).map((date) => date.toISOString())
  if (schema instanceof z.ZodString) return text(schema)
  // A text would be drawn again and again until one fits, without an end.
  throw new TypeError(`This makes no values of a schema of the type ${schema.constructor.name}.`)
}

function objectOf(shape: Record<string, z.core.$ZodType>): fc.Arbitrary<unknown> {
  const required = Object.keys(shape).filter((key) => !(shape[key] instanceof z.ZodOptional))
  const inner = Object.entries(shape).map(([key, field]) => [key, field instanceof z.ZodOptional ? field.unwrap() : field] as const)
  return fc.record(mapValues(Object.fromEntries(inner)), { requiredKeys: required })
}

const graphemes = fc.string({ unit: 'grapheme', maxLength: 4 })

function text(schema: z.ZodString): fc.Arbitrary<string> {
  const pieces = fc.array(fc.oneof(fc.constantFrom(...awkward), graphemes), { maxLength: 4 }).map((parts) => parts.join(''))
  const { pattern, allOf } = z.toJSONSchema(schema)
  const forms = [pattern, ...(allOf ?? []).map((part) => part.pattern)].flatMap((source) =>
    source === undefined || source.startsWith('^[^') ? [] : [source],
  )
  const matched = forms.flatMap(matching)
  const known = forms.length === 0 ? [] : formed.filter((value) => schema.safeParse(value).success)
  const all = [...(forms.length === 0 ? [pieces] : matched), ...(known.length === 0 ? [] : [fc.constantFrom(...known)])]
  return fc.oneof(...all).filter((value) => schema.safeParse(value).success)
}

/** Texts of the narrower forms, chosen so that some look alike as variables. */
const formed = [
  'a.service',
  'a-b.service',
  'a_b.service',
  'a@b.service',
  'a.socket',
  '/opt/a',
  '/opt/a_b',
  '/opt/a-b',
  'f'.repeat(64),
  'f'.repeat(32),
]

function matching(source: string): fc.Arbitrary<string>[] {
  try {
    const texts = patterns.get(source) ?? fc.stringMatching(new RegExp(source, 'u'))
    patterns.set(source, texts)
    return [texts]
  } catch {
    // fast-check makes nothing of a pattern that looks ahead; the texts above are of those forms.
    return []
  }
}

function mapValues(shape: Record<string, z.core.$ZodType>): Record<string, fc.Arbitrary<unknown>> {
  return Object.fromEntries(Object.entries(shape).map(([field, part]) => [field, arbitraryOf(part)]))
}
