import { fileURLToPath } from 'node:url'
import { Enum, MapField, Root, Type } from 'protobufjs'

/** Messages of in-toto (github.com/in-toto/attestation, commit 051624ce) and DSSE, as their projects publish them. */
const folder = fileURLToPath(new URL('protos/', import.meta.url))

export function published(file: string, message: string): Type {
  const root = new Root()
  root.resolvePath = (_origin, target) => (target.startsWith('google/') ? target : `${folder}${target}`)
  root.loadSync(`${folder}${file}`.replace(folder, ''), { keepCase: true })
  root.resolveAll()
  return root.lookupType(message)
}

/**
 * Returns what is wrong with a value as the JSON form of a message (ProtoJSON): fields that the message does not have, and values of another
 * type. A reader of that message refuses such a value.
 */
export function problems(type: Type, value: unknown, path = type.name): string[] {
  if (type.fullName === '.google.protobuf.Struct') return isObject(value) ? [] : [`${path} is not an object`]
  if (type.fullName === '.google.protobuf.Timestamp') {
    return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value) ? [] : [`${path} is not a timestamp`]
  }
  if (!isObject(value)) return [`${path} is not an object`]
  return Object.entries(value).flatMap(([key, part]) => {
    const field = type.fieldsArray.find((one) => jsonName(one) === key)
    if (field === undefined) return [`${path}.${key} is unknown`]
    const one = (each: unknown, at: string) => valueProblems(field.resolvedType, field.type, { each, at })
    if (field instanceof MapField) {
      return isObject(part)
        ? Object.entries(part).flatMap(([name, each]) => one(each, `${path}.${key}.${name}`))
        : [`${path}.${key} is not a map`]
    }
    if (!field.repeated) return one(part, `${path}.${key}`)
    return Array.isArray(part) ? part.flatMap((each, index) => one(each, `${path}.${key}[${index}]`)) : [`${path}.${key} is not a list`]
  })
}

function valueProblems(type: Type | Enum | null, scalar: string, { each, at }: { readonly each: unknown; readonly at: string }): string[] {
  if (type instanceof Type) return problems(type, each, at)
  const isRight = scalar === 'bytes' ? typeof each === 'string' && /^[A-Za-z0-9+/]*={0,2}$/.test(each) : typeof each === scalar
  return isRight ? [] : [`${at} is not of the type ${scalar}`]
}

function jsonName(field: { readonly name: string; readonly options?: Record<string, unknown> }): string {
  const given = field.options?.['json_name']
  return typeof given === 'string' ? given : field.name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
