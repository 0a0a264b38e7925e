import type { CheckName } from './check.ts'

/**
 * What a check is about. It is made of each release, of each host, of the hosts that have something of it (a change of key, an emergency),
 * of each host that is asked for its present, or once.
 */
export type CheckSubject = 'release' | 'host' | 'some-hosts' | 'live-host' | 'all'

/** What a check can be made from: a single manifest with what is beside it, or whole evidence of hosts and releases alone. */
type CheckNeeds = 'manifest' | 'whole-evidence'

interface CheckScope {
  readonly subject: CheckSubject
  readonly needs: CheckNeeds
}

/** Of each check, what it is about and what it needs: a check without a row does not compile. */
export const checkScopes: Readonly<Record<CheckName, CheckScope>> = {
  keys: { subject: 'host', needs: 'whole-evidence' },
  index: { subject: 'all', needs: 'whole-evidence' },
  files: { subject: 'all', needs: 'whole-evidence' },
  manifest: { subject: 'release', needs: 'manifest' },
  'release-id': { subject: 'all', needs: 'manifest' },
  signatures: { subject: 'release', needs: 'manifest' },
  approvals: { subject: 'release', needs: 'manifest' },
  countersignatures: { subject: 'some-hosts', needs: 'manifest' },
  revocations: { subject: 'release', needs: 'manifest' },
  'key-time': { subject: 'release', needs: 'manifest' },
  inventory: { subject: 'release', needs: 'manifest' },
  sbom: { subject: 'release', needs: 'manifest' },
  environment: { subject: 'release', needs: 'manifest' },
  'nix-signatures': { subject: 'release', needs: 'manifest' },
  provenance: { subject: 'release', needs: 'manifest' },
  reproduced: { subject: 'release', needs: 'manifest' },
  'sbom-statement': { subject: 'release', needs: 'manifest' },
  attestation: { subject: 'release', needs: 'manifest' },
  record: { subject: 'host', needs: 'manifest' },
  'key-rotation': { subject: 'some-hosts', needs: 'whole-evidence' },
  'record-signature': { subject: 'host', needs: 'manifest' },
  'record-host': { subject: 'host', needs: 'manifest' },
  'record-signers': { subject: 'host', needs: 'manifest' },
  'record-time': { subject: 'host', needs: 'manifest' },
  ledger: { subject: 'host', needs: 'manifest' },
  'ledger-signature': { subject: 'host', needs: 'manifest' },
  'ledger-head': { subject: 'host', needs: 'whole-evidence' },
  'ledger-record': { subject: 'host', needs: 'manifest' },
  records: { subject: 'host', needs: 'whole-evidence' },
  current: { subject: 'some-hosts', needs: 'whole-evidence' },
  deployment: { subject: 'host', needs: 'whole-evidence' },
  timestamp: { subject: 'host', needs: 'manifest' },
  snapshots: { subject: 'host', needs: 'whole-evidence' },
  hosts: { subject: 'all', needs: 'whole-evidence' },
  'live-host': { subject: 'live-host', needs: 'whole-evidence' },
  'live-release': { subject: 'live-host', needs: 'whole-evidence' },
  'live-ledger': { subject: 'live-host', needs: 'whole-evidence' },
  'live-attempts': { subject: 'live-host', needs: 'whole-evidence' },
  'other-files': { subject: 'all', needs: 'manifest' },
}
