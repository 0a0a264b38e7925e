import { personOf, quoteUnlessName } from '../errors/quote.ts'
import type { ReportedRelease } from './evidence-report.ts'
import type { Approver, ReleaseVerdict } from './release-facts.ts'

/** Names a signer of a release, with the key. */
export function signerWords({ principals, fingerprint }: ReportedRelease['signers'][number]): string {
  return `${personOf(principals)} (${fingerprint})`
}

/** Names a person who approved a release, with the key, the time, and the hosts whose plans that person saw. */
export function approverWords({ principals, fingerprint, approvedAt, hosts }: Approver): string {
  const seen = hosts.length === 0 ? '' : `, for ${hosts.map(quoteUnlessName).join(', ')}`
  return `${personOf(principals)} (${fingerprint}, ${approvedAt}${seen})`
}

/** Names a verdict, its host, whose word it is, and last the actor, whose name the client chose. */
export function verdictWords({ host, verdict, verb, actor, finishedAt, vouchedBy, contradicted }: ReleaseVerdict): string {
  const unvouched = contradicted === true ? 'which the host signed and a check contradicts' : 'which no host vouches for'
  const whose = vouchedBy === 'host' ? 'as the host signed it' : unvouched
  return `${verdict} on ${quoteUnlessName(host)}: ${verb} at ${finishedAt}, ${whose}, actor (not verified) ${quoteUnlessName(actor)}`
}
