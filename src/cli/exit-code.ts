import { verdicts, type Verdict } from '#domain/activation/verdicts'

/** Returns the exit code of a command that ends in a verdict. A dry run makes no attempt, so it succeeds with any verdict. */
export function verdictExitCode(verdict: Verdict, isDryRun: boolean): number {
  return isDryRun ? 0 : verdicts[verdict].exitCode
}
