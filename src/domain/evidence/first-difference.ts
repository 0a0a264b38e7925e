/**
 * Returns where two JSON values differ first, as a JSON pointer (RFC 6901); undefined when they are the same. Keys are compared in any
 * order, lists in theirs.
 */
export function firstDifference(left: unknown, right: unknown, pointer = ''): string | undefined {
  if (!isContainer(left) || !isContainer(right) || Array.isArray(left) !== Array.isArray(right)) {
    return Object.is(left, right) ? undefined : pointer
  }
  const rightEntries = new Map(Object.entries(right))
  for (const [key, value] of Object.entries(left)) {
    const at = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
    if (!rightEntries.has(key)) return at
    const found = firstDifference(value, rightEntries.get(key), at)
    if (found !== undefined) return found
    rightEntries.delete(key)
  }
  const [added] = rightEntries.keys()
  return added === undefined ? undefined : `${pointer}/${added}`
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
