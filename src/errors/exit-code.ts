import { verdictExitCodes } from '../activation/verdict.ts'
import { EXIT_SURPRISE, HostError, isKnownError } from './errors.ts'

/**
 * The exit code that an error ends a command or a step with. A HostError is thrown only when nothing was changed, so it is
 * the verdict UNCHANGED; from the first change on, verbs end in a verdict.
 */
export function exitCodeOf(error: unknown): number {
  if (!isKnownError(error)) return EXIT_SURPRISE
  return error instanceof HostError ? verdictExitCodes.UNCHANGED : error.exitCode
}
