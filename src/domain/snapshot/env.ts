import type { z } from 'zod'
import { isUnreadable } from './unreadable.ts'
import { snapshotSchema, type Snapshot } from './schema.ts'
import { isScalar, shapeOf } from './shape.ts'
import { joinWords, shellQuoted } from './shell-text.ts'
import { variableGiver, type Step } from './variable-names.ts'

/**
 * Returns a snapshot as `KEY=value` lines for shell users, in a stable order and with a final newline. Values are quoted as a shell needs
 * it; nothing of ours ever sources such a file. Of a reading that failed there is only `…_unreadable`, of null an empty value,
 * and of a field that is absent nothing.
 * `parse-env.ts` walks the schema the same way and asks for the same variables in the same order.
 */
export function snapshotEnvironment(snapshot: Snapshot): string {
  const give = variableGiver()
  const lines: string[] = []
  const emit = (variable: string, value: string): void => void lines.push(`${variable}=${shellQuoted(value)}\n`)

  const write = (schema: z.core.$ZodType, path: readonly Step[], value: unknown): void => {
    const shape = shapeOf(schema)
    if (shape.kind === 'object') {
      for (const [field, part] of shape.fields) write(part, [...path, { field }], partOf(value, field))
    } else if (shape.kind === 'record') {
      const names = namesIn(value)
      emit(give(path), joinWords(names))
      for (const name of names) write(shape.value, [...path, { name }], partOf(value, name))
    } else if (shape.kind === 'list') {
      const elements: readonly unknown[] = Array.isArray(value) ? value : []
      const isOfWords = isScalar(shapeOf(shape.element))
      emit(give(path), isOfWords ? joinWords(elements.map(textOf)) : String(elements.length))
      if (!isOfWords) elements.forEach((element, index) => write(shape.element, [...path, { name: String(index + 1) }], element))
    } else if (shape.kind === 'reading') {
      const variable = give(path, '_unreadable')
      if (isUnreadable(value)) emit(variable, value.unreadable)
      else write(shape.value, path, value)
    } else if (shape.kind === 'optional') {
      if (value !== undefined) write(shape.value, path, value)
    } else if (shape.kind === 'nullable') {
      const variable = give(path)
      if (value === null) emit(variable, '')
      else if (isScalar(shapeOf(shape.value))) emit(variable, textOf(value))
      else write(shape.value, path, value)
    } else {
      emit(give(path), textOf(value))
    }
  }

  write(snapshotSchema, [], snapshot)
  return lines.join('')
}

function partOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

function namesIn(value: unknown): string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value).toSorted() : []
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
