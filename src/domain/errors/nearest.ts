import { closest, distance } from 'fastest-levenshtein'

/**
 * Returns the known word closest to the written one, or undefined when none is close enough to be a misspelling: a third of its length, or
 * the same letters in another order.
 */
export function nearest(written: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined
  const shuffled = known.find((candidate) => lettersOf(candidate) === lettersOf(written))
  if (shuffled !== undefined) return shuffled
  const word = closest(written.toLowerCase(), known)
  return distance(written.toLowerCase(), word.toLowerCase()) <= Math.max(1, Math.floor(word.length / 3)) ? word : undefined
}

/** `htpt` and `http` have the same. */
function lettersOf(word: string): string {
  return word.toLowerCase().split('').toSorted().join('')
}
