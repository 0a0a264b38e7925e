import type { CheckName } from './check.ts'

/**
 * What a check is about. It is made of each release, of each host, of the hosts that have something of it (a change of key, an emergency),
 * of each host that is asked for its present, or once.
 */
export type CheckSubject = 'release' | 'host' | 'some-hosts' | 'live-host' | 'all'

export const checkSubjects: Readonly<Record<CheckName, CheckSubject>> = {
  keys: 'host',
  index: 'all',
  files: 'all',
  manifest: 'release',
  'release-id': 'all',
  signatures: 'release',
  approvals: 'release',
  countersignatures: 'some-hosts',
  revocations: 'release',
  'key-time': 'release',
  inventory: 'release',
  sbom: 'release',
  environment: 'release',
  'nix-signatures': 'release',
  provenance: 'release',
  reproduced: 'release',
  'sbom-statement': 'release',
  attestation: 'release',
  record: 'host',
  'key-rotation': 'some-hosts',
  'record-signature': 'host',
  'record-host': 'host',
  'record-signers': 'host',
  'record-time': 'host',
  ledger: 'host',
  'ledger-signature': 'host',
  'ledger-head': 'host',
  'ledger-record': 'host',
  records: 'host',
  current: 'some-hosts',
  deployment: 'host',
  timestamp: 'host',
  snapshots: 'host',
  hosts: 'all',
  'live-host': 'live-host',
  'live-release': 'live-host',
  'live-ledger': 'live-host',
  'live-attempts': 'live-host',
  'other-files': 'all',
}
