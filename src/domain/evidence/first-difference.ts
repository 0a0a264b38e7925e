/**
 * Returns where two JSON values differ first, as a JSON pointer (RFC 6901); undefined when they are the same. Keys are compared in any
 * order, lists in theirs.
 */
export function firstDifference(left: unknown, right: unknown): string | undefined {
  // Most that is compared is the same, and then no place is named.
  return isSame(left, right) ? undefined : differenceAt(left, right, '')
}

/** True for JSON values that are equal, with the keys of objects in any order. */
function isSame(left: unknown, right: unknown): boolean {
  if (!isContainer(left) || !isContainer(right)) return Object.is(left, right)
  if (Array.isArray(left) || Array.isArray(right))
    return (
      Array.isArray(left) &&
      Array.isArray(right) &&
      left.length === right.length &&
      left.every((value, index) => isSame(value, (right as readonly unknown[])[index]))
    )
  const keys = Object.keys(left)
  if (keys.length !== Object.keys(right).length) return false
  return keys.every((key) => Object.hasOwn(right, key) && isSame(Reflect.get(left, key), Reflect.get(right, key)))
}

function differenceAt(left: unknown, right: unknown, pointer: string): string | undefined {
  if (!isContainer(left) || !isContainer(right) || Array.isArray(left) !== Array.isArray(right)) {
    return Object.is(left, right) ? undefined : pointer
  }
  const rightEntries = new Map(Object.entries(right))
  for (const [key, value] of Object.entries(left)) {
    const at = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
    if (!rightEntries.has(key)) return at
    const found = differenceAt(value, rightEntries.get(key), at)
    if (found !== undefined) return found
    rightEntries.delete(key)
  }
  const [added] = rightEntries.keys()
  return added === undefined ? undefined : `${pointer}/${added}`
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
