import type { ClosurePath } from './inventory.ts'

/** What follows from a path: its closure as far as the entries have it, and the paths of it that they do not have. */
interface FoundClosure<Entry extends ClosurePath> {
  readonly paths: readonly Entry[]
  readonly unknown: readonly string[]
}

/** Follows the references from a path, and returns what they lead to, and which of it the entries do not have. */
export function closureIn<Entry extends ClosurePath>(entries: ReadonlyMap<string, Entry>, from: string): FoundClosure<Entry> {
  const seen = new Set([from])
  const unknown: string[] = []
  const paths: Entry[] = []
  // A set is walked in the order in which it grows.
  for (const path of seen) {
    const entry = entries.get(path)
    if (entry === undefined) unknown.push(path)
    else paths.push(entry)
    for (const reference of entry?.references ?? []) seen.add(reference)
  }
  return { paths, unknown }
}
