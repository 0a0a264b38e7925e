import { InvalidArgumentError } from 'commander'
import { isReleaseId, WHOLE_ID_IS_IN } from '#domain/manifest/release-id'
import { checkNames } from '#domain/evidence/check'
import { parseRequirement, type Requirement } from '#domain/evidence/requirement'
import { entriesOf } from '#domain/protocol/logs-entries'
import { ADOPTED, NO_RELEASE } from '#domain/activation/host-paths'
import { verdictNames, type Verdict } from '#domain/activation/verdicts'
import type { ExpectedRelease } from '#domain/protocol/attempt'
import { EXPECTED_FORMS, mayBeExpected } from '#domain/protocol/expected-release'
import { APPROVAL_MOST_DAYS, COUNTERSIGN_LIMIT_HOURS, EMERGENCY_REASON_LIMIT, RECORDED_REASON_LIMIT } from '#domain/trust/limits'
import { reasonProblem } from '#domain/trust/reason'
import { parsed } from './inputs.ts'

/** Parses a small count, from 1 to 99. */
export function countOf(text: string): number {
  if (!/^[1-9][0-9]?$/.test(text)) throw new InvalidArgumentError('It must be a number from 1 to 99.')
  return Number(text)
}

/** Parses a number of approvals; 0 for none. */
export function approvalsOf(text: string): number {
  if (!/^(?:[0-9]|1[0-6])$/.test(text)) throw new InvalidArgumentError('It must be a number from 0 to 16.')
  return Number(text)
}

/** Parses for how many days an approval counts. */
export function approvalDaysOf(text: string): number {
  if (!/^[1-9][0-9]?$/.test(text) || Number(text) > APPROVAL_MOST_DAYS)
    throw new InvalidArgumentError(`It must be a number of days from 1 to ${APPROVAL_MOST_DAYS}.`)
  return Number(text)
}

/** Parses a number of hours, up to 30 days; 0 for none. */
export function hoursOf(text: string): number {
  if (!/^[0-9]{1,3}(?:\.[0-9]{1,6})?$/.test(text) || Number(text) > COUNTERSIGN_LIMIT_HOURS)
    throw new InvalidArgumentError(`It must be a number of hours from 0 to ${COUNTERSIGN_LIMIT_HOURS}.`)
  return Number(text)
}

/** Parses why a release cannot wait for its approvals. */
export function emergencyReasonOf(text: string): string {
  return plainReason(text, EMERGENCY_REASON_LIMIT)
}

/** Parses a reason for the record. */
export function reasonOf(text: string): string {
  return plainReason(text, RECORDED_REASON_LIMIT)
}

function plainReason(text: string, limit: number): string {
  const problem = reasonProblem(text, limit)
  if (problem !== undefined) throw new InvalidArgumentError(`The reason ${problem}.`)
  return text
}

/** Parses a number of records. */
export function limitOf(text: string): number {
  if (!/^(?:[1-9][0-9]{0,2}|1000)$/.test(text)) throw new InvalidArgumentError('It must be a number from 1 to 1000.')
  return Number(text)
}

/** Parses a number of seconds, up to an hour. */
export function secondsOf(text: string): number {
  if (!/^[1-9][0-9]{0,3}$/.test(text) || Number(text) > 3600)
    throw new InvalidArgumentError('It must be a number of seconds from 1 to 3600.')
  return Number(text)
}

/** Parses a moment, RFC 3339. */
export function timeOf(text: string): Date {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.test(text) || Number.isNaN(Date.parse(text))) {
    throw new InvalidArgumentError('It must be a time such as 2026-01-31T12:00:00Z.')
  }
  return new Date(text)
}

/** Declares which release a host is believed to run. */
export const expectedInput = parsed(
  '<release>',
  `refuse unless the host runs this release now: ${EXPECTED_FORMS} ("${ADOPTED}": the folder that it had before its first release; "${NO_RELEASE}": no release yet)`,
  (text): ExpectedRelease => {
    if (mayBeExpected(text)) return text
    throw new InvalidArgumentError(`It must be ${EXPECTED_FORMS}.`)
  },
)

/** Parses what a verification must have found: a check that passed, or a verdict. */
export function requirementOf(text: string): Requirement {
  const requirement = parseRequirement(text)
  if (requirement === undefined) {
    throw new InvalidArgumentError(`It must be one of ${checkNames.join(', ')}, or a verdict such as verdict=COMMITTED.`)
  }
  return requirement
}

/** Parses a number of entries of the journal. */
export function entriesGiven(text: string): number {
  const entries = entriesOf(text)
  if (entries === undefined) throw new InvalidArgumentError('It must be a number from 1 to 10000.')
  return entries
}

const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 }

/** Parses from when to read a journal, to seconds since 1970: a time, or how long ago it was. */
export function sinceOf(text: string): number | 'release' {
  if (text === 'release') return text
  const [, count, unit = ''] = /^([1-9][0-9]{0,5})([smhd])$/.exec(text) ?? []
  if (count !== undefined) return Math.floor(Date.now() / 1000) - Number(count) * SECONDS[unit]!
  if (/^[0-9]{4}-/.test(text)) return Math.floor(timeOf(text).getTime() / 1000)
  throw new InvalidArgumentError('It must be "release", 30m, 2h, 3d, or a time such as 2026-01-31T12:00:00Z.')
}

/** Parses a moment to milliseconds since 1970: a time, a day (its beginning in UTC), or how long ago it was. */
export function momentOf(text: string): number {
  const [, count, unit = ''] = /^([1-9][0-9]{0,5})([smhdw])$/.exec(text) ?? []
  if (count !== undefined) return Date.now() - Number(count) * (unit === 'w' ? 7 * 86_400 : SECONDS[unit]!) * 1000
  const day = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN
  if (!Number.isNaN(day)) return day
  if (/^[0-9]{4}-.*T/.test(text)) return timeOf(text).getTime()
  throw new InvalidArgumentError('It must be 12h, 30d, 8w, 2026-01-31, or a time such as 2026-01-31T12:00:00Z.')
}

/** Parses a verdict, in any case. */
export function verdictOf(text: string): Verdict {
  const verdict = verdictNames.find((name) => name === text.toUpperCase())
  if (verdict === undefined) throw new InvalidArgumentError(`It must be one of ${verdictNames.join(', ')}.`)
  return verdict
}

/** Parses a whole release id. */
export function releaseIdOf(text: string): string {
  if (!isReleaseId(text)) {
    throw new InvalidArgumentError(`It must be a whole release id: 64 lower-case hexadecimal digits. ${WHOLE_ID_IS_IN}`)
  }
  return text
}

/** Parses a release id or a commit, or the beginning of one. */
export function releaseOrCommitOf(text: string): string {
  if (!/^(?:[0-9a-f]{6,64}|taken-over)$/.test(text))
    throw new InvalidArgumentError('It must be a release id or a commit, or at least six of its digits; or "taken-over".')
  return text
}
