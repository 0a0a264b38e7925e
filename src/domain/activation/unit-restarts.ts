/**
 * Counts how often systemd restarted a unit on its own since a moment, from its count then and now. The count is reset when the unit is
 * started on demand, so a smaller count is the number of restarts since that reset.
 */
export function restartsSince(before: number, now: number): number {
  return now < before ? now : now - before
}
