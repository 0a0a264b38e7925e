import { APPROVAL_MOST_DAYS } from './limits.ts'
import { z } from 'zod'
import { sha256Schema } from '../closure/store-path.ts'
import { quote } from '../errors/quote.ts'
import { timeSchema } from '../protocol/limits.ts'
import type { Approval, ReadApproval } from '../statement/approval.ts'
import { distinctSigners, type Refusal, type VerifiedSigner } from './judgement.ts'
import { SIGNATURE_LIMIT_COUNT } from './signature.ts'

/** Who approved a release, in a record: found by the host with its own allowed_signers. */
export const approversSchema = z
  .array(
    z.strictObject({
      principals: z.array(z.string().max(255)).min(1).max(64),
      fingerprint: z.string().max(128),
      /** By the approver's own clock. */
      approvedAt: timeSchema,
      /** SHA-256 of the plan for this host that the approver saw; absent for one who saw none. */
      planSha256: sha256Schema.optional(),
    }),
  )
  .max(SIGNATURE_LIMIT_COUNT)
export type Approvers = z.infer<typeof approversSchema>

/** Why an approval does not count. */
export type ApprovalRefusal =
  Refusal | 'other-release' | 'other-host' | 'not-signed' | 'signed-the-release' | 'started-the-promote' | 'out-of-date' | 'not-yet-given'

/** An approval, who gave it by its signature, or why it does not count. */
export interface JudgedApproval extends ReadApproval {
  readonly result: VerifiedSigner | ApprovalRefusal
}

/** Whose approval does not count: who built and signed the release, and who started its promote. */
export interface Interested {
  readonly signers: readonly Pick<VerifiedSigner, 'principals' | 'fingerprint'>[]
  /** As the client names it. Only a name can be compared. */
  readonly actor: string
}

/** Refuses the approvals of those who built or started what they approve. */
function disinterested(judged: readonly JudgedApproval[], interested: Interested): JudgedApproval[] {
  return judged.map((one) => ({ ...one, result: unlessInterested(one.result, interested) }))
}

/** Returns who signed, or that this person built or started what was signed. */
export function unlessInterested(result: JudgedApproval['result'], { signers, actor }: Interested): JudgedApproval['result'] {
  if (typeof result === 'string') return result
  if (signers.some((signer) => distinctSigners([signer, result]) === 1)) return 'signed-the-release'
  return result.principals.some((principal) => isSamePerson(principal, actor)) ? 'started-the-promote' : result
}

/**
 * True when a principal of allowed_signers is one of the names of an actor, who may have several (`ann, bob`). Letter case does not matter,
 * as in logins, nor what is after an @: the host of a user, or the domain of an address.
 */
export function isSamePerson(principal: string, actor: string): boolean {
  const own = new Set(forms(plain(principal)))
  return actor
    .split(', ')
    .flatMap((name) => forms(plain(name)))
    .some((form) => form !== '' && own.has(form))
}

function forms(name: string): readonly [string, string] {
  return [name, name.split('@')[0]!]
}

function plain(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase()
}

/** Refuses the approvals of people who saw plans, and none of them for this host. */
function seenFor(judged: readonly JudgedApproval[], host: string): JudgedApproval[] {
  return judged.map((one) => {
    const { plans } = one.approval
    const isOther = typeof one.result !== 'string' && plans.length > 0 && !plans.some((plan) => plan.host === host)
    return isOther ? { ...one, result: 'other-host' } : one
  })
}

/** Days for which an approval counts, unless it has another limit. */
export const APPROVAL_DAYS = 7
const DAY_MILLISECONDS = 86_400_000

/** An approval that is younger than the host's clock by more than this was not given by a clock that is right. */
const CLOCKS_APART_MILLISECONDS = 10 * 60_000

/** Returns the moment until which an approval counts. */
function countsUntil({ approvedAt, expiresAt }: Pick<Approval, 'approvedAt' | 'expiresAt'>): Date {
  const given = Date.parse(approvedAt)
  const signed = expiresAt === undefined ? given + APPROVAL_DAYS * DAY_MILLISECONDS : Date.parse(expiresAt)
  return new Date(Math.min(signed, given + APPROVAL_MOST_DAYS * DAY_MILLISECONDS))
}

/** Refuses the approvals that do not count yet, or no longer, at a moment by the host's clock. */
function inTime(judged: readonly JudgedApproval[], at: Date): JudgedApproval[] {
  return judged.map((one) => {
    if (typeof one.result === 'string') return one
    if (Date.parse(one.approval.approvedAt) > at.getTime() + CLOCKS_APART_MILLISECONDS) return { ...one, result: 'not-yet-given' }
    return countsUntil(one.approval) < at ? { ...one, result: 'out-of-date' } : one
  })
}

/** Where and when approvals must count: at a host, in an attempt. */
export interface ApprovedAt extends Interested {
  /** Undefined when it is unknown which host it was; then plans for any host count. */
  readonly host: string | undefined
  /** By the host's clock; undefined when the time is unknown. */
  readonly at: Date | undefined
}

/**
 * Refuses the approvals that do not count at a host in an attempt: the one rule by which hosts accept a release, and `verify` finds
 * what they accepted.
 */
export function countingAt(judged: readonly JudgedApproval[], { host, at, ...interested }: ApprovedAt): JudgedApproval[] {
  const seen = host === undefined ? judged : seenFor(judged, host)
  return disinterested(at === undefined ? seen : inTime(seen, at), interested)
}

/** Returns the approvers who count, for the record of a host. */
export function approversOf(judged: readonly JudgedApproval[], host: string): Approvers {
  return judged.flatMap(({ result, approval }) => {
    if (typeof result === 'string') return []
    const plan = approval.plans.find((one) => one.host === host)
    const seen = plan === undefined ? {} : { planSha256: plan.sha256 }
    return [{ principals: result.principals.slice(0, 64), fingerprint: result.fingerprint, approvedAt: approval.approvedAt, ...seen }]
  })
}

/** Returns why the approvals do not suffice, and what to do, as one sentence; undefined when they do. */
export function missingApprovals(judged: readonly JudgedApproval[], minimum: number, host: string): string | undefined {
  const counted = approversOf(judged, host)
  const count = distinctSigners(counted)
  if (count >= minimum) return undefined
  const names = counted.map(({ principals }) => principals.map((principal) => quote(principal)).join('/'))
  const has = count === 0 ? 'has none' : `has ${count} (${names.join(', ')})`
  const reasons = whyRefused(judged)
  const people = minimum === 1 ? 'a person' : `${minimum} different people`
  const begin = `${host} needs the approval of ${people} for this release, and it ${has}`
  return `${[begin, ...reasons].join('; ')}. Have ${minimum - count === 1 ? 'one' : minimum - count} more approve it with "grind-to-prod approve", and give the file of approvals with the manifest.`
}

/** Returns a clause for each approval that does not count, by its place in the file. */
export function whyRefused(judged: readonly JudgedApproval[]): string[] {
  return judged.flatMap((one, index) =>
    typeof one.result === 'string' ? [`approval ${index + 1} ${whyNot(one.result, one.approval)}`] : [],
  )
}

/** Returns why an approval does not count, as the end of a sentence. */
export function whyNot(refusal: ApprovalRefusal, approval: Pick<Approval, 'approvedAt' | 'expiresAt'>): string {
  if (refusal === 'out-of-date') return `expired at ${countsUntil(approval).toISOString()}`
  return refusal === 'not-yet-given' ? `is of ${approval.approvedAt}, which is still to come by the clock here` : reasonsOf[refusal]
}

/** What is true of an approval that does not count, whatever it contains. */
const reasonsOf: Readonly<Record<Exclude<ApprovalRefusal, 'out-of-date' | 'not-yet-given'>, string>> = {
  'unknown-key': 'is by a key that allowed_signers does not list',
  expired: 'is by a key that has expired in allowed_signers (valid-before)',
  'not-yet-valid': 'is by a key that is not yet valid in allowed_signers (valid-after)',
  'other-namespace': 'was signed for another use than an approval',
  'namespace-not-permitted': 'is by a key that allowed_signers does not permit to approve (namespaces)',
  'other-manifest': 'was changed after it was signed',
  revoked: 'is by a key that revoked_keys revokes',
  'no-name': "is by a key whose line in allowed_signers has a pattern instead of a person's name",
  'not-accepted': 'was rejected by ssh-keygen for an unknown reason',
  'other-release': 'is of another release or application',
  'other-host': 'is for other hosts: the approver saw no plan for this one',
  'not-signed': 'has not exactly one ssh signature',
  'signed-the-release': 'is by a signer of the release, whose approval does not count',
  'started-the-promote': 'is by the person who started the promote, whose approval does not count',
}
