import { checkTimeout } from '#domain/activation/check-timeout'
import type { Probe } from '#domain/config/probe'
import type { RoundOptions } from '#machine/health/check-round'

/** Returns the time limits of the checks of a round that begins this long before the deadline, in milliseconds. */
export function timeoutBefore({ timeoutSeconds }: Probe, left: number): RoundOptions['timeout'] {
  return (seconds = timeoutSeconds) => checkTimeout(seconds, left)
}
