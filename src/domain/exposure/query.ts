import { packageOf } from '../closure/name-version.ts'
import { owningStorePath } from '../closure/store-path.ts'
import { InputError } from '../errors/errors.ts'
import { quote } from '../errors/quote.ts'
import type { Manifest } from '../manifest/schema.ts'
import { compareVersions } from './compare-versions.ts'

/** What is searched for in releases: store paths of a package in some versions, one store path, or a commit. */
export type ExposureQuery =
  | { readonly kind: 'package'; readonly name: string; readonly bounds: readonly Bound[] }
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'commit'; readonly commit: string }

/** What each operator asks of the order of a version and its bound. */
const operators = {
  '<': (order: number) => order < 0,
  '<=': (order: number) => order <= 0,
  '>': (order: number) => order > 0,
  '>=': (order: number) => order >= 0,
  '=': (order: number) => order === 0,
} as const

/** One bound of a range of versions, such as `<3.0.14`. */
interface Bound {
  readonly operator: keyof typeof operators
  readonly version: string
}

const BOUND = /^(<=|>=|<|>|=|)([0-9A-Za-z][0-9A-Za-z.+_-]*)$/

/**
 * Parses `openssl`, `openssl@3.0.13`, or `openssl@>=3 <3.0.14`: all bounds of a range must hold. Throws InputError `usage`.
 */
export function parsePackage(text: string): ExposureQuery {
  if (/^(?:\/nix\/store\/|[0-9abcdfghijklmnpqrsvwxyz]{32}(?:-|$))/.test(text)) {
    const hint = 'Search for the whole store path: "grind-to-prod exposed --path /nix/store/<hash>-<name>".'
    throw new InputError('usage', `${quote(text)} is a store path or its hash, and not a package.`, { hint })
  }
  const at = text.indexOf('@', 1)
  const name = at === -1 ? text : text.slice(0, at)
  const words =
    at === -1
      ? []
      : text
          .slice(at + 1)
          .split(/[\s,]+/)
          .filter((word) => word !== '')
  const matches = words.map((word) => BOUND.exec(word))
  if (!/^[0-9A-Za-z+._?=-]{1,211}$/.test(name) || (at !== -1 && words.length === 0) || matches.includes(null)) {
    throw new InputError('usage', `${quote(text)} is not a package, or a package in a range of versions.`, {
      hint: 'Write it as openssl, openssl@3.0.13 or "openssl@>=3 <3.0.14".',
    })
  }
  const bounds = matches.map((match): Bound => ({ operator: operatorOf(match![1]!), version: match![2]! }))
  return { kind: 'package', name, bounds }
}

function operatorOf(text: string): Bound['operator'] {
  return text === '<' || text === '<=' || text === '>' || text === '>=' ? text : '='
}

/** Parses a store path, or a file below one, in place of it. Throws InputError `usage`. */
export function parsePath(text: string): ExposureQuery {
  const path = owningStorePath(text)
  if (path !== undefined) return { kind: 'path', path }
  throw new InputError('usage', `${quote(text)} is not a store path.`, { hint: 'Write it as /nix/store/<hash>-<name>.' })
}

/** Parses a commit id, or the beginning of one. Throws InputError `usage`. */
export function parseCommit(text: string): ExposureQuery {
  if (/^[0-9a-f]{7,64}$/.test(text)) return { kind: 'commit', commit: text }
  throw new InputError('usage', `${quote(text)} is not a commit id.`, { hint: 'Write at least seven of its hexadecimal digits.' })
}

/** A text that any store path in question contains: what has it nowhere need not be parsed. */
export function wordOf(query: ExposureQuery): string {
  if (query.kind === 'package') return `-${query.name}`
  return query.kind === 'path' ? query.path : query.commit
}

/** False for an inventory that names no store path of the query: it need not be parsed. True for another text, which its parser refuses. */
export function mayMatch(query: ExposureQuery, text: string): boolean {
  if (query.kind !== 'package' || !text.startsWith('{"paths":[')) return text.includes(wordOf(query))
  const word = wordOf(query)
  const seen = new Set<string>()
  for (let at = text.indexOf(word); at !== -1;) {
    const end = text.indexOf('"', at)
    seen.add(text.slice(text.lastIndexOf('"', at) + 1, end === -1 ? undefined : end))
    at = end === -1 ? -1 : text.indexOf(word, end)
  }
  return pathsOfPackage(query, [...seen]).length > 0
}

/** Returns the store paths of a release that the query is about; for a commit, those of its components. */
export function matchingPaths(query: ExposureQuery, { source, components }: Manifest, paths: readonly string[]): string[] {
  if (query.kind === 'path') return paths.filter((path) => path === query.path)
  if (query.kind === 'commit')
    return source.commit.startsWith(query.commit) ? Object.values(components).map(({ storePath }) => storePath) : []
  return pathsOfPackage(query, paths)
}

function pathsOfPackage(query: Extract<ExposureQuery, { kind: 'package' }>, paths: readonly string[]): string[] {
  return paths.filter((path) => {
    const { name, version } = packageOf(path)
    return name === query.name && query.bounds.every((bound) => operators[bound.operator](compareVersions(version, bound.version)))
  })
}
