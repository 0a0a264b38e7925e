import { closest, distance } from 'fastest-levenshtein'

/** The known word closest to what was written, or undefined when none is close enough (a third of its length) to be what was meant. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined
  const word = closest(written.toLowerCase(), known)
  return distance(written.toLowerCase(), word.toLowerCase()) <= Math.max(1, Math.floor(word.length / 3)) ? word : undefined
}
