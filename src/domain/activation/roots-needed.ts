import type { ClosurePath } from '../closure/inventory.ts'

/**
 * Finds the smallest set of present paths to root so that none of `present` can be collected: those that no other present path refers to,
 * except those `held` by the kept releases.
 */
export function rootsNeeded(present: readonly ClosurePath[], held: ReadonlySet<string>): string[] {
  const referred = new Set(present.flatMap((entry) => entry.references.filter((reference) => reference !== entry.path)))
  return present.filter(({ path }) => !referred.has(path) && !held.has(path)).map(({ path }) => path)
}
