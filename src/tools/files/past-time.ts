/** The time of a file may be later than the clock by that much, because one of the two is not exact. */
const TOLERANCE_MILLISECONDS = 60_000

/** Returns the time of a file in milliseconds; 0, the oldest, for one in the future, which no later file would ever follow. */
export function pastTime({ mtimeMs }: { readonly mtimeMs: number }, now = Date.now()): number {
  return mtimeMs > now + TOLERANCE_MILLISECONDS ? 0 : mtimeMs
}
