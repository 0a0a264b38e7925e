import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { attemptRequestSchema, journalSchema } from '#domain/activation/journal'
import { backupIndexSchema } from '#domain/activation/data-backup'
import { decisionSchema } from '#domain/activation/confirmation'
import { manifestSchema } from '#domain/manifest/schema'
import { limited, LIMITS } from '#domain/protocol/limits'
import { packEndSchema, packHeaderSchema } from '#domain/transfer/pack'
import { policySchema } from '#domain/trust/policy'

const isSchema = (value: unknown): value is z.ZodType => value instanceof z.ZodType

/** Every schema of what the two sides write to each other. */
const exported: { name: string; schema: z.ZodType }[] = []
for (const folder of ['protocol', 'installation']) {
  const place = resolve(import.meta.dirname, '../../../src/domain', folder)
  for (const file of readdirSync(place)) {
    const module = (await import(join(place, file))) as Record<string, unknown>
    for (const [name, value] of Object.entries(module))
      if (isSchema(value)) exported.push({ name: `${folder}/${file} ${name}`, schema: value })
  }
}

/** What a host reads back of its own, and what comes in another form than a request. */
const others = Object.entries({
  attemptRequestSchema,
  journalSchema,
  backupIndexSchema,
  decisionSchema,
  manifestSchema,
  packEndSchema,
  packHeaderSchema,
  policySchema,
}).map(([name, schema]) => ({ name, schema: schema as z.ZodType }))

interface Definition {
  readonly type: string
  readonly shape?: Record<string, z.ZodType>
  readonly element?: z.ZodType
  readonly innerType?: z.ZodType
  readonly options?: readonly z.ZodType[]
  readonly items?: readonly z.ZodType[]
  readonly keyType?: z.ZodType
  readonly valueType?: z.ZodType
  readonly in?: z.ZodType
  readonly out?: z.ZodType
  readonly left?: z.ZodType
  readonly right?: z.ZodType
  readonly getter?: () => z.ZodType
  readonly catchall?: z.ZodType
}

const tooMany = Object.fromEntries(Array.from({ length: LIMITS.closurePaths + 1 }, (_, index) => [String(index), {}]))

/** Whether a record refuses more entries than any list of the protocol may have, whatever they are. */
function refusesMore(schema: z.ZodType): boolean {
  const checks = (schema.def.checks ?? []) as readonly { readonly _zod: { readonly def: { readonly fn?: (value: unknown) => unknown } } }[]
  return checks.some(({ _zod: { def } }) => def.fn?.(tooMany) === false)
}

/** Places in a schema that take as much as one likes. */
function unlimited(schema: z.ZodType, path: string, seen = new Set<z.ZodType>()): string[] {
  if (seen.has(schema)) return []
  seen.add(schema)
  const definition = schema.def as unknown as Definition
  const inner = (child: z.ZodType | undefined, step: string) => (child === undefined ? [] : unlimited(child, `${path}${step}`, seen))
  switch (definition.type) {
    case 'string':
      return isBoundedText(schema) ? [] : [`${path}: a text without a limit`]
    case 'array':
      return [...(!hasLength(schema) ? [`${path}: a list without a limit`] : []), ...inner(definition.element, '[]')]
    case 'record':
      return [
        ...(refusesMore(schema) ? [] : [`${path}: a record without a limit`]),
        ...inner(definition.keyType, ' (key)'),
        ...inner(definition.valueType, '.*'),
      ]
    case 'object':
      return [
        ...Object.entries(definition.shape!).flatMap(([key, child]) => inner(child, `.${key}`)),
        ...(definition.catchall === undefined ? [`${path}: fields that are not known`] : inner(definition.catchall, '.*')),
      ]
    case 'union':
      return definition.options!.flatMap((option) => inner(option, ''))
    case 'tuple':
      return definition.items!.flatMap((item, index) => inner(item, `[${index}]`))
    case 'intersection':
      return [...inner(definition.left, ''), ...inner(definition.right, '')]
    case 'pipe':
      return inner(definition.in, '')
    case 'lazy':
      return inner(definition.getter!(), '')
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'readonly':
    case 'catch':
    case 'nonoptional':
      return inner(definition.innerType, '')
    case 'number':
    case 'int':
    case 'boolean':
    case 'literal':
    case 'enum':
    case 'null':
    case 'never':
    case 'transform':
      return []
    case 'unknown':
      // The result in an agent's message: the verb's own schema reads it, and a line of the agent has a limit.
      return path === 'messageSchema.result' ? [] : [`${path}: anything`]
    default:
      return [`${path}: ${definition.type}, of which this test knows nothing`]
  }
}

interface Check {
  readonly check: string
  readonly maximum?: number
  readonly length?: number
  readonly pattern?: RegExp
}

function checksOf(schema: z.ZodType): Check[] {
  const { checks = [] } = schema.def as { checks?: { _zod: { def: Check } }[] }
  // oxlint-disable-next-line no-underscore-dangle -- zod's own name
  return checks.map((check) => check._zod.def)
}

const hasLength = (schema: z.ZodType): boolean =>
  checksOf(schema).some(({ maximum, length }) => Number.isFinite(maximum) || Number.isFinite(length))

/** By its longest length, or because its form has one. */
function isBoundedText(schema: z.ZodType): boolean {
  const own = schema.def as { format?: string }
  return hasLength(schema) || own.format === 'uuid' || checksOf(schema).some(({ pattern }) => pattern !== undefined && isBounded(pattern))
}

/** A pattern from the beginning to the end that repeats nothing without end. */
function isBounded({ source }: RegExp): boolean {
  const withoutClasses = source.replaceAll(/\\./g, 'x').replaceAll(/\[[^\]]*\]/g, 'x')
  return withoutClasses.startsWith('^') && withoutClasses.endsWith('$') && !/[*+]|\{\d+,\}/.test(withoutClasses)
}

test('the protocol has schemas', () => {
  expect(exported.length).toBeGreaterThan(20)
  expect(unlimited(z.strictObject({ a: z.array(z.strictObject({ b: z.string() })).max(3) }), 'x')).toEqual([
    'x.a[].b: a text without a limit',
  ])
  expect(unlimited(z.array(z.string().max(3)), 'x')).toEqual(['x: a list without a limit'])
  expect(unlimited(z.strictObject({ a: z.record(z.string().max(1), z.null()) }), 'x')).toEqual(['x.a: a record without a limit'])
  expect(unlimited(z.string().regex(/^a+$/), 'x')).toHaveLength(1)
  expect(unlimited(z.string().regex(/a{1,3}/), 'x')).toHaveLength(1)
  expect(unlimited(limited(z.record(z.string().max(1), z.null()), 3), 'x')).toEqual([])
  expect(unlimited(z.string().regex(/^a{1,3}$/), 'x')).toEqual([])
})

test('a limited record refuses one entry more', () => {
  const schema = limited(z.record(z.string(), z.null()), 2)
  expect(schema.safeParse({ a: null, b: null }).success).toBe(true)
  expect(schema.safeParse({ a: null, b: null, c: null }).success).toBe(false)
})

test.each([...exported, ...others])('the schema $name has a limit for each list and text', ({ name, schema }) => {
  expect(unlimited(schema, name.split(' ').at(-1)!)).toEqual([])
})
