/**
 * What the unit of a transaction says of itself, in its Description, which is the one property that is there before the unit has begun. An
 * agent reads what an agent of another version wrote, so neither half changes alone.
 */

/** The description of a transaction: of an attempt, or of a recovery with the attempt that was cut off, if one was. */
export function lockDescription(
  application: string,
  { attempt, recovered }: { readonly attempt: string | null; readonly recovered: string | undefined },
): string {
  if (attempt !== null) return `grind-to-prod attempt ${attempt} of ${application}`
  return `grind-to-prod recovery of ${recovered === undefined ? '' : `attempt ${recovered} of `}${application}`
}

/** The attempt that such a description names; null when it names none. */
export function describedAttempt(description: string): string | null {
  return /^grind-to-prod (?:recovery of )?attempt ([0-9a-f-]{36}) of /.exec(description)?.[1] ?? null
}
