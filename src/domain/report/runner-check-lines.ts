import { isExposure, type RunnerFinding } from '../runner/runner-findings.ts'
import { formatCount } from './amount.ts'

/** Formats what GitHub does not keep from the runners of a repository, each with what to do. */
export function runnerCheckLines(repository: string, findings: readonly RunnerFinding[]): string[] {
  const exposures = findings.filter(isExposure)
  return [
    exposures.length === 0
      ? `GitHub's settings keep strangers' jobs of ${repository} from its runners, as far as they were checked.`
      : `${repository} has ${formatCount(exposures.length, 'setting')} that can let a stranger's job reach its runners:`,
    ...findings.flatMap(({ severity, message, hint }) => [`${severity}: ${message}`, `  ${hint}`]),
  ]
}
