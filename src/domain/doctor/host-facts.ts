import type { ScannedKey } from '../init/scanned-keys.ts'
import type { ExpectedHost } from '../protocol/expected-host.ts'
import type { LedgerResult } from '../protocol/record.ts'
import type { StatusResult } from '../protocol/status.ts'
import type { Snapshot } from '../snapshot/schema.ts'

/** What was found out about a production host. */
export interface HostFacts {
  readonly name: string
  /** What the configuration has about it. */
  readonly configured: { readonly hostKey: string | undefined; readonly hasJump: boolean; readonly units: readonly string[] }
  readonly expected: ExpectedHost | undefined
  /** The ssh keys that it shows; null when it was not asked. */
  readonly scanned: readonly ScannedKey[] | null
  /** What its agent answers, or why it does not. */
  readonly answer: HostAnswer | HostSilence
  /** The Nix public key that signs here, and the fingerprint of the key that signs releases; null when they are unknown. */
  readonly signer: string | null
  readonly releaseKey: string | null
}

export interface HostAnswer {
  readonly status: StatusResult
  readonly snapshot: Snapshot | { readonly failed: string }
  /** What the host found of the chain of its whole ledger. */
  readonly ledger: Pick<LedgerResult, 'total' | 'brokenAt' | 'incomplete'> | { readonly failed: string }
}

export interface HostSilence {
  readonly code: string
  readonly message: string
  readonly hint: string | undefined
}
