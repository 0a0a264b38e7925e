import type { Check } from '#domain/evidence/check'
import type { HostKey } from '#domain/trust/host-keys'
import type { ReachOptions } from '../agent/reach.ts'
import type { HostOutcome } from './folder/check-host.ts'
import type { ReadRelease } from './folder/check-release.ts'
import type { LiveFacts } from './live-facts.ts'

/** What is compared with hosts as they are now. */
export interface EvidenceToCompare {
  readonly hosts: readonly HostOutcome[]
  readonly releases: ReadonlyMap<string, ReadRelease>
}

/** Who signed the newest line of a ledger when it was asked for: a key, none at that time, or the signature is a wrong one. */
export type HeadSigner = HostKey | 'none' | 'old' | 'bad'

/** A host's answers, and the evidence that they are compared with. */
export interface LiveQuestion {
  readonly reach: ReachOptions
  readonly facts: LiveFacts
  readonly signer: HeadSigner
  /** The keys of the host: those that were given with the evidence, and those that they name as their successors until now. */
  readonly keys: readonly HostKey[]
  readonly evidence: EvidenceToCompare
}

/** The answers of a host that the evidence is of. */
export interface Answered extends LiveQuestion {
  readonly host: HostOutcome
  /** Who vouches for what it answered: the host, if it is known to be that of the evidence. */
  readonly vouchedBy: Check['vouchedBy']
}
