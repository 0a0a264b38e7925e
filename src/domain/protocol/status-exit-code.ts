import { verdicts } from '../activation/verdicts.ts'
import type { StatusResult } from './status.ts'

/**
 * Returns the exit code of a status: a release that is not healthy, a boot that did not prove it, and an emergency release that was not
 * countersigned in time need a person.
 */
export function statusExitCode({
  provedAtBoot,
  health,
  emergencies,
}: Pick<StatusResult, 'provedAtBoot' | 'health' | 'emergencies'>): number {
  const isOverdue = emergencies?.some((one) => one.isOverdue) === true
  return provedAtBoot?.state === 'failed' || health?.healthy === false || isOverdue ? verdicts.NEEDS_HUMAN.exitCode : 0
}
