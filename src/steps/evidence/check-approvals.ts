import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isKnownError } from '#domain/errors/errors'
import { reasonOf } from '#domain/errors/reason-of'
import type { SignerList } from '#domain/evidence/allowed-signers'
import type { Check } from '#domain/evidence/check'
import type { Manifest } from '#domain/manifest/schema'
import type { AttemptRecord } from '#domain/protocol/record'
import { APPROVALS_FILE } from '#domain/statement/approval'
import { disinterested, inTime, whyRefused, type JudgedApproval } from '#domain/trust/approvals'
import { distinctSigners, type VerifiedSigner } from '#domain/trust/judgement'
import { APPROVALS_LIMIT_BYTES } from '#domain/trust/signature'
import { readLimited } from '#tools/files/read-limited'
import type { Runner } from '#tools/run/runner'
import { inTurns } from '../in-turns.ts'
import { judgeApprovals, type ApprovalsToJudge } from '#tools/ssh/judge-approvals'

/** An attempt with a release, and what its approvals are checked as of. */
export interface ApprovedAttempt {
  readonly record: AttemptRecord
  /** The file of the record. */
  readonly file: string
  /** The moment at which the keys must have been valid. */
  readonly at: Date
  /** The record of the attempt in which the host accepted the approvals: the same, or of a rollback an earlier one, if it is known. */
  readonly acceptedIn: AttemptRecord | undefined
}

/** A release, and what its approvals are checked with. */
export interface ApprovalsToCheck {
  readonly folder: string
  readonly releaseId: string
  readonly manifest: Pick<Manifest, 'application'>
  /** Undefined when it is unknown who may approve. */
  readonly allowedSignersFile: string | undefined
  readonly revokedKeysFile?: string | undefined
  readonly list?: SignerList | undefined
  /** The moment at which the keys must have been valid, for a release of which no record names an approval. */
  readonly at: Date
  /** Who signed the release: their approvals do not count. */
  readonly signers: readonly VerifiedSigner[]
  /** The attempts with it. */
  readonly attempts: readonly ApprovedAttempt[]
}

/**
 * Checks who approved a release, and that no host counted an approval that is not here. No check for a release without approvals, of which
 * the records name none either.
 */
export async function checkApprovals(asked: ApprovalsToCheck, runner: Runner): Promise<Check[]> {
  const file = join(asked.folder, APPROVALS_FILE)
  const { allowedSignersFile, attempts } = asked
  const claiming = attempts.filter(({ record }) => claimsApprovals(record))
  const restsOn = [file, ...(allowedSignersFile === undefined ? [] : [allowedSignersFile])]
  const common = { check: 'approvals', restsOn, vouchedBy: 'signers' } as const
  const ofRecords = { ...common, restsOn: [...restsOn, ...claiming.map((one) => one.file)] }
  try {
    const text = await readLimited(file, APPROVALS_LIMIT_BYTES)
    if (text === undefined) return claiming.length === 0 ? [] : [notHere(ofRecords, claiming)]
    if (text.trim() === '') return [{ ...ofRecords, outcome: 'failed', statement: `${APPROVALS_FILE} is empty: it has no approval.` }]
    if (allowedSignersFile === undefined) return [unknownApprovers(ofRecords)]
    const judgedFor = (attempt: ApprovedAttempt | undefined) => judge(asked, { text, allowedSignersFile, attempt }, runner)
    if (claiming.length === 0) return [{ ...common, ...withoutClaim(await judgedFor(attempts[0]), attempts) }]
    const results = await inTurns(claiming, async (one) => ({ one, result: resultOf(await judgedFor(one), one.record) }))
    const failed = results.filter(({ result }) => result.outcome === 'failed')
    if (failed.length > 0) return failed.map(({ one, result }) => Object.assign({ ...common, restsOn: [...restsOn, one.file] }, result))
    return [{ ...ofRecords, ...results[0]!.result, statement: [...new Set(results.map(({ result }) => result.statement))].join(' ') }]
  } catch (error) {
    const what = isKnownError(error) ? `are not valid: ${error.text}` : `cannot be read (${reasonOf(error)}).`
    return [{ ...ofRecords, outcome: 'failed', statement: `The approvals ${what}` }]
  }
}

/** True for a record whose host counted approvals, or demanded them. An emergency release may have none. */
function claimsApprovals({ approvers = [], decidedBy, emergency }: AttemptRecord): boolean {
  return approvers.length > 0 || (decidedBy?.minimumApprovals !== undefined && emergency === undefined)
}

type Common = Pick<Check, 'check' | 'restsOn' | 'vouchedBy'>
type Result = Pick<Check, 'outcome' | 'statement' | 'hint'>

function notHere(common: Common, claiming: readonly ApprovedAttempt[]): Check {
  const count = claiming.reduce((most, { record }) => Math.max(most, record.approvers?.length ?? 0), 0)
  const counted = count === 1 ? 'an approval' : `${count} approvals`
  const statement = `The host ${count === 0 ? 'demanded approvals' : `counted ${counted}`}, and there are none beside the manifest.`
  return { ...common, outcome: 'not-provable', statement, hint: `Give the ${APPROVALS_FILE} of the release.` }
}

function unknownApprovers(common: Common): Check {
  return {
    ...common,
    outcome: 'not-provable',
    statement: 'It is unknown who may approve this release.',
    hint: 'Give the list of signers with the option "allowed-signers".',
  }
}

interface ToJudge extends Pick<ApprovalsToJudge, 'text' | 'allowedSignersFile'> {
  readonly attempt: ApprovedAttempt | undefined
}

async function judge(
  { manifest: { application }, releaseId, revokedKeysFile, list, signers, ...asked }: ApprovalsToCheck,
  { attempt, ...given }: ToJudge,
  runner: Runner,
): Promise<JudgedApproval[]> {
  const at = attempt?.at ?? asked.at
  const judged = await judgeApprovals({ ...given, releaseId, application, revokedKeysFile, list, at, temporaryFolder: tmpdir() }, runner)
  const accepted = attempt?.acceptedIn
  const counted = accepted === undefined ? judged : inSignedTime(judged, new Date(accepted.startedAt))
  return disinterested(counted, { signers, actor: accepted?.actor.name ?? '' })
}

/** Approvals of older versions have no limit that was signed, so their hosts had none either. */
function inSignedTime(judged: readonly JudgedApproval[], at: Date): JudgedApproval[] {
  return judged.map((one) => (one.approval.expiresAt === undefined ? one : inTime([one], at)[0]!))
}

type Good = VerifiedSigner & Pick<JudgedApproval, 'approval'>

function goodOf(judged: readonly JudgedApproval[]): Good[] {
  return judged.flatMap(({ result, approval }) => (typeof result === 'string' ? [] : [{ ...result, approval }]))
}

/** Returns what is true of the approvals of a release of which no record names any. */
function withoutClaim(judged: readonly JudgedApproval[], attempts: readonly ApprovedAttempt[]): Result {
  if (goodOf(judged).length > 0) return approvedBy(judged)
  const none = `No approval of this release counts: ${whyRefused(judged).join('; ') || 'there is none'}`
  const isEmergency = attempts.some(({ record }) => record.emergency !== undefined)
  if (isEmergency) return { outcome: 'passed', statement: `${none}. No host counted one, because it was an emergency release.` }
  return { outcome: 'failed', statement: `${none}.` }
}

function resultOf(judged: readonly JudgedApproval[], record: AttemptRecord): Result {
  const { approvers: named = [], decidedBy, emergency, host, attempt } = record
  const good = goodOf(judged)
  const missing = named.filter((one) => !good.some((other) => isApprovalOf(one, other)))
  if (missing.length > 0) {
    const names = missing.map(({ principals, fingerprint }) => `${principals.join('/')} (${fingerprint})`).join(', ')
    const why = whyRefused(judged)
    const reasons = why.length === 0 ? '' : ` Of those that are here, ${why.join('; ')}.`
    return {
      outcome: 'failed',
      statement: `The host ${host} counted approvals in attempt ${attempt} that do not count here: ${names}.${reasons}`,
    }
  }
  if (good.length === 0) return withoutClaim(judged, [])
  const [count, minimum] = [distinctSigners(named), emergency === undefined ? (decidedBy?.minimumApprovals ?? 0) : 0]
  if (count >= minimum) return approvedBy(judged)
  const statement = `The host ${host} demanded the approval of ${minimum} different people, and its record of attempt ${attempt} names ${count}.`
  return { outcome: 'failed', statement }
}

function approvedBy(judged: readonly JudgedApproval[]): Result {
  const names = goodOf(judged).map(
    ({ principals, fingerprint, approval }) => `${principals.join('/')} (${fingerprint}, ${approval.approvedAt})`,
  )
  const reasons = whyRefused(judged)
  const others = reasons.length === 0 ? '' : ` Not counted: ${reasons.join('; ')}.`
  return { outcome: 'passed', statement: `Approved by ${names.join(', ')}.${others}` }
}

type NamedApprover = NonNullable<AttemptRecord['approvers']>[number]

/** True when an approval is the one that a record names: by the same key and names, at the same time, of the plan that was seen. */
function isApprovalOf(named: NamedApprover, { fingerprint, principals, approval }: Good): boolean {
  const isSeen = named.planSha256 === undefined || approval.plans.some(({ sha256 }) => sha256 === named.planSha256)
  const hasNames = named.principals.every((name) => principals.includes(name))
  return named.fingerprint === fingerprint && hasNames && named.approvedAt === approval.approvedAt && isSeen
}
