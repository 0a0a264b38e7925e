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

/** Paths of one name that are considered for one missing path: a name such as `source` may be that of thousands. */
const CONSIDERED = 6

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
  const missing = new Set(wanted.map(({ path }) => path))
  const known = new Map([...sources.kept, ...sources.current])
  const index = indexNames(wanted, sources.names, (path) => !missing.has(path))
  const present = new Set(index.present)
  const left = leftBySize([...known.values()].filter(({ path }) => !sources.closure.has(path) && present.has(path)))
  return wanted.map(({ path, narSize }) => {
    const name = storePathName(path)
    const byName = [index.byName.get(name) ?? [], index.byPackage.get(nameWithoutVersion(name) ?? '') ?? []]
    const ordered = [...new Set(byName.flatMap((paths) => inOrder(paths, { narSize, known, sources })))]
    const kept = ordered.filter((base) => known.has(base))
    const named = kept.length > 0 ? kept : ordered
    const bySize = named.length === 0 ? closest(left, narSize) : undefined
    return { path, narSize, possible: bySize === undefined ? named : [bySize] }
  })
}

/** The names of a store that count: those of the missing paths, and what is present. */
interface NameIndex {
  readonly byName: ReadonlyMap<string, readonly string[]>
  readonly byPackage: ReadonlyMap<string, readonly string[]>
  readonly present: readonly string[]
}

/** A store path's name; others in the store's folder are locks, links and what builds left. */
const PRESENT = /^[0-9abcdfghijklmnpqrsvwxyz]{32}-(?!\.)[0-9A-Za-z+._?=-]{1,211}$/
const NO_OUTPUT = /\.(?:drv|lock|chroot|check|tmp)$/

function indexNames(wanted: readonly ClosurePath[], names: readonly string[], isPresent: (path: string) => boolean): NameIndex {
  const byName = new Map<string, string[]>()
  const byPackage = new Map<string, string[]>()
  for (const { path } of wanted) {
    const name = storePathName(path)
    byName.set(name, [])
    const key = nameWithoutVersion(name)
    if (key !== undefined) byPackage.set(key, [])
  }
  const present: string[] = []
  for (const base of names) {
    const path = `/nix/store/${base}`
    if (NO_OUTPUT.test(base) || !PRESENT.test(base) || !isPresent(path)) continue
    present.push(path)
    const name = base.slice(33)
    byName.get(name)?.push(path)
    byPackage.get(nameWithoutVersion(name) ?? '')?.push(path)
  }
  return { byName, byPackage, present }
}

/** Those of the current release first, then those of the other kept ones, each the closest in size first; then some of the rest. */
function inOrder(
  paths: readonly string[],
  { narSize, known, sources }: { readonly narSize: number; readonly known: KeptPaths; readonly sources: BaseSources },
): string[] {
  const rank = (path: string) => (sources.current.has(path) ? 0 : 1)
  const kept = paths
    .flatMap((path) => known.get(path) ?? [])
    .toSorted((left, right) => rank(left.path) - rank(right.path) || ratio(left.narSize, narSize) - ratio(right.narSize, narSize))
    .map(({ path }) => path)
  const rest = paths.filter((path) => !known.has(path))
  return [...kept, ...rest].slice(0, CONSIDERED)
}

/** How much two sizes differ: 1 when they are equal. */
function ratio(left: number, right: number): number {
  return Math.max(left, right, 1) / Math.max(Math.min(left, right), 1)
}

function leftBySize(paths: readonly ClosurePath[]): ClosurePath[] {
  return paths.filter(({ narSize }) => narSize >= LEAST_BASE_NAR_BYTES).toSorted((left, right) => left.narSize - right.narSize)
}

function closest(bySize: readonly ClosurePath[], narSize: number): string | undefined {
  let low = 0
  let high = bySize.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (bySize[middle]!.narSize < narSize) low = middle + 1
    else high = middle
  }
  const [best] = bySize
    .slice(Math.max(low - 1, 0), low + 1)
    .toSorted((left, right) => ratio(left.narSize, narSize) - ratio(right.narSize, narSize))
  return best !== undefined && ratio(best.narSize, narSize) <= SIZE_FACTOR ? best.path : undefined
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
