import { HostError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { warn } from '#domain/report/event'
import { approversOf, countingAt, missingApprovals, type Approvers, whyNot, type JudgedApproval } from '#domain/trust/approvals'
import { approvalDemand, possibleApprovers, type ApprovalDemand } from '#domain/trust/approval-demand'
import { ALLOWED_SIGNERS_LIMIT_BYTES, parseAllowedSigners } from '#domain/trust/signers'
import { emergencyOf, type Emergency } from '#domain/trust/emergency'
import { POLICY_FILE } from '#domain/trust/policy'
import type { Host } from '#machine/host'
import { readLimited } from '#tools/files/read-limited'
import { judgeApprovals } from '#tools/ssh/judge-approvals'
import type { AcceptedSignatures } from './verify-signature.ts'

/** A release whose signatures were found good, and what was sent as its approvals. */
export interface ApprovedRelease {
  readonly releaseId: string
  readonly accepted: AcceptedSignatures
  /** The text of approvals.intoto.jsonl; undefined when none was sent. */
  readonly approvals: string | undefined
  /** Why it cannot wait for its approvals; undefined when it can. */
  readonly emergency?: string | undefined
  /** Who started the promote, as the client names it. */
  readonly actor: string
}

/** The approvals by which a host accepted a release. */
export interface AcceptedApprovals {
  readonly approvers: Approvers
  /** Present where they are fewer than the policy demands. */
  readonly emergency?: Emergency
}

/**
 * Returns who approved a release, of those whose approval counts: people whom this host's allowed_signers permits to approve, and who have
 * neither signed the release nor started its promote. An approval that does not count is reported. In an emergency there may be fewer than
 * the policy demands, if the policy allows that.
 *
 * Throws InputError `statement-invalid` for malformed approvals, and HostError `not-approved` for fewer than the policy demands.
 */
export async function requireApprovals(host: Host, release: ApprovedRelease): Promise<AcceptedApprovals> {
  const { judged, minimum } = await judgeRelease(host, release)
  const problem = missingApprovals(judged, minimum, host.name)
  const emergency = problem === undefined ? undefined : acceptedEmergency(host, release, problem)
  for (const { result, approval } of judged) {
    if (typeof result !== 'string') continue
    warn(host.reporter, `On ${host.name}, the approval of ${quote(approval.approvedAt)} ${whyNot(result, approval)}, so it does not count.`)
  }
  return { approvers: approversOf(judged, host.name), ...(emergency === undefined ? {} : { emergency }) }
}

/** Returns the emergency in which a release may have too few approvals. Throws HostError `not-approved` when it may not. */
function acceptedEmergency({ name, permitted }: Host, { emergency: reason }: ApprovedRelease, problem: string): Emergency {
  if (permitted.emergency === undefined) {
    const more = reason === undefined ? '' : ` The policy of ${name} allows no emergency release ("emergency" in ${POLICY_FILE}).`
    throw new HostError('not-approved', `${problem}${more}`, { host: name })
  }
  if (reason !== undefined) return emergencyOf(reason, permitted.emergency, new Date())
  throw new HostError('not-approved', problem, { host: name, hint: 'In an emergency, give the option "emergency" with the reason.' })
}

/**
 * Warns of a release that has fewer approvals than it will need, and does not refuse it: people approve what they have seen planned.
 * Returns what the host demands, and what it found of the approvals.
 */
export async function warnOfApprovals(host: Host, release: ApprovedRelease): Promise<ApprovalDemand> {
  const { judged, minimum } = await judgeRelease(host, release)
  const problem = missingApprovals(judged, minimum, host.name)
  const isEmergency = release.emergency !== undefined && host.permitted.emergency !== undefined
  if (problem !== undefined)
    warn(host.reporter, isEmergency ? `${problem} It would be an emergency release, which people must countersign.` : problem)
  const demand = approvalDemand(judged, { minimum, host: host.name })
  if (minimum === 0) return demand
  const { allowedSignersFile, signers } = release.accepted
  const allowed = parseAllowedSigners((await readLimited(allowedSignersFile, ALLOWED_SIGNERS_LIMIT_BYTES)) ?? '')
  return { ...demand, mayApprove: possibleApprovers(allowed, signers) }
}

async function judgeRelease(host: Host, release: ApprovedRelease): Promise<{ judged: JudgedApproval[]; minimum: number }> {
  const { accepted, releaseId, approvals, actor } = release
  const { allowedSignersFile, revokedKeysFile } = accepted
  const judged = await judgeApprovals(
    {
      text: approvals ?? '',
      releaseId,
      application: host.application,
      allowedSignersFile,
      revokedKeysFile: revokedKeysFile ?? undefined,
      temporaryFolder: host.paths.trust.temporary,
    },
    host.runner,
  )
  const counting = countingAt(judged, { host: host.name, at: new Date(), signers: accepted.signers, actor })
  return { judged: counting, minimum: host.permitted.minimumApprovals ?? 0 }
}
