import type { Import } from './imports.ts'
import { mayImport, wingOf, wings, type Wing } from './wings.ts'

/** What is wrong with the imports of a source tree, one sentence each; empty when nothing is. */
export function problemsOf(imports: readonly Import[]): string[] {
  return [...imports.flatMap(problemOf), ...circlesOf(imports).map((circle) => `A circle of imports: ${circle.join(' -> ')}.`)]
}

function problemOf({ from, to, specifier }: Import): string[] {
  const importer = wingOf(from)
  const imported = wingOf(to)
  const isRelative = specifier.startsWith('.')
  if (importer === imported) return isRelative ? [] : [`src/${from} imports ${specifier}; within a wing, imports are relative.`]
  if (!mayImport[importer].includes(imported)) return [`src/${from} imports ${specifier}, but ${importer} may not import ${imported}.`]
  return isRelative && importer !== 'entry' ? [`src/${from} imports ${specifier}; across wings, imports begin with "#".`] : []
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
