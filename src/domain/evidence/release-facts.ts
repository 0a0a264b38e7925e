import type { JudgedApproval } from '../trust/approvals.ts'
import type { Check } from './check.ts'

/** A person whose approval of a release counts, by the signature of it that is here. */
export interface Approver {
  readonly principals: readonly string[]
  readonly fingerprint: string
  /** By the approver's own clock. */
  readonly approvedAt: string
  /** The hosts whose plans the approver saw; empty for one who saw the manifest alone. */
  readonly hosts: readonly string[]
}

/** The verdict of the newest attempt of a host with a release. */
export interface ReleaseVerdict {
  readonly host: string
  readonly verdict: string
  readonly verb: string
  readonly attempt: string
  readonly finishedAt: string
  /** Who requested it, by the client's word. */
  readonly actor: string
  /** The host, if it signed the record with a key that was given and no check contradicts the record; else none. */
  readonly vouchedBy: Extract<Check['vouchedBy'], 'host' | 'none'>
  /** Present where the host signed the record, and a check contradicts it. */
  readonly contradicted?: true
}

/** What a verification found of a release besides its checks: who approved it, and how it ended on each host. */
export interface ReleaseFacts {
  readonly approvers: readonly Approver[]
  readonly verdicts: readonly ReleaseVerdict[]
}

/** Returns the people whose approvals count, each approval once. */
export function countedApprovers(judged: readonly JudgedApproval[]): Approver[] {
  const counted = judged.flatMap(({ result, approval: { approvedAt, plans } }): Approver[] => {
    if (typeof result === 'string') return []
    return [{ principals: result.principals, fingerprint: result.fingerprint, approvedAt, hosts: plans.map(({ host }) => host) }]
  })
  return [...new Map(counted.map((one) => [`${one.fingerprint} ${one.approvedAt} ${one.hosts.join(' ')}`, one])).values()]
}
