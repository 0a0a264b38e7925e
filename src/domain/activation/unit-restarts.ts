/**
 * How often systemd restarted a unit by itself since a moment, from its count then and now. The count begins anew when the unit
 * is started on demand, so a smaller one says all of what came since.
 */
export function restartsSince(before: number, now: number): number {
  return now < before ? now : now - before
}
