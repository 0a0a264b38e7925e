import { countChecks, type Check, type CheckOutcome } from '../evidence/check.ts'
import { formatCount } from './amount.ts'

const marks = { passed: 'passed      ', failed: 'FAILED      ', 'not-provable': 'not provable' } as const satisfies Record<
  CheckOutcome,
  string
>

/** Formats a verification: its overall outcome in the first line, then each check with what it found. */
export function evidenceLines(release: string, checks: readonly Check[]): string[] {
  return [
    headline(release, checks),
    ...checks.flatMap(({ outcome, statement, hint }) => [
      `${marks[outcome]}  ${statement}`,
      ...(hint === undefined || outcome === 'passed' ? [] : [`${' '.repeat(marks.failed.length)}  ${hint}`]),
    ]),
  ]
}

function headline(release: string, checks: readonly Check[]): string {
  const { passed, failed, 'not-provable': notProvable } = countChecks(checks)
  if (failed > 0) return `${release} is NOT proved: ${failed} of ${formatCount(checks.length, 'check')} failed.`
  if (notProvable === 0) return `${release} is proved: all ${formatCount(passed, 'check')} passed.`
  return `${release}: ${formatCount(passed, 'check')} passed, and ${notProvable} cannot be proved with what was given.`
}
