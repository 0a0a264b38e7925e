import type { ClosurePath } from '../closure/inventory.ts'

/**
 * The result for one path of a release on another machine. `agrees`: it was built here and has the content that the release names.
 * `not-rebuilt`: its content is here and the same, but nothing shows that this machine built it.
 */
export type PathOutcome = 'agrees' | 'differs' | 'not-built' | 'not-rebuilt'

/**
 * Where the content that is compared comes from. `built`: it was not here, and was built now. `rebuilt`: it was here, and was built again
 * beside it. `fixed`: its path follows from its content, so it can have no other. `present`: it was here, and was not built.
 */
type Origin = 'built' | 'rebuilt' | 'fixed' | 'present'

/** A path of the release, as this machine has it. */
export interface PathHere {
  readonly origin: Origin
  /** NAR hash of what was built here, or is here; null for another result of which Nix kept nothing. */
  readonly narHash: string | null
  /** The files of that content; the path itself, unless it was rebuilt with another result. */
  readonly tree: string | null
  /** The derivation that it was built from. */
  readonly derivation: string | null
}

/** Why a path is not here. */
export interface NotHere {
  readonly problem: string
  readonly derivation: string | null
}

/** What a release names, and what was found of it. */
export interface ComparedPath {
  readonly path: string
  readonly outcome: PathOutcome
  /** NAR hashes: of the release, and of this machine's content. */
  readonly expected: string
  readonly found: string | null
  readonly origin: Origin | null
  readonly derivation: string | null
  /** The files of this machine's content. */
  readonly tree: string | null
  /** Why it could not be built. */
  readonly problem: string | null
}

/** Compares a path of the release with what this machine has of it. */
export function comparePath({ path, narHash: expected }: Pick<ClosurePath, 'path' | 'narHash'>, here: PathHere | NotHere): ComparedPath {
  const { derivation } = here
  if ('problem' in here)
    return { path, outcome: 'not-built', expected, found: null, origin: null, derivation, tree: null, problem: here.problem }
  const { origin, narHash: found, tree } = here
  const same = origin === 'present' ? 'not-rebuilt' : 'agrees'
  return { path, outcome: found === expected ? same : 'differs', expected, found, origin, derivation, tree, problem: null }
}

/** Paths, counted by their results. */
export type PathCounts = Readonly<Record<PathOutcome, number>>

export function countPaths(paths: readonly ComparedPath[]): PathCounts {
  const count = (outcome: PathOutcome) => paths.filter((one) => one.outcome === outcome).length
  return { agrees: count('agrees'), differs: count('differs'), 'not-built': count('not-built'), 'not-rebuilt': count('not-rebuilt') }
}
