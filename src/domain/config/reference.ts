import { z } from 'zod'
import { InputError } from '../errors/errors.ts'
import { nearest } from '../errors/nearest.ts'
import { quote } from '../errors/quote.ts'
import { configSchema } from './schema.ts'

/** One key of `grind-to-prod.yml`. */
export interface ReferenceEntry {
  /** Its path: `hosts.<name>.address`, `gates.beforePromote[].command`. */
  readonly key: string
  /** The type of its value, in words: `string`, `number from 1 to 60`, `list of strings`. */
  readonly type: string
  readonly isRequired: boolean
  /** As JSON; undefined when there is no default, or an empty one. */
  readonly default?: string
  readonly description: string
}

/** The part of JSON Schema that zod writes for the configuration. */
interface Schema {
  readonly type?: 'array' | 'object' | 'integer' | 'number' | 'string' | 'boolean'
  readonly description?: string
  readonly default?: unknown
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly minimum?: number
  readonly maximum?: number
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | false
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
}

/** Lists every key of the configuration with its description, in the order of the schema. */
export function configReference(): ReferenceEntry[] {
  const schema: Schema = JSON.parse(JSON.stringify(z.toJSONSchema(configSchema, { io: 'input' })))
  return entriesBelow(schema, '', [])
}

/**
 * Returns the entries of one key and of all below it. `hosts.prod.address` finds `hosts.<name>.address`, and a list may be named with its
 * brackets or without, because the reference prints them and the file has none.
 *
 * @throws {InputError} usage – there is no such key; names the nearest one.
 */
export function referenceOf(key: string): ReferenceEntry[] {
  const all = configReference()
  const asked = key.replaceAll('[]', '').split('.')
  const found = all.filter((entry) => {
    const path = entry.key.replaceAll('[]', '').split('.')
    return asked.length <= path.length && asked.every((part, index) => part === path[index] || /^<.*>$/.test(path[index]!))
  })
  if (found.length > 0) return found
  const like = nearest(
    key,
    all.map((entry) => entry.key),
  )
  const hint = like === undefined ? 'run "grind-to-prod docs" for all keys' : `did you mean ${quote(like)}?`
  throw new InputError('usage', `grind-to-prod.yml has no key ${quote(key)}; ${hint}`)
}

function entriesBelow(schema: Schema, path: string, enclosing: readonly string[]): ReferenceEntry[] {
  const objects = alternatives(schema)
  const names = objects.flatMap(({ properties }) => Object.keys(properties ?? {}))
  // A list of the same kind as encloses it (a check that is any of several checks) is described there.
  if (path.endsWith('[]') && names.length > 0 && names.every((name) => enclosing.includes(name))) return []
  const entries = new Map<string, ReferenceEntry[]>()
  for (const { properties = {}, required = [] } of objects) {
    for (const [name, value] of Object.entries(properties)) {
      const key = path === '' ? name : `${path}.${name}`
      // Alternatives may have a key in common; only a key that each of them needs is required in all.
      const isRequired = objects.length === 1 && required.includes(name)
      if (!entries.has(key)) entries.set(key, [entryOf(key, value, isRequired), ...entriesBelow(value, key, names)])
    }
  }
  for (const alternative of [schema, ...(schema.anyOf ?? [])]) {
    if (alternative.items !== undefined) entries.set(`${path}[]`, entriesBelow(alternative.items, `${path}[]`, enclosing))
    if (alternative.additionalProperties) {
      entries.set(`${path}.<name>`, entriesBelow(alternative.additionalProperties, `${path}.<name>`, enclosing))
    }
  }
  return [...entries.values()].flat()
}

/** Lists the forms that an object may have. */
function alternatives(schema: Schema): Schema[] {
  return [schema, ...(schema.anyOf ?? [])].filter(({ properties }) => properties !== undefined)
}

function entryOf(key: string, schema: Schema, isRequired: boolean): ReferenceEntry {
  const { default: byDefault, description = '' } = schema
  const isEmpty = typeof byDefault === 'object' && byDefault !== null && Object.keys(byDefault).length === 0
  return {
    key,
    type: typeOf(schema),
    isRequired,
    ...(byDefault === undefined || isEmpty ? {} : { default: JSON.stringify(byDefault) }),
    description,
  }
}

function typeOf(schema: Schema, isPlural = false): string {
  if (schema.anyOf !== undefined) return [...new Set(schema.anyOf.map((one) => typeOf(one, isPlural)))].join(' or ')
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum !== undefined) return schema.enum.map((word) => JSON.stringify(word)).join(' or ')
  const end = isPlural ? 's' : ''
  switch (schema.type) {
    case 'array':
      return `list${end} of ${typeOf(schema.items ?? {}, true)}`
    case 'object':
      return schema.additionalProperties ? `mapping${end} from names to ${typeOf(schema.additionalProperties, true)}` : `mapping${end}`
    case 'integer':
    case 'number':
      return schema.minimum === undefined ? `${schema.type}${end}` : `${schema.type}${end} from ${schema.minimum} to ${schema.maximum}`
    case 'string':
    case 'boolean':
    case undefined:
      return `${schema.type ?? 'any value'}${end}`
    default:
      return schema.type satisfies never
  }
}
