import { verdicts, type Verdict } from '../activation/verdicts.ts'
import { begunOf } from './begun.ts'
import { EXIT_SURPRISE, GateError, HostError, InputError, isKnownError, SourceError } from './errors.ts'

/**
 * Returns the exit code for an error. A HostError or a GateError is thrown only when nothing was changed, so it maps to the verdict
 * UNCHANGED: once a host may have received an attempt, `concludeAttempt` throws only errors that are marked as "not started", and
 * everything else ends in a verdict.
 */
export function exitCodeOfError(error: unknown): number {
  if (!isKnownError(error)) return EXIT_SURPRISE
  return error.exitCode ?? verdicts[verdictOfError(error)].exitCode
}

/**
 * Returns the verdict of a promote, a rollback or a failover that ended in an error: UNCHANGED only for errors that are thrown before any
 * change.
 */
export function verdictOfError(error: unknown): Verdict {
  if (begunOf(error) === true) return 'NEEDS_HUMAN'
  const isRefusal = [InputError, SourceError, GateError, HostError].some((refusal) => error instanceof refusal)
  return isRefusal ? 'UNCHANGED' : 'UNKNOWN'
}
