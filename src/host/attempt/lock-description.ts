/**
 * The Description of a transaction's unit, which is the only property that exists before the unit has started. An agent reads descriptions
 * by an agent of another version, so neither half changes alone.
 */

/** Returns the description of a transaction: of an attempt, or of a recovery with the interrupted attempt, if any. */
export function lockDescription(
  application: string,
  { attempt, recovered }: { readonly attempt: string | null; readonly recovered: string | undefined },
): string {
  if (attempt !== null) return `grind-to-prod attempt ${attempt} of ${application}`
  return `grind-to-prod recovery of ${recovered === undefined ? '' : `attempt ${recovered} of `}${application}`
}

/** Returns the attempt that such a description contains; null when it contains none. */
export function describedAttempt(description: string): string | null {
  return /^grind-to-prod (?:recovery of )?attempt ([0-9a-f-]{36}) of /.exec(description)?.[1] ?? null
}

/** True for the description of a transaction that runs an attempt itself, and does not recover one. */
export function describesNewAttempt(description: string): boolean {
  return description.startsWith('grind-to-prod attempt ')
}
