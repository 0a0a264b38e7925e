import type { AttemptRequest } from '#domain/activation/journal'
import type { Approvers } from '#domain/trust/approvals'
import type { Host } from '#machine/host'
import { requireSignature } from './read-release.ts'
import { requireApprovals } from './verify-approvals.ts'
import type { AcceptedSignatures } from './verify-signature.ts'

/** The people by whose signatures a host accepted a release, and the files by which it decided. */
export interface Acceptance extends AcceptedSignatures {
  readonly approvers: Approvers
}

/**
 * Refuses a release that this host's allowed signers have not signed, or that too few other people have approved. Throws the errors of
 * `requireSignature` and `requireApprovals`.
 */
export async function requireAcceptance(
  host: Host,
  manifest: string,
  { releaseId, signature, approvals, actor }: Pick<AttemptRequest, 'releaseId' | 'signature' | 'approvals' | 'actor'>,
): Promise<Acceptance> {
  const accepted = await requireSignature(host, manifest, signature)
  return { ...accepted, approvers: await requireApprovals(host, { releaseId, accepted, approvals, actor: actor.name }) }
}
