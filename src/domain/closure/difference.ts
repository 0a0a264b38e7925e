import type { ClosurePath } from './inventory.ts'

/** Returns the paths of a closure that another one does not have, or has with other contents. */
export function differenceFrom(known: ReadonlyMap<string, ClosurePath>, paths: readonly ClosurePath[]): ClosurePath[] {
  return paths.filter((entry) => !isSame(entry, known.get(entry.path)))
}

function isSame(entry: ClosurePath, other: ClosurePath | undefined): boolean {
  if (other === undefined || entry.narHash !== other.narHash || entry.narSize !== other.narSize) return false
  const { references } = other
  return entry.references.length === references.length && entry.references.every((reference, index) => reference === references[index])
}
