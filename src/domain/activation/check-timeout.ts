/** A check that is cut off too soon before the deadline would report only that, and hide the real problem. */
const LAST_ROUND_MILLISECONDS = 2000

/** Returns the time limit, in milliseconds, of a check that may take `seconds` and begins `left` milliseconds before the deadline. */
export function checkTimeout(seconds: number, left: number): number {
  return Math.min(seconds * 1000, Math.max(LAST_ROUND_MILLISECONDS, left))
}
