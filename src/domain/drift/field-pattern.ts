import { z } from 'zod'
import type { FieldPath } from './field.ts'

const pattern = /^(?:[A-Za-z0-9_*-]+|\["[^"]{1,255}"\])(?:\.[A-Za-z0-9_*-]+|\["[^"]{1,255}"\])*$/u

/**
 * Names fields of a snapshot, and all fields below them, in the form of a field's own name: `capacity["/data"].bytesTotal`. A star matches
 * any text within one name: `units.*.restarts`, `units["container@*"]`.
 */
export const fieldPatternSchema = z
  .string()
  .max(1024)
  .regex(pattern, 'must name fields of a snapshot, such as nix.version, units.*.restarts or capacity["/data"]')

export type FieldTest = (path: FieldPath) => boolean

/** Returns the names in a pattern: `units["caddy.service"].restarts` has three. */
export function patternParts(text: string): string[] {
  return [...text.matchAll(/\["([^"]+)"\]|[^.[]+/gu)].map(([part, quoted]) => quoted ?? part)
}

/** Builds a test for fields that match one of the patterns. For most fields it is as fast for many patterns as for one. */
export function matcherOf(patterns: readonly string[]): FieldTest {
  const byFirst = new Map<string, PartTest[][]>()
  const anyFirst: PartTest[][] = []
  for (const text of patterns) {
    const parts = patternParts(text)
    const tests = parts.map(partTest)
    const first = parts[0]!
    if (first.includes('*')) anyFirst.push(tests)
    else byFirst.set(first, [...(byFirst.get(first) ?? []), tests])
  }
  return (path) => isBelowAny(path, byFirst.get(path[0]!) ?? []) || isBelowAny(path, anyFirst)
}

type PartTest = (part: string) => boolean

function isBelowAny(path: FieldPath, alternatives: readonly PartTest[][]): boolean {
  return alternatives.some((tests) => tests.length <= path.length && tests.every((test, index) => test(path[index]!)))
}

function partTest(part: string): PartTest {
  if (part === '*') return () => true
  if (!part.includes('*')) return (name) => name === part
  const expression = new RegExp(
    `^${part
      .split(/\*+/)
      .map((text) => RegExp.escape(text))
      .join('.*')}$`,
    'su',
  )
  return (name) => expression.test(name)
}
