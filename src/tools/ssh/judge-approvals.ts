import { parseApprovals, type ReadApproval } from '#domain/statement/approval'
import { signedBytesOf } from '#domain/statement/dsse'
import { sshSignatureOf } from '#domain/statement/sshsig'
import type { ApprovalRefusal, JudgedApproval } from '#domain/trust/approvals'
import type { VerifiedSigner } from '#domain/trust/judgement'
import { APPROVAL_NAMESPACE } from '#domain/trust/signature'
import type { Runner } from '../run/runner.ts'
import { judgeSignatures, type JudgeOptions } from './judge-signatures.ts'

/** The approvals of a release, and the keys that they are checked with. */
export interface ApprovalsToJudge extends Omit<JudgeOptions, 'message' | 'namespace' | 'signatures'> {
  /** The text of approvals.intoto.jsonl. */
  readonly text: string
  readonly releaseId: string
  readonly application: string
}

/**
 * Returns for each approval who made its one signature, by ssh-keygen, or why it does not count for this release. Throws InputError
 * `statement-invalid` for malformed approvals, and CommandError when ssh-keygen ends without an answer.
 */
export async function judgeApprovals(
  { text, releaseId, application, ...keys }: ApprovalsToJudge,
  runner: Runner,
): Promise<JudgedApproval[]> {
  const judged: JudgedApproval[] = []
  for (const read of parseApprovals(text)) {
    const isOther = read.approval.releaseId !== releaseId || read.approval.application !== application
    judged.push({ ...read, result: isOther ? 'other-release' : await approverOf(read, keys, runner) })
  }
  return judged
}

async function approverOf(
  { envelope }: ReadApproval,
  keys: Omit<JudgeOptions, 'message' | 'namespace' | 'signatures'>,
  runner: Runner,
): Promise<VerifiedSigner | ApprovalRefusal> {
  const [first, ...others] = envelope.signatures
  const signature = first === undefined ? undefined : sshSignatureOf(first)
  if (signature === undefined || others.length > 0) return 'not-signed'
  const message = signedBytesOf(envelope).toString('utf8')
  const { good, refused } = await judgeSignatures({ ...keys, message, namespace: APPROVAL_NAMESPACE, signatures: [signature] }, runner)
  return good[0] ?? refused[0]?.refusal ?? 'not-accepted'
}
