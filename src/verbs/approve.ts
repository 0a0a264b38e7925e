import { join } from 'node:path'
import type { Config } from '#domain/config/schema'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { canonicalRecord } from '#domain/manifest/canonical'
import type { Plan } from '#domain/plan/schema'
import {
  APPROVALS_FILE,
  approvalStatement,
  formatApprovals,
  parseApprovalsOf,
  type Approval,
  type ReadApproval,
} from '#domain/statement/approval'
import { sha256Of } from '#domain/statement/digest'
import { signedBytesOf } from '#domain/statement/dsse'
import { envelopeSignatureOf } from '#domain/statement/sshsig'
import { statementEnvelope } from '#domain/statement/statement'
import { APPROVAL_DAYS } from '#domain/trust/approvals'
import { APPROVAL_NAMESPACE } from '#domain/trust/namespaces'
import { APPROVALS_LIMIT, APPROVALS_LIMIT_BYTES } from '#domain/trust/signature'
import type { ReachOptions } from '#steps/agent/reach'
import { connectTo } from '#steps/agent/host-client'
import { readBundle, type Bundle } from '#steps/bundle/read'
import type { Context } from '#steps/context'
import { makeSignature } from '#steps/signing/make-signature'
import { aloneWith } from '#tools/files/alone-with'
import { readLimited } from '#tools/files/read-limited'
import { writeAtomically } from '#tools/files/write-atomically'
import { writingTo } from '#tools/files/writing-to'
import type { SigningKey } from '#tools/ssh/keygen-sign'
import { plan as makePlan } from './plan.ts'

export interface ApproveOptions {
  /** A manifest.json, or the folder that contains it. */
  readonly bundle: string
  /** The release that the approver expects: any other is not approved. */
  readonly expectedReleaseId?: string | undefined
  /** The hosts for which the approver sees a plan; none: the approver sees the manifest alone. */
  readonly hosts: readonly string[]
  /** How the hosts are reached; needed only with hosts. */
  readonly reach?: (Omit<ReachOptions, 'hostName'> & { readonly config: Config }) | undefined
  readonly directory?: string | undefined
  /** The approver's own key; null to show the release and sign nothing. */
  readonly key: SigningKey | null
  /** Days for which the approval counts; `APPROVAL_DAYS` when absent. */
  readonly validDays?: number | undefined
  /** Where the approval goes, a new file or one with approvals of others; approvals.intoto.jsonl beside the manifest when absent. */
  readonly output?: string | undefined
  /** Shows the release and its plans; false when the person does not approve it. */
  readonly agree: (seen: SeenRelease) => Promise<boolean>
}

/** What an approver sees. */
export interface SeenRelease {
  readonly bundle: Bundle
  /** For each host. */
  readonly plans: readonly Plan[]
}

export interface ApproveResult {
  readonly releaseId: string
  readonly isApproved: boolean
  /** Of the key that signed: `SHA256:…`; null when it was not approved. */
  readonly fingerprint: string | null
  readonly plans: Approval['plans']
  /** The file that holds the approval. */
  readonly output: string
  /** Approvals of this release that it now holds. */
  readonly approvals: number
}

/**
 * Shows a release with what it would change, and signs a statement that it may be released, which names the plans that were seen by their
 * digests. Approvals of others that the output holds stay when they are of this release, also those that came meanwhile; one by the same
 * key is replaced.
 *
 * Throws InputError: what `readBundle` and `plan` throw, `signing-failed`, and `statement-invalid` for an output with anything but
 * approvals.
 */
export async function approve(options: ApproveOptions, context: Context): Promise<ApproveResult> {
  const bundle = await readBundle(options.bundle, options.expectedReleaseId)
  const { releaseId, manifest, folder } = bundle
  const output = options.output ?? join(folder, APPROVALS_FILE)
  const approvalsNow = async () => (await approvalsAt(output)).filter(({ approval }) => approval.releaseId === releaseId)
  const approvalsBefore = (await approvalsNow()).length
  const planned = await Promise.all(options.hosts.map((host) => planFor(host, options, context)))
  const seen = planned.map(({ host, plan }) => ({ host, sha256: sha256Of(canonicalRecord(plan)) }))
  const plans = planned.map(({ plan }) => plan)
  const unsigned = { releaseId, isApproved: false, fingerprint: null, plans: seen, output, approvals: approvalsBefore }
  const isAgreed = await options.agree({ bundle, plans })
  if (!isAgreed || options.key === null) return unsigned
  const approval: Approval = { application: manifest.application, releaseId, plans: seen, ...timesOf(options.validDays) }
  const envelope = statementEnvelope(approvalStatement(approval))
  const message = signedBytesOf(envelope).toString('utf8')
  const made = await makeSignature(options.key, { message, namespace: APPROVAL_NAMESPACE }, context.runner)
  const signature = envelopeSignatureOf(made.armour)!
  // Others may have approved while this person read and signed, or approve now.
  const add = async () => {
    const kept = (await approvalsNow()).map((one) => one.envelope).filter(({ signatures }) => signatures[0]?.keyid !== signature.keyid)
    requireRoom(kept.length, output)
    const approvals = [...kept, { ...envelope, signatures: [signature] }]
    await writeAtomically(output, formatApprovals(approvals))
    return approvals.length
  }
  const count = await writingTo(output, () => aloneWith(output, add))
  return { ...unsigned, isApproved: true, fingerprint: signature.keyid, approvals: count }
}

function timesOf(validDays = APPROVAL_DAYS): Pick<Approval, 'approvedAt' | 'expiresAt'> {
  const now = new Date()
  return { approvedAt: now.toISOString(), expiresAt: new Date(now.getTime() + validDays * 86_400_000).toISOString() }
}

/** Returns the plan for a host, and the host's own name, by which it knows itself in an approval. */
async function planFor(
  hostName: string,
  { bundle, reach, directory }: ApproveOptions,
  context: Context,
): Promise<{ readonly host: string; readonly plan: Plan }> {
  if (reach === undefined) throw new Error('a plan for a host needs a way to reach it')
  const found = await makePlan(
    { release: { kind: 'bundle', path: bundle }, against: { kind: 'host', reach: { ...reach, hostName } }, directory },
    context,
  )
  await using client = await connectTo({ ...reach, hostName }, context)
  return { host: (await client.role()).host, plan: found }
}

async function approvalsAt(file: string): Promise<ReadApproval[]> {
  const text = await readLimited(file, APPROVALS_LIMIT_BYTES).catch((cause: unknown) => {
    throw new InputError('statement-invalid', `${quote(file)} cannot be read as a file of approvals.`, {
      hint: 'Approve into another file.',
      cause,
    })
  })
  return parseApprovalsOf(file, text ?? '')
}

function requireRoom(count: number, output: string): void {
  if (count < APPROVALS_LIMIT) return
  throw new InputError('statement-invalid', `${quote(output)} has ${count} approvals, which is the limit.`, {
    hint: 'Approve into a new file.',
  })
}
