import type { ClosurePath } from '../closure/inventory.ts'
import { storePathName } from '../closure/store-path.ts'
import { nameWithoutVersion } from './base-name.ts'
import { BASE_LIMITS, LEAST_BASE_NAR_BYTES, type BaseCandidate, type MissingWithBases } from './base-schema.ts'

/** What a host knows of the paths of its kept releases without asking Nix. */
export type KeptPaths = ReadonlyMap<string, ClosurePath>

/** Where bases come from. */
export interface BaseSources {
  /** The paths of the current release. */
  readonly current: KeptPaths
  /** The paths of the other kept releases. */
  readonly kept: KeptPaths
  /** Names in the store's folder, in any order: also of files that are not valid paths. */
  readonly names: readonly string[]
  /** Paths of the new release. */
  readonly closure: ReadonlySet<string>
}

/** A missing path with the store paths that may be its bases, the best first, and more of them than are answered. */
export interface PossibleBases {
  readonly path: string
  readonly narSize: number
  readonly possible: readonly string[]
}

/** Paths of one name, and of one kind, that are considered for one missing path: a name such as `source` may be that of thousands. */
const CONSIDERED = 3

/** A base found by its size alone differs at most by this factor. */
const SIZE_FACTOR = 2

/** Returns the missing paths that get bases: those that are large enough, the largest first, and no more than a host answers. */
export function pathsForBases(missing: readonly ClosurePath[]): ClosurePath[] {
  return missing
    .filter(({ narSize }) => narSize >= LEAST_BASE_NAR_BYTES)
    .toSorted((left, right) => right.narSize - left.narSize || (left.path < right.path ? -1 : 1))
    .slice(0, BASE_LIMITS.paths)
}

/**
 * Finds for each missing path what it may be reconstructed from: paths of the same name, then paths whose names differ only in the version,
 * then the one closest by size of what the new release no longer has of the kept releases. Of each kind those of the current release come
 * first, then those of the other kept ones. The rest of the store counts only for a name that no kept release has, because there Nix has to
 * be asked.
 */
export function possibleBases(wanted: readonly ClosurePath[], sources: BaseSources): PossibleBases[] {
  const { byName, byPackage, left } = indexNames(wanted, sources)
  return wanted.map(({ path, narSize }) => {
    const name = storePathName(path)
    const same = byName.get(name)
    const isSame = same !== undefined && same.current.length > 0
    // A name that the current release has is the best there is: more candidates would only make the answer longer.
    const groups = [same, isSame ? undefined : byPackage.get(nameWithoutVersion(name) ?? '')].filter((group) => group !== undefined)
    const kept = groups.flatMap(({ current, others }) => [...closest(current, narSize), ...closest(others, narSize)])
    if (kept.length > 0) return { path, narSize, possible: distinct(kept.map((base) => base.path)) }
    const rest = distinct(groups.flatMap((group) => group.rest))
    if (rest.length > 0) return { path, narSize, possible: rest }
    const [bySize] = closest(left, narSize)
    return { path, narSize, possible: bySize !== undefined && ratio(bySize.narSize, narSize) <= SIZE_FACTOR ? [bySize.path] : [] }
  })
}

function distinct(paths: readonly string[]): string[] {
  return [...new Set(paths)]
}

/** The paths of a store that have one name, or one name without version. */
interface NameGroup {
  /** Those of the current release, and those of the other kept ones: the smallest first. */
  readonly current: ClosurePath[]
  readonly others: ClosurePath[]
  /** A few of the rest. */
  readonly rest: string[]
}

interface NameIndex {
  readonly byName: ReadonlyMap<string, NameGroup>
  readonly byPackage: ReadonlyMap<string, NameGroup>
  /** What the new release no longer has of the kept ones: the smallest first. */
  readonly left: readonly ClosurePath[]
}

/** A store path's name; others in the store's folder are locks, links and what builds left. */
const PRESENT = /^[0-9abcdfghijklmnpqrsvwxyz]{32}-(?!\.)[0-9A-Za-z+._?=-]{1,211}$/
const NO_OUTPUT = /\.(?:drv|lock|chroot|check|tmp)$/

function indexNames(wanted: readonly ClosurePath[], { current, kept, names, closure }: BaseSources): NameIndex {
  const missing = new Set(wanted.map(({ path }) => path))
  const byName = new Map<string, NameGroup>()
  const byPackage = new Map<string, NameGroup>()
  for (const { path } of wanted) {
    const name = storePathName(path)
    byName.set(name, emptyGroup())
    const key = nameWithoutVersion(name)
    if (key !== undefined) byPackage.set(key, emptyGroup())
  }
  const left: ClosurePath[] = []
  for (const base of names) {
    const path = `/nix/store/${base}`
    const known = current.get(path) ?? kept.get(path)
    const name = base.slice(33)
    const groups = [byName.get(name), byPackage.get(nameWithoutVersion(name) ?? '')]
    if (known === undefined && groups.every((group) => group === undefined)) continue
    if (NO_OUTPUT.test(base) || !PRESENT.test(base) || missing.has(path)) continue
    for (const group of groups) {
      if (group === undefined) continue
      if (known !== undefined) group[current.has(path) ? 'current' : 'others'].push(known)
      else if (group.rest.length < CONSIDERED) group.rest.push(path)
    }
    if (known !== undefined && known.narSize >= LEAST_BASE_NAR_BYTES && !closure.has(path)) left.push(known)
  }
  for (const group of [...byName.values(), ...byPackage.values()]) for (const paths of [group.current, group.others]) sortBySize(paths)
  sortBySize(left)
  return { byName, byPackage, left }
}

function emptyGroup(): NameGroup {
  return { current: [], others: [], rest: [] }
}

/** In place: sorted once for a name, whatever the number of missing paths that have it. */
function sortBySize(paths: ClosurePath[]): void {
  paths.sort((one, other) => one.narSize - other.narSize || (one.path < other.path ? -1 : 1))
}

/** How much two sizes differ: 1 when they are equal. */
function ratio(left: number, right: number): number {
  return Math.max(left, right, 1) / Math.max(Math.min(left, right), 1)
}

/** Returns a few of the paths, which are sorted by size: the closest first. */
function closest(bySize: readonly ClosurePath[], narSize: number): ClosurePath[] {
  let low = 0
  let high = bySize.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (bySize[middle]!.narSize < narSize) low = middle + 1
    else high = middle
  }
  return bySize
    .slice(Math.max(low - CONSIDERED, 0), low + CONSIDERED)
    .toSorted((one, other) => ratio(one.narSize, narSize) - ratio(other.narSize, narSize))
    .slice(0, CONSIDERED)
}

/** Returns the paths of which the host has to ask Nix: no more than its limit, those of the largest missing paths first. */
export function pathsToAsk(wanted: readonly PossibleBases[], known: KeptPaths): string[] {
  const unknown = new Set(wanted.flatMap(({ possible }) => possible.filter((path) => !known.has(path))))
  return [...unknown].slice(0, BASE_LIMITS.asked)
}

/**
 * Returns what is answered: of the candidates that are known to be valid the first few, and of those that Nix was asked for the closest in
 * size first. Paths without any are left out.
 */
export function missingWithBases(wanted: readonly PossibleBases[], known: KeptPaths, asked: KeptPaths): MissingWithBases[] {
  return wanted.flatMap(({ path, narSize, possible }) => {
    const kept = possible.flatMap((base) => known.get(base) ?? [])
    const rest = possible
      .flatMap((base) => (known.has(base) ? [] : (asked.get(base) ?? [])))
      .toSorted((left, right) => ratio(left.narSize, narSize) - ratio(right.narSize, narSize))
    const candidates = [...kept, ...rest].slice(0, BASE_LIMITS.candidates).map((base) => candidateOf(base))
    return candidates.length === 0 ? [] : [{ path, candidates }]
  })
}

function candidateOf({ path, narHash, narSize }: ClosurePath): BaseCandidate {
  return { path, narHash, narSize }
}
