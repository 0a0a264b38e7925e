import { z } from 'zod'
import { approversOf, approversSchema, isSamePerson, whyNot, type Approvers, type JudgedApproval } from './approvals.ts'
import { distinctSigners, type VerifiedSigner } from './judgement.ts'
import { APPROVALS_LIMIT } from './signature.ts'
import { isSignerName, mayApproveReleases, type AllowedSigners } from './signers.ts'

/** Names of people who may approve that an answer has at most. */
const NAMES_LIMIT = 64

/** How many approvals a host demands of a release, and what it found of those that it was sent. */
export const approvalDemandSchema = z.strictObject({
  /** Different people who must approve it; 0 for none. */
  minimum: z.number().int().min(0).max(APPROVALS_LIMIT),
  /** Those who have, and count. Who starts the promote is not known yet. */
  approvers: approversSchema,
  /** The approvals that do not count, by their place in what was sent, from 0, and why as the end of a sentence. */
  refused: z.array(z.strictObject({ index: z.number().int().min(0).max(APPROVALS_LIMIT), why: z.string().max(256) })).max(APPROVALS_LIMIT),
  /** Where approvals are demanded: people who may give one, by their names in allowed_signers. */
  mayApprove: z.array(z.string().max(255)).max(NAMES_LIMIT).optional(),
})
export type ApprovalDemand = z.infer<typeof approvalDemandSchema>

/** Returns what a host demands and found. */
export function approvalDemand(
  judged: readonly JudgedApproval[],
  demanded: { readonly minimum: number; readonly host: string },
): ApprovalDemand {
  const refused = judged.flatMap(({ result, approval }, index) =>
    typeof result === 'string' ? [{ index, why: whyNot(result, approval) }] : [],
  )
  return { minimum: demanded.minimum, approvers: approversOf(judged, demanded.host), refused }
}

/** Returns the names of people who may approve a release, without those who signed it. */
export function possibleApprovers(
  { signers }: AllowedSigners,
  signed: readonly Pick<VerifiedSigner, 'principals' | 'fingerprint'>[],
): string[] {
  const names = signers
    .filter((signer) => !signer.certificateAuthority && mayApproveReleases(signer))
    .filter((signer) => !signed.some((one) => distinctSigners([one, signer]) === 1))
    .flatMap(({ principals }) => principals.filter(isSignerName))
  return [...new Set(names)].slice(0, NAMES_LIMIT)
}

/** What is missing of a host's demand, once it is known who starts the promote. */
export interface MissingApprovals {
  readonly host: string
  readonly minimum: number
  /** Who approved and counts. */
  readonly approvers: Approvers
  /** How many more people must approve; 0 when the demand is met. */
  readonly missing: number
  /** Whose approval would count. */
  readonly mayApprove: readonly string[]
}

/** Compares what a host found with what it demands. The approval of the person who starts the promote does not count. */
export function compareDemand(
  demand: ApprovalDemand,
  { host, actor }: { readonly host: string; readonly actor: string },
): MissingApprovals {
  const isActor = (name: string) => isSamePerson(name, actor)
  const approvers = demand.approvers.filter(({ principals }) => !principals.some(isActor))
  const named = new Set(approvers.flatMap(({ principals }) => principals))
  return {
    host,
    minimum: demand.minimum,
    approvers,
    missing: Math.max(0, demand.minimum - distinctSigners(approvers)),
    mayApprove: (demand.mayApprove ?? []).filter((name) => !named.has(name) && !isActor(name)),
  }
}
