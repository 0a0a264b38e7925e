import { countChecks, type Check, type CheckOutcome } from '../evidence/check.ts'
import { evidenceHeadline, subjectOf, type EvidenceReport } from '../evidence/evidence-report.ts'

const marks = { passed: 'passed      ', failed: 'FAILED      ', 'not-provable': 'not provable' } as const satisfies Record<
  CheckOutcome,
  string
>

/** Formats a verification: its overall outcome in the first line, then each check with what it found. */
export function evidenceLines(release: string, checks: readonly Check[]): string[] {
  return [evidenceHeadline(release, { counts: countChecks(checks) }), ...checks.flatMap(linesOf)]
}

function linesOf({ outcome, statement, hint, about }: Check): string[] {
  // A statement about a host names it; of several releases, each line begins with its own.
  const subject = about !== undefined && /^[0-9a-f]{12}$/.test(about) ? `${about}: ` : ''
  return [
    `${marks[outcome]}  ${subject}${statement}`,
    ...(hint === undefined || outcome === 'passed' ? [] : [`${' '.repeat(marks.failed.length)}  ${hint}`]),
  ]
}

/** Checks of many releases that passed are one line for each kind. */
const SHOWN_PASSED = 200

/** Formats the verification of whole evidence, with who vouches for what was proved. */
export function wholeEvidenceLines(report: EvidenceReport): string[] {
  const { checks, counts } = report
  const shown = checks.length <= SHOWN_PASSED ? checks : checks.filter(({ outcome }) => outcome !== 'passed')
  const left = checks.length - shown.length
  const vouched = (voucher: Check['vouchedBy']) =>
    checks.filter(({ outcome, vouchedBy }) => outcome === 'passed' && vouchedBy === voucher).length
  return [
    evidenceHeadline(subjectOf(report), report),
    ...shown.flatMap(linesOf),
    ...(left === 0 ? [] : [`${marks.passed}  ${left} more checks.`]),
    ...(counts.passed === 0
      ? []
      : [
          `Of what passed, ${vouched('signers')} rest on the signers of the release, ${vouched('host')} on the hosts, ${vouched('sigstore') === 0 ? '' : `${vouched('sigstore')} on workflows by Sigstore, `}${vouched('authority') === 0 ? '' : `${vouched('authority')} on authorities for time stamps, `}and ${vouched('none')} on no signature.`,
        ]),
  ]
}
