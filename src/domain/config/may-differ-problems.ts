import { patternParts } from '../drift/field-pattern.ts'
import { knownKeysAt } from '../errors/known-keys.ts'
import { nearest } from '../errors/nearest.ts'
import type { Problem } from '../errors/schema-problems.ts'
import { snapshotSchema } from '../snapshot/schema.ts'
import type { Config } from './schema.ts'

/** Finds patterns that name no field of a snapshot: such a pattern would silently allow nothing. */
export function mayDifferProblems({ snapshot: { mayDiffer } }: Config): Problem[] {
  return mayDiffer.flatMap((pattern, index) => {
    const message = unknownName(patternParts(pattern))
    return message === undefined ? [] : [{ path: ['snapshot', 'mayDiffer', index], at: 'value', message: `is ${pattern}, but ${message}` }]
  })
}

/** Names of hosts, units and files are not known here: only those that the schema itself gives. */
function unknownName(parts: readonly string[]): string | undefined {
  for (const [depth, part] of parts.entries()) {
    const known = knownKeysAt(snapshotSchema, parts.slice(0, depth), []).filter((key) => key !== 'unreadable')
    if (known.length === 0 || part.includes('*') || known.includes(part)) continue
    const word = nearest(part, known)
    return `a snapshot has no ${part} there; ${word === undefined ? `it has ${known.join(', ')}` : `did you mean ${word}?`}`
  }
  return undefined
}
