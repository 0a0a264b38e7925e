/**
 * Compares two versions as Nix does: -1, 0 or 1. Numbers are compared as numbers, `pre` is before anything, and a letter is before the end.
 * Source: compareVersions in src/libstore/names.cc of Nix, and its manual for `builtins.compareVersions`.
 */
export function compareVersions(left: string, right: string): number {
  const [one, other] = [componentsOf(left), componentsOf(right)]
  for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
    const [first, second] = [one[index] ?? '', other[index] ?? '']
    if (isBefore(first, second)) return -1
    if (isBefore(second, first)) return 1
  }
  return 0
}

/** Splits at dots and dashes, and where digits and letters meet. */
function componentsOf(version: string): string[] {
  return version.match(/\d+|[^\d.-]+/g) ?? []
}

function isBefore(left: string, right: string): boolean {
  const [leftNumber, rightNumber] = [numberIn(left), numberIn(right)]
  if (leftNumber !== undefined && rightNumber !== undefined) return leftNumber < rightNumber
  if (left === '' && rightNumber !== undefined) return true
  if (left === 'pre' && right !== 'pre') return true
  if (right === 'pre') return false
  if (rightNumber !== undefined) return true
  if (leftNumber !== undefined) return false
  return left < right
}

function numberIn(component: string): bigint | undefined {
  return /^\d+$/.test(component) ? BigInt(component) : undefined
}
