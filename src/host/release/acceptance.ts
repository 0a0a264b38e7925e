import type { AttemptRequest } from '#domain/activation/journal'
import { warn } from '#domain/report/event'
import type { Host } from '#machine/host'
import { requireSignature } from './read-release.ts'
import { requireApprovals, type AcceptedApprovals } from './verify-approvals.ts'
import type { AcceptedSignatures } from './verify-signature.ts'

/** The people by whose signatures a host accepted a release, and the files by which it decided. */
export interface Acceptance extends AcceptedSignatures, AcceptedApprovals {}

/** Reports an emergency release, or that it is none although it was asked for as one. */
export function warnOfEmergency(host: Host, { emergency: reason }: Pick<AttemptRequest, 'emergency'>, { emergency }: Acceptance): void {
  if (emergency !== undefined) {
    warn(
      host.reporter,
      `This is an emergency release on ${host.name}: it must be countersigned by ${emergency.countersignBy} with "grind-to-prod countersign".`,
    )
  } else if (reason !== undefined) {
    warn(host.reporter, `This is not an emergency release on ${host.name}: it has the approvals that it needs.`)
  }
}

/**
 * Refuses a release that this host's allowed signers have not signed, or that too few other people have approved. Throws the errors of
 * `requireSignature` and `requireApprovals`.
 */
export async function requireAcceptance(
  host: Host,
  manifest: string,
  {
    releaseId,
    signature,
    approvals,
    emergency,
    actor,
  }: Pick<AttemptRequest, 'releaseId' | 'signature' | 'approvals' | 'emergency' | 'actor'>,
): Promise<Acceptance> {
  const accepted = await requireSignature(host, manifest, signature)
  const approved = await requireApprovals(host, { releaseId, accepted, approvals, emergency, actor: actor.name })
  return { ...accepted, ...approved }
}
