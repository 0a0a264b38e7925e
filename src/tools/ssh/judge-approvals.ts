import { judgeBySignerList, type SignerList } from '#domain/evidence/allowed-signers'
import { parseApprovals } from '#domain/statement/approval'
import { signedBytesOf, type Envelope } from '#domain/statement/dsse'
import { sshSignatureOf } from '#domain/statement/sshsig'
import type { ApprovalRefusal, JudgedApproval } from '#domain/trust/approvals'
import type { VerifiedSigner } from '#domain/trust/judgement'
import { APPROVAL_NAMESPACE } from '#domain/trust/namespaces'
import type { Runner } from '../run/runner.ts'
import { judgeSignatures, type JudgeOptions } from './judge-signatures.ts'

/** The keys that approvals are checked with. */
export interface ApproverKeys extends Omit<JudgeOptions, 'message' | 'namespace' | 'signatures'> {
  /** The same list, read already: then ssh-keygen is run only for what it alone verifies. */
  readonly list?: SignerList | undefined
}

/** The approvals of a release, and the keys that they are checked with. */
export interface ApprovalsToJudge extends ApproverKeys {
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
    judged.push({ ...read, result: isOther ? 'other-release' : await approverOf(read.envelope, keys, runner) })
  }
  return judged
}

/** Returns who made the one signature of an approval's envelope, or why it does not count. */
export async function approverOf(envelope: Envelope, keys: ApproverKeys, runner: Runner): Promise<VerifiedSigner | ApprovalRefusal> {
  const [first, ...others] = envelope.signatures
  const signature = first === undefined ? undefined : sshSignatureOf(first)
  if (signature === undefined || others.length > 0) return 'not-signed'
  const message = signedBytesOf(envelope).toString('utf8')
  const signed = { signatures: [signature], namespace: APPROVAL_NAMESPACE, at: keys.at ?? new Date() } as const
  const read = keys.list === undefined ? undefined : await judgeBySignerList(keys.list, { text: message, ...signed })
  const { good, refused } = read ?? (await judgeSignatures({ ...keys, ...signed, message }, runner))
  return good[0] ?? refused[0]?.refusal ?? 'not-accepted'
}
