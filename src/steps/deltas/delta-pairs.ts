import { possibleBases, pathsForBases } from '#domain/transfer/base-candidates'
import type { ClosurePath } from '#domain/closure/inventory'
import { parsePathInfo, pathInfoCommand, type PathInfo } from '#tools/nix/path-info'
import { pathInfoText } from '#tools/nix/run-path-info'
import type { Runner } from '#tools/run/runner'

/** A path of a new release, and what it may be reconstructed from. */
export interface BasePair {
  readonly base: ClosurePath
  readonly next: ClosurePath
}

/** What a host has committed last, as this machine keeps it. */
export interface Committed {
  readonly roots: readonly string[]
}

/**
 * Returns a pair for each larger path of a release that an earlier one does not have; the base is what a host with that earlier release
 * would answer first. Throws CommandError when a path of the earlier release is no longer valid here.
 */
export async function deltaPairs(next: Iterable<ClosurePath>, committed: Committed, runner: Runner): Promise<BasePair[]> {
  return pairsBetween(await committedClosure(committed, runner), next)
}

/** Returns the closure of an earlier release, by path. Throws CommandError when a path of it is no longer valid here. */
export async function committedClosure({ roots }: Committed, runner: Runner): Promise<ReadonlyMap<string, PathInfo>> {
  if (roots.length === 0) return new Map()
  const infos = parsePathInfo(await pathInfoText(runner, pathInfoCommand(roots, { closure: true })))
  return new Map(infos.map((info) => [info.path, info]))
}

/** Returns the pairs as `deltaPairs` does. */
export function pairsBetween(bases: ReadonlyMap<string, ClosurePath>, next: Iterable<ClosurePath>): BasePair[] {
  const all = new Map([...next].map((info) => [info.path, info]))
  const added = [...all.values()].filter(({ path }) => !bases.has(path))
  const wanted = pathsForBases(
    added.map(({ path, narHash, narSize, references }) => ({ path, narHash, narSize, references: [...references] })),
  )
  const names = [...bases.keys()].map((path) => path.slice('/nix/store/'.length))
  const sources = { current: bases, kept: new Map(), names, closure: new Set(all.keys()) }
  return possibleBases(wanted, sources).flatMap(({ path, possible: [first] }) => {
    const base = first === undefined ? undefined : bases.get(first)
    return base === undefined ? [] : [{ base, next: all.get(path)! }]
  })
}
