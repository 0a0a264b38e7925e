import { verdictExitCodes } from '../activation/verdict.ts'
import { EXIT_SURPRISE, GateError, HostError, isKnownError } from './errors.ts'

/**
 * The exit code that an error ends a command or a step with. A HostError or a GateError is thrown only when nothing was
 * changed, so it is the verdict UNCHANGED; from the first change on, verbs end in a verdict.
 */
export function exitCodeOf(error: unknown): number {
  if (!isKnownError(error)) return EXIT_SURPRISE
  return error instanceof HostError || error instanceof GateError ? verdictExitCodes.UNCHANGED : error.exitCode
}
