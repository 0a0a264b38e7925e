import type { ClosurePath } from '../closure/inventory.ts'

/**
 * The fewest present paths that must be rooted so that none of `present` can be collected: those that no other present
 * path refers to, less what is `held` by the kept releases already.
 */
export function rootsNeeded(present: readonly ClosurePath[], held: ReadonlySet<string>): string[] {
  const referred = new Set(present.flatMap((entry) => entry.references.filter((reference) => reference !== entry.path)))
  return present.filter(({ path }) => !referred.has(path) && !held.has(path)).map(({ path }) => path)
}
