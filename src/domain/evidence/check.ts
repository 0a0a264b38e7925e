import { EXIT_NOT_PROVABLE, EXIT_NOT_PROVED } from '../errors/errors.ts'

/**
 * How a check of evidence ended. `not-provable`: what is here neither proves nor disproves it, because something is missing, or it was not
 * checked.
 */
export type CheckOutcome = 'passed' | 'failed' | 'not-provable'

/** What is checked of a release's evidence, in the order in which it is shown. */
export const checkNames = [
  /** The keys are from somewhere else than the evidence. */
  'keys',
  /** The files are those that the index lists. */
  'index',
  /** There is something to verify, and it can be read. */
  'files',
  /** The manifest is in its canonical form. */
  'manifest',
  /** The manifest is that of the expected release. */
  'release-id',
  /** Enough allowed signers signed the manifest. */
  'signatures',
  /** People approved the release, who did not sign it. */
  'approvals',
  /** People countersigned an emergency release in time. */
  'countersignatures',
  /** No key that signed is revoked. */
  'revocations',
  /** The keys were valid when it mattered. */
  'key-time',
  /** The inventory is the one that the manifest names. */
  'inventory',
  /** The bill of materials follows from manifest and inventory. */
  'sbom',
  /** The file manifest.env follows from the manifest. */
  'environment',
  /** Trusted keys of Nix signed the paths. */
  'nix-signatures',
  /** The provenance is of this manifest, and a signer signed it. */
  'provenance',
  /** Another machine than the builder's built the same bytes of the commit, and a signer signed that. */
  'reproduced',
  /** The statement with the bill of materials has the same, and a signer signed it. */
  'sbom-statement',
  /** A workflow that Sigstore names attests the manifest. */
  'attestation',
  /** The record is of this release. */
  'record',
  /** Each change of the key of a host is stated by the key before. */
  'key-rotation',
  /** The host signed the record. */
  'record-signature',
  /** The record is of the expected host. */
  'record-host',
  /** The signers that the host accepted are those found here. */
  'record-signers',
  /** The record is younger than its commit. */
  'record-time',
  /** The records of the ledger follow each other without a gap. */
  'ledger',
  /** The host signed the newest line of the ledger. */
  'ledger-signature',
  /** The ledger contains each newest line that was seen of it earlier. */
  'ledger-head',
  /** The ledger contains the record. */
  'ledger-record',
  /** Each attempt of the release that the ledger has is here as a record. */
  'records',
  /** The release is the one that the newest line of the ledger left current; made when it is required. */
  'current',
  /** The deployment statement has what the record has, and the host signed it. */
  'deployment',
  /** An authority vouches for when the statement of the deployment existed. */
  'timestamp',
  /** The snapshots are of the attempts that they are kept with. */
  'snapshots',
  /** No attempt is in the records of two hosts. */
  'hosts',
  /** The host that answers is that of the evidence. */
  'live-host',
  /** The host runs the release of the newest committed record, from the same store paths. */
  'live-release',
  /** The host's ledger has all that the evidence has of it. */
  'live-ledger',
  /** What the host has later than the evidence is counted. */
  'live-attempts',
  /** No other file is beside the manifest. */
  'other-files',
] as const
export type CheckName = (typeof checkNames)[number]

export const KEY_MISSING = 'key-missing'

/** Whose signature a statement rests on: that of the release's signers, of the host, of a workflow by Sigstore, of an
 * authority for time stamps, or none. */
type Voucher = 'signers' | 'host' | 'sigstore' | 'authority' | 'none'

/** One check of evidence, and how it ended. */
export interface Check {
  readonly check: CheckName
  /** What it is about, when there are several: a host, or the beginning of a release id. */
  readonly about?: string
  readonly outcome: CheckOutcome
  /** Why it failed, if nothing is known to be wrong: no key was given to check the signatures with. */
  readonly reason?: typeof KEY_MISSING
  /** One sentence: what was found. */
  readonly statement: string
  /** What to do, or what to give so that it can be proved. */
  readonly hint?: string
  /** The files that it rests on. */
  readonly restsOn: readonly string[]
  /** How many files it rests on besides, which are not named. */
  readonly moreFiles?: number
  readonly vouchedBy: Voucher
}

/** Returns the checks of what follows from a manifest. Without a good signature of it, no signer vouches for what they state. */
export function ofManifest(checks: readonly Check[], signers: readonly unknown[]): Check[] {
  if (signers.length > 0) return [...checks]
  return checks.map((one) => (one.vouchedBy === 'signers' ? { ...one, vouchedBy: 'none' } : one))
}

/** The checks of a verification, counted. */
export type CheckCounts = Readonly<Record<CheckOutcome, number>>

export function countChecks(done: readonly Check[]): CheckCounts {
  const count = (outcome: CheckOutcome) => done.filter((one) => one.outcome === outcome).length
  return { passed: count('passed'), failed: count('failed'), 'not-provable': count('not-provable') }
}

/** True when checks failed, and each of them because no key was given: nothing is known to be wrong. */
export function isKeyAllThatIsMissing(done: readonly Check[]): boolean {
  const failed = done.filter(({ outcome }) => outcome === 'failed')
  return failed.length > 0 && failed.every(({ reason }) => reason === KEY_MISSING)
}

/**
 * Returns the exit code of a verification: something failed; something is not provable because a key is missing, or `strict` asks for all
 * of it.
 */
export function verifyExitCode(done: readonly Check[], strict: boolean): number {
  const { failed, 'not-provable': notProvable } = countChecks(done)
  if (failed > 0) return isKeyAllThatIsMissing(done) ? EXIT_NOT_PROVABLE : EXIT_NOT_PROVED
  return strict && notProvable > 0 ? EXIT_NOT_PROVABLE : 0
}

/** Returns the checks in the order of the table. Those of one name keep theirs. */
export function inOrder(done: readonly Check[]): Check[] {
  const places = new Map(checkNames.map((name, index) => [name as string, index]))
  return done.toSorted((left, right) => places.get(left.check)! - places.get(right.check)!)
}
