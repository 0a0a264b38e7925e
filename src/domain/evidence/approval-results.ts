import { personOf } from '../errors/quote.ts'
import type { AttemptRecord } from '../protocol/record.ts'
import { APPROVALS_FILE } from '../statement/approval.ts'
import { approversOf, whyRefused, type JudgedApproval } from '../trust/approvals.ts'
import { distinctSigners } from '../trust/judgement.ts'
import type { Check } from './check.ts'

/** How a check of approvals ended. */
export type ApprovalResult = Pick<Check, 'outcome' | 'statement' | 'hint'>

/** An attempt with a release, and which of its approvals counted in it, by the rule of its host. */
export interface JudgedAttempt {
  readonly record: AttemptRecord
  readonly judged: readonly JudgedApproval[]
  /** False when the attempt in which the host accepted the release is not here, so that its time is unknown. */
  readonly isTimeKnown: boolean
}

/** True for a record whose host counted approvals, or demanded them. An emergency release may have none. */
export function claimsApprovals({ approvers = [], decidedBy, emergency }: AttemptRecord): boolean {
  return approvers.length > 0 || (decidedBy?.minimumApprovals !== undefined && emergency === undefined)
}

/** Compares the approvals that a record names, or whose number its host demanded, with those that count. */
export function resultOfClaim({ record, judged, isTimeKnown }: JudgedAttempt): ApprovalResult {
  const { approvers: named = [], decidedBy, emergency, host, attempt } = record
  const counted = approversOf(judged, host)
  const missing = named.filter((one) => !counted.some((other) => isSameApproval(one, other)))
  if (missing.length > 0) {
    const names = missing.map(({ principals, fingerprint }) => `${personOf(principals)} (${fingerprint})`).join(', ')
    const why = whyRefused(judged)
    const reasons = why.length === 0 ? '' : ` Of those that are here, ${why.join('; ')}.`
    const statement = `The host ${host} counted approvals in attempt ${attempt} that do not count here: ${names}.${reasons}`
    return { outcome: 'failed', statement }
  }
  if (counted.length === 0) return { outcome: 'failed', statement: noneCounts(judged) }
  const [count, minimum] = [distinctSigners(named), emergency === undefined ? (decidedBy?.minimumApprovals ?? 0) : 0]
  if (count < minimum) {
    const statement = `The host ${host} demanded the approval of ${minimum} different people, and its record of attempt ${attempt} names ${count}.`
    return { outcome: 'failed', statement }
  }
  if (isTimeKnown) return { outcome: 'passed', statement: approvedBy(judged) }
  const statement = `${approvedBy(judged)} Whether that counted when ${host} accepted the release is unknown: that record is not here.`
  return { outcome: 'not-provable', statement, hint: 'Give the record of the attempt that applied the release, too.' }
}

/** Returns what is true of the approvals of a release that no record names, by the attempts with it. */
export function resultWithoutClaim(attempts: readonly JudgedAttempt[]): ApprovalResult {
  const without = attempts.filter(({ judged }) => !hasGood(judged))
  const good = attempts.find(({ judged }) => hasGood(judged))
  const first = without.find(({ record }) => record.emergency === undefined)
  if (first === undefined) {
    if (good !== undefined) return { outcome: 'passed', statement: approvedBy(good.judged) }
    const statement = `${noneCounts(without[0]?.judged ?? [])} No host counted one, because it was an emergency release.`
    return { outcome: 'not-provable', statement }
  }
  const none = noneCounts(first.judged, `on ${first.record.host}, in attempt ${first.record.attempt}`)
  if (good === undefined) return { outcome: 'failed', statement: none }
  return { outcome: 'not-provable', statement: `On ${good.record.host}, it was ${lower(approvedBy(good.judged))} ${none}` }
}

function lower(sentence: string): string {
  return `${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}`
}

/** Returns what is true of the approvals of a release of which no record is here, at the moment that the keys were checked at. */
export function resultWithoutRecord(judged: readonly JudgedApproval[]): ApprovalResult {
  if (hasGood(judged)) return { outcome: 'passed', statement: approvedBy(judged) }
  const statement = noneCounts(judged)
  if (!judged.some(({ result }) => result === 'out-of-date')) return { outcome: 'failed', statement }
  const unknown = `${statement} Whether it counted when a host accepted the release is unknown without a record.`
  return { outcome: 'not-provable', statement: unknown, hint: `Give the record of the attempt besides the ${APPROVALS_FILE}.` }
}

function hasGood(judged: readonly JudgedApproval[]): boolean {
  return judged.some(({ result }) => typeof result !== 'string')
}

function noneCounts(judged: readonly JudgedApproval[], where = ''): string {
  const place = where === '' ? '' : ` ${where}`
  return `No approval of this release counts${place}: ${whyRefused(judged).join('; ') || 'there is none'}.`
}

function approvedBy(judged: readonly JudgedApproval[]): string {
  const names = judged.flatMap(({ result, approval }) =>
    typeof result === 'string' ? [] : [`${personOf(result.principals)} (${result.fingerprint}, ${approval.approvedAt})`],
  )
  const reasons = whyRefused(judged)
  return `Approved by ${names.join(', ')}.${reasons.length === 0 ? '' : ` Not counted: ${reasons.join('; ')}.`}`
}

type NamedApprover = NonNullable<AttemptRecord['approvers']>[number]

/** True when an approval is the one that a record names: by the same key and names, at the same time, of the plan for this host. */
function isSameApproval(named: NamedApprover, counted: NamedApprover): boolean {
  const hasNames = named.principals.every((name) => counted.principals.includes(name))
  const isSamePlan = named.planSha256 === counted.planSha256
  return named.fingerprint === counted.fingerprint && hasNames && named.approvedAt === counted.approvedAt && isSamePlan
}
