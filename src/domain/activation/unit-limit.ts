import type { Probe } from '../config/probe.ts'
import type { PlannedUnit } from './unit-plan.ts'

/** systemd's default time to stop a unit (90 s) and some more: a unit may hang on its way down before it can come up. */
export const STOP_ALLOWANCE_MILLISECONDS = 100_000

/**
 * Returns how many milliseconds a step of a unit may take. Undefined for the run of a oneshot without a limit of its own: systemd's limit
 * applies, because a migration that is cut off may leave half of its work.
 */
export function limitOf({ timeoutSeconds, oneshot, step }: Omit<PlannedUnit, 'because'>, probe: Probe): number | undefined {
  if (timeoutSeconds !== undefined) return timeoutSeconds * 1000
  return oneshot !== undefined && step !== 'stop' ? undefined : STOP_ALLOWANCE_MILLISECONDS + probe.deadlineSeconds * 1000
}
