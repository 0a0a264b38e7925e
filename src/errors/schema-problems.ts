import type { z } from 'zod'
import { knownKeysAt } from './known-keys.ts'
import { nearest } from './nearest.ts'
import { quote } from './quote.ts'

/** One thing that is wrong with a value, as the end of a sentence that begins with the field's name. */
export interface Problem {
  readonly path: readonly PropertyKey[]
  /** Whether it is the key or its value that must be mended. */
  readonly at: 'key' | 'value'
  /** Such as `is missing; add it`. No full stop. */
  readonly message: string
}

/** What a schema found wrong with `input`, each with its mend. */
export function schemaProblems(error: z.core.$ZodError, input: unknown, schema: z.ZodType): Problem[] {
  const problems = error.issues.flatMap((issue) => problemsOf(issue, [], input, schema))
  // A misspelt key is reported once, not also as the missing key that it was meant to be.
  const meant = new Set(problems.flatMap((problem) => (problem.meant === undefined ? [] : [fieldName(problem.meant)])))
  return problems.filter((problem) => !(problem.missing === true && meant.has(fieldName(problem.path))))
}

/** `components.hypervisor.links`, `units[0]`, `health["a b"]`; `the file` for the root. */
export function fieldName(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the file'
  return path
    .map((part, index) => {
      if (typeof part === 'number') return `[${part}]`
      const name = String(part)
      if (!/^[A-Za-z0-9_@-][A-Za-z0-9_.@-]*$/.test(name)) return `[${quote(name, 60)}]`
      return index === 0 ? name : `.${name}`
    })
    .join('')
}

/** The value at a path, or undefined. Own properties only. */
export function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) => (typeof value === 'object' && value !== null && Object.hasOwn(value, part) ? Reflect.get(value, part) : undefined),
    input,
  )
}

interface FoundProblem extends Problem {
  readonly missing?: boolean
  /** The path of the known key that an unknown one was probably meant to be. */
  readonly meant?: readonly PropertyKey[]
}

function problemsOf(issue: z.core.$ZodIssue, parent: readonly PropertyKey[], input: unknown, schema: z.ZodType): FoundProblem[] {
  const path = [...parent, ...issue.path]
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, path, schema))
  if (issue.code === 'invalid_union' && !isOurs(issue.message)) {
    const branch = closestBranch(issue.errors)
    if (branch !== undefined) return branch.flatMap((inner) => problemsOf(inner, path, input, schema))
  }
  if (issue.code === 'invalid_key') {
    return [{ path, at: 'key', message: `is not a possible name: it ${issue.issues.map(requirementOf).join(' and ')}` }]
  }
  const value = valueAt(input, path)
  if (value === undefined) return [{ path, at: 'value', missing: true, message: 'is missing; add it' }]
  const requirement = requirementOf(issue)
  return [{ path, at: 'value', message: `is ${shown(value)}, ${requirement.startsWith('is not') ? 'which' : 'but'} ${requirement}` }]
}

function unknownKey(key: string, path: readonly PropertyKey[], schema: z.ZodType): FoundProblem {
  const known = knownKeysAt(schema, path)
  const word = nearest(key, known)
  const mend = word === undefined ? `the fields here are ${known.join(', ')}` : `did you mean ${word}?`
  const found = { path: [...path, key], at: 'key', message: `is not a known field; ${mend}` } as const
  return word === undefined ? found : { ...found, meant: [...path, word] }
}

/** The branch of a union that the value is nearest to: the one with the fewest complaints, none about its very type. */
function closestBranch(branches: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] | undefined {
  return branches.toSorted((left, right) => cost(left) - cost(right))[0]
}

function cost(branch: readonly z.core.$ZodIssue[]): number {
  return branch.reduce((sum, issue) => sum + (issue.path.length === 0 && issue.code === 'invalid_type' ? 100 : 1), 0)
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text (put it in quotes)',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping of names to values',
  record: 'a mapping of names to values',
}

/** Messages that a schema of this program gave itself; zod's own begin with a capital. */
function isOurs(message: string): boolean {
  return /^(?:must|is not) /.test(message)
}

function requirementOf(issue: z.core.$ZodIssue): string {
  if (isOurs(issue.message)) return issue.message
  if (issue.code === 'invalid_type') return `must be ${typeNames[issue.expected] ?? issue.expected}`
  if (issue.code === 'too_big') return `must ${bound(issue.origin)} at most ${issue.maximum}${unitOf(issue.origin)}`
  if (issue.code === 'too_small') return `must ${bound(issue.origin)} at least ${issue.minimum}${unitOf(issue.origin)}`
  if (issue.code === 'invalid_value') return `must be ${issue.values.map((value) => quote(value)).join(' or ')}`
  if (issue.code === 'invalid_format') return `must match ${issue.pattern ?? issue.format}`
  return `must be mended (${issue.message})`
}

function bound(origin: string): string {
  return origin === 'string' || origin === 'array' ? 'have' : 'be'
}

function unitOf(origin: string): string {
  return origin === 'string' ? ' characters' : origin === 'array' ? ' entries' : ''
}

/** A value in a sentence. Only scalars are written out: a list may be as deep and as long as it likes. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (value === null) return 'empty'
  return typeof value === 'object' ? 'a mapping' : quote(value)
}
