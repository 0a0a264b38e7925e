import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isKnownError } from '#domain/errors/errors'
import { reasonOf } from '#domain/errors/reason-of'
import type { Check } from '#domain/evidence/check'
import type { Manifest } from '#domain/manifest/schema'
import type { AttemptRecord } from '#domain/protocol/record'
import { APPROVALS_FILE } from '#domain/statement/approval'
import { disinterested, reasonsOf, type JudgedApproval } from '#domain/trust/approvals'
import { distinctSigners, type VerifiedSigner } from '#domain/trust/judgement'
import { APPROVALS_LIMIT_BYTES } from '#domain/trust/signature'
import { readLimited } from '#tools/files/read-limited'
import type { Runner } from '#tools/run/runner'
import { judgeApprovals, type ApprovalsToJudge } from '#tools/ssh/judge-approvals'

/** A release, and what its approvals are checked with. */
export interface ApprovalsToCheck {
  readonly folder: string
  readonly releaseId: string
  readonly manifest: Pick<Manifest, 'application'>
  /** Undefined when it is unknown who may approve. */
  readonly allowedSignersFile: string | undefined
  readonly revokedKeysFile: string | undefined
  readonly at: Date
  /** Who signed the release: their approvals do not count. */
  readonly signers: readonly VerifiedSigner[]
  /** The record of an attempt with it, and its file. */
  readonly kept: { readonly record: AttemptRecord; readonly file: string } | undefined
}

/**
 * Checks who approved a release, and that a host counted no approval that is not here. No check for a release without approvals, of which
 * the record names none either.
 */
export async function checkApprovals(asked: ApprovalsToCheck, runner: Runner): Promise<Check[]> {
  const file = join(asked.folder, APPROVALS_FILE)
  const { allowedSignersFile, kept } = asked
  const named = kept?.record.approvers ?? []
  const isDemanded = kept?.record.decidedBy?.minimumApprovals !== undefined
  const restsOn = [file, ...(allowedSignersFile === undefined ? [] : [allowedSignersFile]), ...(named.length === 0 ? [] : [kept!.file])]
  const common = { check: 'approvals', restsOn, vouchedBy: 'signers' } as const
  try {
    const text = await readLimited(file, APPROVALS_LIMIT_BYTES)
    if (text === undefined) return named.length === 0 && !isDemanded ? [] : [notHere(common, named.length)]
    if (allowedSignersFile === undefined) return [unknownApprovers(common)]
    const judged = await judge(asked, { text, allowedSignersFile }, runner)
    return [{ ...common, ...resultOf(judged, named, kept?.record.decidedBy?.minimumApprovals ?? 0) }]
  } catch (error) {
    if (!isKnownError(error)) throw error
    return [{ ...common, outcome: 'failed', statement: `The approvals are not valid: ${reasonOf(error)}` }]
  }
}

type Common = Pick<Check, 'check' | 'restsOn' | 'vouchedBy'>

function notHere(common: Common, count: number): Check {
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

async function judge(
  { manifest, releaseId, revokedKeysFile, at, signers, kept }: ApprovalsToCheck,
  given: Pick<ApprovalsToJudge, 'text' | 'allowedSignersFile'>,
  runner: Runner,
): Promise<JudgedApproval[]> {
  const { application } = manifest
  const judged = await judgeApprovals({ ...given, releaseId, application, revokedKeysFile, at, temporaryFolder: tmpdir() }, runner)
  return disinterested(judged, { signers, actor: kept?.record.actor.name ?? '' })
}

function resultOf(
  judged: readonly JudgedApproval[],
  named: NonNullable<AttemptRecord['approvers']>,
  minimum: number,
): Pick<Check, 'outcome' | 'statement' | 'hint'> {
  const good = judged.flatMap(({ result, approval }) => (typeof result === 'string' ? [] : [{ ...result, approval }]))
  const missing = named.filter((one) => !good.some((other) => isApprovalOf(one, other)))
  if (missing.length > 0) {
    const names = missing.map(({ principals, fingerprint }) => `${principals.join('/')} (${fingerprint})`).join(', ')
    return { outcome: 'failed', statement: `The host counted approvals that do not count here: ${names}.` }
  }
  const reasons = judged.flatMap(({ result }, index) => (typeof result === 'string' ? [`approval ${index + 1} ${reasonsOf[result]}`] : []))
  if (good.length === 0)
    return { outcome: 'failed', statement: `No approval of this release counts: ${reasons.join('; ') || 'there is none'}.` }
  const count = distinctSigners(named)
  if (count < minimum)
    return { outcome: 'failed', statement: `The host demanded the approval of ${minimum} different people, and its record names ${count}.` }
  const names = good.map(({ principals, fingerprint, approval }) => `${principals.join('/')} (${fingerprint}, ${approval.approvedAt})`)
  const others = reasons.length === 0 ? '' : ` Not counted: ${reasons.join('; ')}.`
  return { outcome: 'passed', statement: `Approved by ${names.join(', ')}.${others}` }
}

type NamedApprover = NonNullable<AttemptRecord['approvers']>[number]

/** True when an approval is the one that a record names: by the same key and names, at the same time, of the plan that was seen. */
function isApprovalOf(
  named: NamedApprover,
  { fingerprint, principals, approval }: VerifiedSigner & Pick<JudgedApproval, 'approval'>,
): boolean {
  const isSeen = named.planSha256 === undefined || approval.plans.some(({ sha256 }) => sha256 === named.planSha256)
  const hasNames = named.principals.every((name) => principals.includes(name))
  return named.fingerprint === fingerprint && hasNames && named.approvedAt === approval.approvedAt && isSeen
}
