import { verdicts } from '../activation/verdicts.ts'
import { EXIT_HOST_ERROR } from '../errors/errors.ts'
import { isKnownWhole } from './ledger-state.ts'
import type { StatusResult } from './status.ts'

type Judged = Pick<StatusResult, 'provedAtBoot' | 'health' | 'emergencies'>

/**
 * Returns the exit code of a status: a release that is not healthy, a boot that did not prove it, and an emergency release that was not
 * countersigned in time need a person. What a ledger shows of its host is a warning: it is about the past, and must not hide these.
 */
export function statusExitCode({ provedAtBoot, health, emergencies }: Judged): number {
  const isOverdue = emergencies?.some((one) => one.isOverdue) === true
  return provedAtBoot?.state === 'failed' || health?.healthy === false || isOverdue ? verdicts.NEEDS_HUMAN.exitCode : 0
}

/** Returns the same of a status that requires a whole ledger: one that is not whole, or not known to be, has an exit code too. */
export function exitCodeWithLedger(status: Judged & Pick<StatusResult, 'ledger'>): number {
  const isWhole = status.ledger !== undefined && isKnownWhole(status.ledger)
  const exitCode = statusExitCode(status)
  return exitCode === 0 && !isWhole ? EXIT_HOST_ERROR : exitCode
}
