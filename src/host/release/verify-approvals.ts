import { HostError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { warn } from '#domain/report/event'
import {
  approversOf,
  disinterested,
  missingApprovals,
  reasonsOf,
  seenFor,
  type Approvers,
  type JudgedApproval,
} from '#domain/trust/approvals'
import { approvalDemand, possibleApprovers, type ApprovalDemand } from '#domain/trust/approval-demand'
import { ALLOWED_SIGNERS_LIMIT_BYTES, parseAllowedSigners } from '#domain/trust/signers'
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
  /** Who started the promote, as the client names it. */
  readonly actor: string
}

/**
 * Returns who approved a release, of those whose approval counts: people whom this host's allowed_signers permits to approve, and who have
 * neither signed the release nor started its promote. An approval that does not count is reported.
 *
 * Throws InputError `statement-invalid` for malformed approvals, and HostError `not-approved` for fewer than the policy demands.
 */
export async function requireApprovals(host: Host, release: ApprovedRelease): Promise<Approvers> {
  const { judged, minimum } = await judgeRelease(host, release)
  const problem = missingApprovals(judged, minimum, host.name)
  if (problem !== undefined) throw new HostError('not-approved', problem, { host: host.name })
  for (const { result, approval } of judged) {
    if (typeof result === 'string') {
      warn(host.reporter, `On ${host.name}, the approval of ${quote(approval.approvedAt)} ${reasonsOf[result]}, so it does not count.`)
    }
  }
  return approversOf(judged, host.name)
}

/**
 * Warns of a release that has fewer approvals than it will need, and does not refuse it: people approve what they have seen planned.
 * Returns what the host demands, and what it found of the approvals.
 */
export async function warnOfApprovals(host: Host, release: ApprovedRelease): Promise<ApprovalDemand> {
  const { judged, minimum } = await judgeRelease(host, release)
  const problem = missingApprovals(judged, minimum, host.name)
  if (problem !== undefined) warn(host.reporter, problem)
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
  const here = seenFor(judged, host.name)
  return { judged: disinterested(here, { signers: accepted.signers, actor }), minimum: host.permitted.minimumApprovals ?? 0 }
}
