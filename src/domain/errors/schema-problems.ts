import type { z } from 'zod'
import { knownKeysAt } from './known-keys.ts'
import { nearest } from './nearest.ts'
import { publicUrl } from '../secrets/public-url.ts'
import { quote } from './quote.ts'

/** One thing that is wrong with a value, as the end of a sentence that begins with the field's name. */
export interface Problem {
  readonly path: readonly PropertyKey[]
  /** Whether the key or its value must be fixed. */
  readonly at: 'key' | 'value'
  /** Such as `is missing; add it`. No full stop. */
  readonly message: string
  /** The key is not one of the schema's. */
  readonly isUnknown?: boolean
}

/**
 * At most so many issues, and so many keys of one that are not known, are described: enough to see what is wrong, while a value with a
 * million of them takes little more time than reading it.
 */
const ISSUES = 100
const UNKNOWN_KEYS = 20

/** Replaces every message that zod would generate: any other message comes from a schema of this program. */
const NOT_OURS = 'not in our words'

/** Parses a value by its schema, or lists all that is wrong with it, each with its fix. */
export function readBySchema<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): { readonly data: z.infer<Schema>; readonly problems: null } | { readonly problems: readonly [Problem, ...Problem[]] } {
  const result = schema.safeParse(input, { error: () => NOT_OURS })
  if (result.success) return { data: result.data, problems: null }
  const [first, ...others] = withoutMeant(
    result.error.issues.slice(0, ISSUES).flatMap((issue) => problemsOf(issue, { parent: [], input, schema })),
  )
  return { problems: [first ?? { path: [], at: 'value', message: 'is not understood' }, ...others] }
}

/** Reports a misspelt key once, not also as the missing key. */
function withoutMeant(problems: readonly FoundProblem[]): FoundProblem[] {
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
      if (!/^[A-Za-z0-9_@-][A-Za-z0-9_.@-]{0,255}$/.test(name)) return `[${quote(name, 60)}]`
      return index === 0 ? name : `.${name}`
    })
    .join('')
}

/** Returns the value at a path, or undefined. Own properties only. */
export function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) => (typeof value === 'object' && value !== null && Object.hasOwn(value, part) ? Reflect.get(value, part) : undefined),
    input,
  )
}

interface FoundProblem extends Problem {
  readonly missing?: boolean
  /** The path of the known key that was probably intended by an unknown one. */
  readonly meant?: readonly PropertyKey[]
}

/** The position of an issue in the value that is read. */
interface Within {
  readonly parent: readonly PropertyKey[]
  readonly input: unknown
  readonly schema: z.ZodType
}

function problemsOf(issue: z.core.$ZodIssue, within: Within): FoundProblem[] {
  const { input } = within
  const path = [...within.parent, ...issue.path]
  if (issue.code === 'unrecognized_keys')
    return issue.keys.slice(0, UNKNOWN_KEYS).map((key) => unknownKey(key, { ...within, parent: path }))
  if (issue.code === 'invalid_union' && !isOurs(issue)) {
    const branch = closestBranch(issue.errors, { ...within, parent: path })
    if (branch !== undefined) return branch
  }
  if (issue.code === 'invalid_key') {
    return [{ path, at: 'key', message: `is not a valid name: it ${issue.issues.map(requirementOf).join(' and ')}` }]
  }
  const value = valueAt(input, path)
  if (value === undefined) return [{ path, at: 'value', missing: true, message: 'is missing; add it' }]
  const requirement = requirementOf(issue)
  return [{ path, at: 'value', message: `is ${shown(value)}, ${requirement.startsWith('is not') ? 'which' : 'but'} ${requirement}` }]
}

function unknownKey(key: string, { parent: path, input, schema }: Within): FoundProblem {
  const others = Object.keys(Object(valueAt(input, path))).filter((other) => other !== key)
  const known = knownKeysAt(schema, path, others)
  if (others.length > 0 && !known.includes(key) && knownKeysAt(schema, path).includes(key)) {
    return { path: [...path, key], at: 'key', message: `cannot be combined with ${others.slice(0, UNKNOWN_KEYS).join(', ')}; remove one` }
  }
  const word = nearest(key, known)
  const remedy = word === undefined ? `the fields here are ${known.join(', ')}` : `did you mean ${word}?`
  const found = { path: [...path, key], at: 'key', message: `is not a known field; ${remedy}`, isUnknown: true } as const
  return word === undefined ? found : { ...found, meant: [...path, word] }
}

/** Returns the problems of that branch of a union that the value is nearest to: the one with the fewest, none about its very type. */
function closestBranch(branches: readonly (readonly z.core.$ZodIssue[])[], within: Within): FoundProblem[] | undefined {
  const path = within.parent
  const candidates = branches.map((branch) => {
    const problems = withoutMeant(branch.slice(0, ISSUES).flatMap((inner) => problemsOf(inner, within)))
    const missing = problems.filter((problem) => isMissingIn(path, problem))
    return { problems, missing, cost: problems.length + missing.length + (branch.some(isAboutType) ? 100 : 0) }
  })
  const best = candidates.toSorted((left, right) => left.cost - right.cost)[0]
  const kinds = [...new Set(candidates.flatMap(({ missing }) => missing.map((problem) => String(problem.path.at(-1)))))]
  if (best === undefined || best.missing.length === 0 || kinds.length < 2) return best?.problems
  // The intended alternative is unknown.
  const others = best.problems.filter((problem) => !best.missing.includes(problem))
  return [{ path, at: 'value', message: `needs one of ${kinds.join(', ')}; add it` }, ...others]
}

/** True for a key that is missing in the very object at `path`. */
function isMissingIn(path: readonly PropertyKey[], problem: FoundProblem): boolean {
  return problem.missing === true && problem.path.length === path.length + 1
}

function isAboutType(issue: z.core.$ZodIssue): boolean {
  return issue.path.length === 0 && issue.code === 'invalid_type'
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text (put it in quotes)',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a mapping of names to values',
  record: 'a mapping of names to values',
}

/** True when a schema of this program defines the message itself. */
function isOurs({ message }: Pick<z.core.$ZodIssue, 'message'>): boolean {
  return message !== NOT_OURS
}

function requirementOf(issue: z.core.$ZodIssue): string {
  if (isOurs(issue)) return issue.message
  if (issue.code === 'invalid_type') return `must be ${typeNames[issue.expected] ?? issue.expected}`
  if (issue.code === 'too_big') return `must ${bound(issue.origin)} at most ${issue.maximum}${unitOf(issue.origin)}`
  if (issue.code === 'too_small') return `must ${bound(issue.origin)} at least ${issue.minimum}${unitOf(issue.origin)}`
  if (issue.code === 'invalid_value') return `must be ${issue.values.map((value) => quote(value)).join(' or ')}`
  if (issue.code === 'invalid_format') return `must match ${issue.pattern ?? issue.format}`
  return `is invalid (${issue.code}); fix it`
}

function bound(origin: string): string {
  return origin === 'string' || origin === 'array' ? 'have' : 'be'
}

function unitOf(origin: string): string {
  return origin === 'string' ? ' characters' : origin === 'array' ? ' entries' : ''
}

/** Returns a value in a sentence. Only scalars are written out: a list may be as deep and as long as it likes. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (value === null) return 'empty'
  if (typeof value === 'string' && publicUrl(value) !== value) return `${quote(value)} and more that is not shown here`
  return typeof value === 'object' ? 'a mapping' : quote(value)
}
