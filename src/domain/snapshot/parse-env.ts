import type { z } from 'zod'
import { InputError } from '../errors/errors.ts'
import { quote } from '../errors/quote.ts'
import { parseSnapshot } from './parse.ts'
import { snapshot1Schema } from './schema-1.ts'
import { snapshotSchema, type Snapshot } from './schema.ts'
import { isScalar, shapeOf, type Shape } from './shape.ts'
import { shellUnquoted, splitWords } from './shell-text.ts'
import { variableFor, variableGiver, type Step } from './variable-names.ts'

/** Reads what `snapshotEnvironment` wrote. Throws InputError `snapshot-invalid` for anything else, and names the variable or the line. */
export function parseSnapshotEnvironment(text: string): Snapshot {
  const variables = readLines(text)
  const read = reading(variables)
  const snapshot = read(variables.get('schema_version') === '1' ? snapshot1Schema : snapshotSchema, [])
  const [left] = variables.keys()
  if (left !== undefined) throw invalid(`${left} is not a variable of a snapshot; remove it`)
  return parseSnapshot(snapshot)
}

/** Reads values by their schemas, and removes what it has read from the variables. */
function reading(variables: Map<string, string>): (schema: z.core.$ZodType, path: readonly Step[]) => unknown {
  const give = variableGiver()
  const take = (variable: string): string => {
    const value = variables.get(variable)
    if (value === undefined) throw invalid(`${variable} is missing; take the snapshot again`)
    variables.delete(variable)
    return value
  }
  return read

  function read(schema: z.core.$ZodType, path: readonly Step[]): unknown {
    const shape = shapeOf(schema)
    if (shape.kind === 'object') {
      const fields = shape.fields.map(([field, part]) => [field, read(part, [...path, { field }])] as const)
      return Object.fromEntries(fields.filter(([, value]) => value !== undefined))
    }
    if (shape.kind === 'optional') return isPresent(variables, path) ? read(shape.value, path) : undefined
    if (shape.kind === 'reading') {
      const variable = give(path, '_unreadable')
      return variables.has(variable) ? { unreadable: take(variable) } : read(shape.value, path)
    }
    const variable = give(path)
    if (shape.kind === 'record') {
      const names = words(variable, take(variable))
      return Object.fromEntries(names.map((name) => [name, read(shape.value, [...path, { name }])]))
    }
    if (shape.kind === 'list') {
      const value = take(variable)
      if (isScalar(shapeOf(shape.element))) return words(variable, value)
      const steps = Array.from({ length: count(variable, value) }, (_, index) => ({ name: String(index + 1) }))
      return steps.map((step) => read(shape.element, [...path, step]))
    }
    if (shape.kind !== 'nullable') return scalar(shape, take(variable))
    const inner = shapeOf(shape.value)
    if (!isScalar(inner) && !variables.has(variable)) return read(shape.value, path)
    const value = take(variable)
    return value === '' ? null : scalar(inner, value)
  }
}

/** True when a field that may be absent is there, as a value or as a reading that failed. */
function isPresent(variables: ReadonlyMap<string, string>, path: readonly Step[]): boolean {
  const variable = variableFor(path)
  return variables.has(variable) || variables.has(`${variable}_unreadable`)
}

/** Converts a value; a text that is not a number or boolean stays a text, which the schema then refuses with the field's name. */
function scalar({ kind }: Shape, value: string): unknown {
  if (kind === 'number') return /^-?(?:0|[1-9][0-9]*)$/.test(value) ? Number(value) : value
  return kind === 'boolean' && (value === 'true' || value === 'false') ? value === 'true' : value
}

function words(variable: string, value: string): string[] {
  try {
    return splitWords(value)
  } catch (cause) {
    throw invalid(`${variable} is ${quote(value)}, which is not a list of words`, cause)
  }
}

function count(variable: string, value: string): number {
  if (/^(?:0|[1-9][0-9]{0,4})$/.test(value)) return Number(value)
  throw invalid(`${variable} is ${quote(value)}, but must be a count`)
}

function readLines(text: string): Map<string, string> {
  const variables = new Map<string, string>()
  for (const [index, line] of text.replace(/\n$/, '').split('\n').entries()) {
    const [, variable, written] = /^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/su.exec(line) ?? []
    const value = written === undefined ? undefined : shellUnquoted(written)
    if (variable === undefined || value === undefined) {
      throw invalid(`line ${index + 1} is ${quote(line)}, which is not a KEY=value of a snapshot`)
    }
    if (variables.has(variable)) throw invalid(`line ${index + 1} has ${variable} a second time`)
    variables.set(variable, value)
  }
  return variables
}

function invalid(problem: string, cause?: unknown): InputError {
  return new InputError('snapshot-invalid', `The snapshot cannot be used: ${problem}.`, { cause })
}
