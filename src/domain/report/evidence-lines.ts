import { quoteUnlessName } from '../errors/quote.ts'
import type { Check, CheckOutcome } from '../evidence/check.ts'
import { evidenceHeadline, subjectOf, type EvidenceReport, type ReportedRelease } from '../evidence/evidence-report.ts'
import { formatCount } from './amount.ts'
import { timeLine } from './time-line.ts'
import { approverWords, signerWords, verdictWords } from '../evidence/release-words.ts'

const marks = { passed: 'passed      ', failed: 'FAILED      ', 'not-provable': 'not provable' } as const satisfies Record<
  CheckOutcome,
  string
>

/** How a failed check is marked when nothing is known to be wrong. */
const reasons = { 'key-missing': 'KEY MISSING ' } as const satisfies Record<NonNullable<Check['reason']>, string>

/** How a verification is shown: each check that passed, and all releases, or what an auditor asks first. */
export interface EvidenceView {
  readonly isVerbose: boolean
  /** What the first line is about, if not what the report has. */
  readonly subject?: string
}

/** Releases that are shown, unless all of it is asked for. */
const SHOWN_RELEASES = 10

/**
 * Formats a verification: its overall outcome in the first line; of each release who signed and approved it and how it ended on each host;
 * the time line of the ledgers; each check that did not pass, or that names an emergency release; and the names of those that did, with who
 * vouches for them.
 */
export function evidenceLines(report: EvidenceReport, { isVerbose, subject = subjectOf(report) }: EvidenceView): string[] {
  const { checks, releases } = report
  const shown = isVerbose ? releases : releases.slice(0, SHOWN_RELEASES)
  const left = releases.length - shown.length
  return [
    evidenceHeadline(subject, report),
    ...shown.flatMap((release) => releaseLines(release, releases.length > 1)),
    ...(left === 0 ? [] : [`and ${formatCount(left, 'more release')}`]),
    ...timeLine(report, isVerbose),
    ...(isVerbose ? checks : checks.filter(isAlwaysShown)).flatMap(linesOf),
    ...(isVerbose ? [] : passedLine(checks)),
    ...voucherLine(report),
  ]
}

/** True for a check that did not pass, and for one that names an emergency release, countersigned or not. */
function isAlwaysShown({ check, outcome }: Check): boolean {
  return outcome !== 'passed' || check === 'countersignatures'
}

const LABEL_WIDTH = 13

function releaseLines(release: ReportedRelease, isOneOfSeveral: boolean): string[] {
  const { releaseId, application, source, signers, approvers, verdicts } = release
  const line = (label: string, words: string) => `${isOneOfSeveral ? '    ' : '  '}${label.padEnd(LABEL_WIDTH)} ${words}`
  return [
    ...(isOneOfSeveral ? [`  Release ${releaseId} of ${application}`] : []),
    line('commit', `${source.commit} of ${quoteUnlessName(source.repository)}`),
    line('signed by', signers.map(signerWords).join(', ') || 'no signer that is known'),
    line('approved by', approvers.map(approverWords).join(', ') || 'no approval that counts is here'),
    ...(verdicts.length === 0 ? [line('verdict', 'no record of a host is here')] : []),
    ...verdicts.map((verdict) => line('verdict', verdictWords(verdict))),
  ]
}

/** Returns a check by its name, with what was found, and of one that did not pass what to do. */
function linesOf({ check, outcome, reason, statement, hint, about }: Check): string[] {
  // A statement about a host names it; of several releases, each line has its own.
  const subject = about !== undefined && /^[0-9a-f]{12}$/.test(about) ? ` ${about}` : ''
  return [
    `${reason === undefined ? marks[outcome] : reasons[reason]}  ${check}${subject}: ${statement}`,
    ...(hint === undefined || outcome === 'passed' ? [] : [`${' '.repeat(marks.failed.length)}  ${hint}`]),
  ]
}

/** Names the checks that passed, in their order, each with how often it was made, and of how many if others of its name did not pass. */
function passedLine(checks: readonly Check[]): string[] {
  const names = Map.groupBy(
    checks.filter((one) => !isAlwaysShown(one)),
    ({ check }) => check,
  )
  if (names.size === 0) return []
  const counted = [...names].map(([name, { length }]) => {
    const all = checks.filter(({ check }) => check === name).length
    return all > length ? `${name} (${length} of ${all})` : length === 1 ? name : `${name} (${length})`
  })
  return [`${marks.passed}  ${counted.join(', ')}`]
}

function some(count: number, words: string): string[] {
  return count === 0 ? [] : [`${count} ${words}`]
}

function voucherLine({ checks, counts }: EvidenceReport): string[] {
  if (counts.passed === 0) return []
  const vouched = (voucher: Check['vouchedBy']) =>
    checks.filter(({ outcome, vouchedBy }) => outcome === 'passed' && vouchedBy === voucher).length
  const parts = [
    `${vouched('signers')} rest on the signers of the release`,
    `${vouched('host')} on the hosts`,
    ...some(vouched('sigstore'), 'on workflows by Sigstore'),
    ...some(vouched('authority'), 'on authorities for time stamps'),
  ]
  return [`Of what passed, ${parts.join(', ')}, and ${vouched('none')} on no signature.`]
}
