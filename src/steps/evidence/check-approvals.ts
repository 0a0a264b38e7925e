import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isKnownError } from '#domain/errors/errors'
import { reasonOf } from '#domain/errors/reason-of'
import type { SignerList } from '#domain/evidence/allowed-signers'
import {
  claimsApprovals,
  resultOfClaim,
  resultWithoutClaim,
  resultWithoutRecord,
  type ApprovalResult,
  type JudgedAttempt,
} from '#domain/evidence/approval-results'
import type { Check } from '#domain/evidence/check'
import { countedApprovers, type Approver } from '#domain/evidence/release-facts'
import type { Manifest } from '#domain/manifest/schema'
import type { AttemptRecord } from '#domain/protocol/record'
import { APPROVALS_FILE } from '#domain/statement/approval'
import { countingAt, type JudgedApproval } from '#domain/trust/approvals'
import type { VerifiedSigner } from '#domain/trust/judgement'
import { APPROVALS_LIMIT_BYTES } from '#domain/trust/signature'
import { readLimited } from '#tools/files/read-limited'
import type { Runner } from '#tools/run/runner'
import { SIGNATURES } from '../bundle/write.ts'
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

/** What was found of the approvals of a release. */
export interface ApprovalOutcome {
  readonly checks: readonly Check[]
  /** The people whose approvals count, in any attempt. */
  readonly approvers: readonly Approver[]
}

function unknown(...checks: readonly Check[]): ApprovalOutcome {
  return { checks, approvers: [] }
}

/**
 * Checks who approved a release, and that no host counted an approval that is not here. No check for a release without approvals, of which
 * the records name none either.
 */
export async function checkApprovals(asked: ApprovalsToCheck, runner: Runner): Promise<ApprovalOutcome> {
  const file = join(asked.folder, APPROVALS_FILE)
  const { allowedSignersFile, attempts } = asked
  const claiming = attempts.filter(({ record }) => claimsApprovals(record))
  const restsOn = [file, join(asked.folder, SIGNATURES), ...(allowedSignersFile === undefined ? [] : [allowedSignersFile])]
  const common = { check: 'approvals', restsOn, vouchedBy: 'signers' } as const
  const ofRecords = { ...common, restsOn: [...restsOn, ...claiming.map((one) => one.file)] }
  try {
    const text = await readLimited(file, APPROVALS_LIMIT_BYTES)
    if (text === undefined) return claiming.length === 0 ? unknown() : unknown(notHere(ofRecords, claiming))
    if (text.trim() === '')
      return unknown({ ...ofRecords, outcome: 'failed', statement: `${APPROVALS_FILE} is empty: it has no approval.` })
    if (allowedSignersFile === undefined) return unknown(unknownApprovers(ofRecords))
    const given = { text, allowedSignersFile }
    if (claiming.length > 0) return await withClaims(asked, { given, claiming, common, ofRecords }, runner)
    const applied = attempts.filter(({ record }) => record.verb === 'apply')
    const { result, judged } = await withoutClaim(asked, { given, applied }, runner)
    const check = { ...common, restsOn: [...restsOn, ...applied.map((one) => one.file)], ...result }
    return { checks: [check], approvers: countedApprovers(judged) }
  } catch (error) {
    const what = isKnownError(error) ? `are not valid: ${error.text}` : `cannot be read (${reasonOf(error)}).`
    return unknown({ ...ofRecords, outcome: 'failed', statement: `The approvals ${what}` })
  }
}

interface Claims {
  readonly given: GivenApprovals
  /** The attempts whose hosts counted approvals, or demanded them. */
  readonly claiming: readonly ApprovedAttempt[]
  readonly common: Common
  readonly ofRecords: Common
}

/** Compares what counts here with what the records name. */
async function withClaims(
  asked: ApprovalsToCheck,
  { given, claiming, common, ofRecords }: Claims,
  runner: Runner,
): Promise<ApprovalOutcome> {
  const results = await inTurns(claiming, async (attempt) => {
    const judged = await judgeAttempt(asked, { ...given, attempt }, runner)
    return { file: attempt.file, judged: judged.judged, result: resultOfClaim(judged) }
  })
  const approvers = countedApprovers(results.flatMap(({ judged }) => judged))
  const failed = results.filter(({ result }) => result.outcome !== 'passed')
  if (failed.length > 0) {
    const checks = failed.map(({ file, result }) => Object.assign({ ...common, restsOn: [...common.restsOn, file] }, result))
    return { checks, approvers }
  }
  const statement = [...new Set(results.map(({ result }) => result.statement))].join(' ')
  return { checks: [{ ...ofRecords, ...results[0]!.result, statement }], approvers }
}

type Common = Pick<Check, 'check' | 'restsOn' | 'vouchedBy'>

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

type GivenApprovals = Pick<ApprovalsToJudge, 'text' | 'allowedSignersFile'>

interface WithoutClaim {
  readonly given: GivenApprovals
  /** The attempts that applied the release. */
  readonly applied: readonly ApprovedAttempt[]
}

/** Finds what counts of approvals that no record names: in the attempts that applied the release, or now without any. */
async function withoutClaim(
  asked: ApprovalsToCheck,
  { given, applied }: WithoutClaim,
  runner: Runner,
): Promise<{ readonly result: ApprovalResult; readonly judged: readonly JudgedApproval[] }> {
  if (applied.length > 0) {
    const attempts = await inTurns(applied, (attempt) => judgeAttempt(asked, { ...given, attempt }, runner))
    return { result: resultWithoutClaim(attempts), judged: attempts.flatMap(({ judged }) => judged) }
  }
  const { at, signers } = asked
  const judged = countingAt(await judgeAll(asked, { ...given, at }, runner), { host: undefined, at, signers, actor: '' })
  return { result: resultWithoutRecord(judged), judged }
}

/** Finds which approvals of a release count by the rule of the host that accepted them. */
async function judgeAttempt(
  asked: ApprovalsToCheck,
  { attempt, ...given }: GivenApprovals & { readonly attempt: ApprovedAttempt },
  runner: Runner,
): Promise<JudgedAttempt> {
  const { record, acceptedIn } = attempt
  const all = await judgeAll(asked, { ...given, at: attempt.at }, runner)
  const at = acceptedIn === undefined ? undefined : new Date(acceptedIn.startedAt)
  const counting = countingAt(all, { host: record.host, at, signers: asked.signers, actor: acceptedIn?.actor.name ?? '' })
  return { record, judged: counting, isTimeKnown: acceptedIn !== undefined }
}

function judgeAll(
  { manifest: { application }, releaseId, revokedKeysFile, list }: ApprovalsToCheck,
  given: GivenApprovals & { readonly at: Date },
  runner: Runner,
): Promise<JudgedApproval[]> {
  return judgeApprovals({ ...given, releaseId, application, revokedKeysFile, list, temporaryFolder: tmpdir() }, runner)
}
