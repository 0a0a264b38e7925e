import type { Probe } from '#domain/config/probe'
import type { RoundOptions } from '#machine/health/check-round'

/** A check that is cut off too soon before the deadline would report only that, and hide the real problem. */
const LAST_ROUND_MILLISECONDS = 2000

/** Returns the time limits of the checks of a round that begins this long before the deadline, in milliseconds. */
export function timeoutBefore({ timeoutSeconds }: Probe, left: number): RoundOptions['timeout'] {
  return (seconds = timeoutSeconds) => Math.min(seconds * 1000, Math.max(LAST_ROUND_MILLISECONDS, left))
}
