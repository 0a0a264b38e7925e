import type { Import, Source } from './source.ts'
import { bypasses, exceptions, impure, mayImport, mayUse, wingOf, wings, type Wing } from './wings.ts'
import { writersOf } from './writes.ts'

/** What is wrong with a source tree, one sentence each; empty when nothing is. */
export function problemsOf(sources: readonly Source[]): string[] {
  const files = new Map(sources.map((source) => [source.file, source]))
  return [
    ...sources.flatMap(
      (source) =>
        placeProblems(source) ?? [
          ...sourceProblems(source),
          ...writeProblems(source, files),
          ...limitProblems(source),
          ...widthProblems(source),
        ],
    ),
    ...circlesOf(sources.flatMap(({ imports }) => imports)).map((circle) => `A circle of imports: ${circle.join(' -> ')}.`),
  ]
}

function placeProblems({ file }: Source): string[] | undefined {
  if (!file.endsWith('.ts')) return [`src/${file} does not end in .ts; all code of src/ does.`]
  if (wingOf(file) === undefined) return [`src/${file} is in no wing; the wings are ${wings.join(', ')}.`]
  return undefined
}

function sourceProblems(source: Source): string[] {
  const { file, imports, outside, hiddenImports, hiddenMembers, names, members } = source
  const wing = wingOf(file)!
  const may = (what: string) => exceptions.some(({ under, may: allowed }) => isUnder(file, under) && allowed.includes(what))
  const refused = outside.filter((specifier) => !mayUse[wing].some((one) => isOf(specifier, one)) && !may(packageOf(specifier)))
  const words = wing === 'domain' ? [...bypasses, ...impure] : bypasses
  const found = words.filter((word) => (names.has(word) || (bypasses.includes(word) && members.has(word))) && !may(word))
  return [
    ...imports.flatMap(importProblem),
    ...refused.map(
      (specifier) => `src/${file} imports ${specifier}, which is not in the list of the wing ${wing} (script/house/wings.ts).`,
    ),
    ...found.map(
      (word) => `src/${file} has the word ${word}, which ${bypasses.includes(word) ? 'gets around' : 'is against'} the rules of its wing.`,
    ),
    ...(hiddenImports === 0 ? [] : [`src/${file} imports by an expression; write the specifier as a plain string.`]),
    ...(hiddenMembers === 0 ? [] : [`src/${file} reads a property of process by an expression; write its name.`]),
  ]
}

function importProblem({ from, to, specifier }: Import): string[] {
  const problem = (text: string) => [`src/${from} imports ${specifier}${text}`]
  // Node decodes escapes, and leaves a query out, before it looks for the file.
  if (/[%\\?]|.#/.test(specifier)) return problem('; write the path without escapes, query or fragment.')
  if (to.startsWith('../')) return problem(', which is not in src/.')
  if (!to.endsWith('.ts')) return problem('; a relative import ends in .ts.')
  const importer = wingOf(from)!
  const imported = wingOf(to)
  const isRelative = specifier.startsWith('.')
  if (imported === undefined) return problem(', which is in no wing.')
  if (importer === imported) return isRelative ? [] : problem('; within a wing, imports are relative.')
  if (!mayImport[importer].includes(imported)) return problem(`, but ${importer} may not import ${imported}.`)
  return isRelative && importer !== 'entry' ? problem('; across wings, imports begin with "#".') : []
}

/** A program that hangs must not hang us: the limits are in tools/run/limits.ts. */
function limitProblems({ file, unlimitedCommands }: Source): string[] {
  return unlimitedCommands.map((line) => `src/${file}:${line} has a command without a timeout; give it a limit of tools/run/limits.ts.`)
}

function widthProblems({ file, wideComments }: Source): string[] {
  return wideComments.map((line) => `src/${file}:${line} has a comment of more than 140 columns; wrap it.`)
}

/** `machine` writes nothing: neither an effect 'write' of its own, nor a call that writes. */
function writeProblems(source: Source, files: ReadonlyMap<string, Source>): string[] {
  if (wingOf(source.file) !== 'machine') return []
  const isAllowed = (what: string) => exceptions.some(({ under, may }) => isUnder(source.file, under) && may.includes(what))
  return [
    ...(source.hasWriteEffect ? [`src/${source.file} has a command with the effect 'write', but machine writes nothing.`] : []),
    ...writersOf(source, files)
      .filter(({ file }) => !isAllowed(file))
      .map(({ name, file }) => `src/${source.file} uses ${name} of ${file}, which writes, but machine writes nothing.`),
  ]
}

/** The exceptions that no file makes use of any more. */
export function unusedExceptions(sources: readonly Source[]): string[] {
  const files = new Map(sources.map((source) => [source.file, source]))
  return exceptions.flatMap(({ under, may }) => {
    const below = sources.filter(({ file }) => isUnder(file, under))
    const isUsed = (what: string) =>
      below.some(
        (one) =>
          one.names.has(what) ||
          one.members.has(what) ||
          one.outside.some((specifier) => packageOf(specifier) === what) ||
          writersOf(one, files).some(({ file }) => file === what),
      )
    return may.filter((what) => !isUsed(what)).map((what) => `${under} has an exception for ${what} and does not need it.`)
  })
}

function isUnder(file: string, under: string): boolean {
  return file === under || (under.endsWith('/') && file.startsWith(under))
}

/** Whether a specifier is what a list allows: a module of Node by its whole name, a package with its subpaths. */
function isOf(specifier: string, allowed: string): boolean {
  return specifier === allowed || (!allowed.startsWith('node:') && packageOf(specifier) === allowed)
}

function packageOf(specifier: string): string {
  return specifier.startsWith('node:') ? specifier : specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}

/** Each group of files that import one another in a circle, as one way around it. Tarjan's algorithm finds the groups. */
function circlesOf(imports: readonly Import[]): string[][] {
  const next = Map.groupBy(imports, ({ from }) => from)
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const groups: string[][] = []

  const visit = (file: string): void => {
    index.set(file, index.size)
    low.set(file, index.get(file)!)
    stack.push(file)
    for (const { to } of next.get(file) ?? []) {
      if (!index.has(to)) visit(to)
      if (stack.includes(to)) low.set(file, Math.min(low.get(file)!, low.get(to)!))
    }
    if (low.get(file) !== index.get(file)) return
    const group = stack.splice(stack.indexOf(file))
    const isCircle = group.length > 1 || (next.get(file) ?? []).some(({ to }) => to === file)
    if (isCircle) groups.push(wayAround(file, new Set(group), next))
  }
  for (const file of next.keys()) if (!index.has(file)) visit(file)
  return groups
}

/** The shortest way from a file back to itself within its group. */
function wayAround(start: string, group: ReadonlySet<string>, next: ReadonlyMap<string, readonly Import[]>): string[] {
  const ways = [[start]]
  const seen = new Set<string>()
  for (const way of ways) {
    for (const { to } of next.get(way.at(-1)!) ?? []) {
      if (to === start) return [...way, start]
      if (!group.has(to) || seen.has(to)) continue
      seen.add(to)
      ways.push([...way, to])
    }
  }
  throw new Error(`${start} is in a group of files that import one another, but no way leads back to it.`)
}

export interface Edge {
  readonly from: Wing
  readonly to: Wing
  /** How many imports it represents. */
  readonly count: number
}

/** The edges between different wings, those with most imports first. */
export function edgesOf(imports: readonly Import[]): Edge[] {
  const pairs = wings.flatMap((from) => wings.filter((to) => to !== from).map((to) => ({ from, to })))
  return pairs
    .map(({ from, to }) => ({ from, to, count: imports.filter((one) => wingOf(one.from) === from && wingOf(one.to) === to).length }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count)
}
