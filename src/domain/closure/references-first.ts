/** What has references, as far as their order matters. */
interface Referring {
  readonly path: string
  readonly references: readonly string[]
}

/**
 * Sorts entries so that each comes after the entries that it refers to; otherwise it keeps their order. References to paths that are not
 * among the entries, and to itself, do not count. A cycle (which no store has) is broken at an arbitrary point.
 */
export function referencesFirst<Entry extends Referring>(entries: readonly Entry[]): Entry[] {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]))
  const ordered: Entry[] = []
  const seen = new Set<string>()
  // A stack of our own: chains of references can be longer than the call stack.
  const open: { entry: Entry; next: number }[] = []
  const enter = (entry: Entry | undefined): void => {
    if (entry === undefined || seen.has(entry.path)) return
    seen.add(entry.path)
    open.push({ entry, next: 0 })
  }
  for (const entry of entries) {
    enter(entry)
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const reference = top.entry.references[top.next]
      top.next += 1
      if (reference !== undefined) {
        enter(byPath.get(reference))
      } else {
        ordered.push(top.entry)
        open.pop()
      }
    }
  }
  return ordered
}
