import type { Inventory } from '#domain/closure/inventory'
import { lstatSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isBundleFileName } from '#domain/bundle/files'
import { isKnownError } from '#domain/errors/errors'
import type { SignerList } from '#domain/evidence/allowed-signers'
import { ofManifest, type Check } from '#domain/evidence/check'
import type { TrustedNixKeys } from '#domain/evidence/nix-signatures'
import type { Approver } from '#domain/evidence/release-facts'
import { parseManifest } from '#domain/manifest/parse'
import { releaseId } from '#domain/manifest/release-id'
import { MANIFEST_LIMIT_BYTES, type Manifest } from '#domain/manifest/schema'
import type { AttemptRecord } from '#domain/protocol/record'
import { quote } from '#domain/errors/quote'
import { reasonOf } from '#domain/errors/reason-of'
import type { VerifiedSigner } from '#domain/trust/judgement'
import { REPRODUCTIONS_FILE } from '#domain/statement/reproduction'
import { readLimited } from '#tools/files/read-limited'
import type { Runner } from '#tools/run/runner'
import { SIGNATURES } from '../../bundle/write.ts'
import { checkApprovals, type ApprovalOutcome, type ApprovalsToCheck } from '../check-approvals.ts'
import { checkBundleFiles, checkOtherFiles, type BundleToCheck } from '../check-bundle.ts'
import { checkKeyTime, keyTimeOf } from '../check-key-time.ts'
import { checkReproduced } from '../check-reproduced.ts'
import { checkSignatures, unknownSigners } from '../check-signatures.ts'
import { checkSigstore } from '../check-sigstore.ts'
import { checkNixSignatures, checkProvenance, checkSbomStatement, type StatementSigners } from '../check-statements.ts'
import type { SigstoreTrustOf } from '../sigstore-trust.ts'
import type { EvidenceFile } from './find-evidence.ts'

/** The keys that releases are checked with. */
export interface ReleaseKeys {
  readonly allowedSignersFile: string | undefined
  readonly revokedKeysFile: string | undefined
  /** The same, read; undefined when only ssh-keygen decides, or none were given. */
  readonly list: SignerList | undefined
  readonly minimumSignatures: number
  readonly nix: TrustedNixKeys | undefined
  /** The moment at which keys must have been valid, as the user gave it. */
  readonly at: Date | undefined
  readonly allowUnsigned: boolean
  /** What signatures by Sigstore are checked with. */
  readonly sigstore: SigstoreTrustOf
}

/** A release whose manifest was read. */
export interface ReadRelease {
  readonly manifestFile: EvidenceFile
  readonly text: string
  readonly releaseId: string
  readonly manifest: Manifest
  /** The names of all that is beside it. */
  readonly names: readonly string[]
}

/** Reads the manifest of a release, or why it is none. `names` are those of all that is in its folder. */
export async function readRelease(manifestFile: EvidenceFile, names: readonly string[]): Promise<ReadRelease | Check> {
  const failed = (statement: string): Check => ({
    check: 'manifest',
    outcome: 'failed',
    statement,
    restsOn: [manifestFile.path],
    vouchedBy: 'none',
  })
  try {
    const text = (await readLimited(manifestFile.file, MANIFEST_LIMIT_BYTES)) ?? ''
    return { manifestFile, text, releaseId: releaseId(text), manifest: parseManifest(text), names }
  } catch (error) {
    const what = isKnownError(error) ? error.message : `It cannot be read (${reasonOf(error)}).`
    return failed(`${quote(manifestFile.path)}: ${what}`)
  }
}

/** A record that its host signed, and its path in the evidence. */
export interface SignedRecord {
  readonly record: AttemptRecord
  readonly path: string
}

/** What a release is checked with. */
interface CheckedWith {
  readonly keys: ReleaseKeys
  /** Those of the release that its hosts signed, oldest first. */
  readonly signed: readonly SignedRecord[]
}

/** Returns how many bytes of files a check of the release reads. */
export function bytesToCheck({ manifestFile, names }: ReadRelease): number {
  const folder = dirname(manifestFile.file)
  const sizeOf = (name: string) => lstatSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0
  return names.reduce((sum, name) => (isBundleFileName(name) ? sum + sizeOf(name) : sum), 0)
}

/** What was found of a release. */
export interface ReleaseOutcome {
  readonly checks: readonly Check[]
  readonly signers: readonly VerifiedSigner[]
  readonly approvers: readonly Approver[]
  readonly signatureFile: string
}

/**
 * Checks a release and what a build leaves beside its manifest. The keys must have been valid at the first record of it
 * that a host signed.
 */
export async function checkRelease(
  { manifestFile, text, releaseId: id, manifest, names }: ReadRelease,
  { keys, signed: records }: CheckedWith,
  runner: Runner,
): Promise<ReleaseOutcome> {
  const { file } = manifestFile
  const folder = dirname(file)
  const signatureFile = join(folder, SIGNATURES)
  const [earliest] = records
  const known = { given: keys.at, record: earliest?.record, now: new Date() }
  const keyTime = keyTimeOf(known)
  const bundle = { folder, file, manifest, releaseId: id, names }
  const signing = signatureChecks({ file, text, releaseId: id, signatureFile, at: keyTime.at }, keys, runner)
  const signers: StatementSigners = { list: keys.list, at: keyTime.at, allowedSignersFile: keys.allowedSignersFile }
  // All is read before the first signature is verified, so that little of it is kept until then.
  const [signed, files, provenance] = await Promise.all([signing, fileChecks(bundle, keys, signers), checkProvenance(bundle, signers)])
  const approving = { keys, signed: records, at: keyTime.at, signers: signed.signers }
  const approvals = await approvalChecks(bundle, approving, runner)
  return {
    signatureFile,
    signers: signed.signers,
    approvers: approvals.approvers,
    checks: [
      ...ofManifest([canonicalForm(bundle), ...files.ofFiles], signed.signers),
      ...signed.checks,
      ...approvals.checks,
      { ...checkKeyTime(keyTime, known, manifest), restsOn: [file, ...(earliest === undefined ? [] : [earliest.path])] },
      provenance,
      files.sbomStatement,
      ...(await checkReproduced({ bundle, inventory: files.inventory, signers, provenance })),
      ...(await checkSigstore({ ...bundle, text }, keys.sigstore)),
      ...files.nixSignatures,
      ...checkOtherFiles(bundle, []),
    ],
  }
}

function canonicalForm({ file, manifest: { application, source }, releaseId: id }: BundleToCheck): Check {
  const statement = `The manifest is in its canonical form: release ${id} of ${application}, from commit ${source.commit} of ${source.repository}.`
  return { check: 'manifest', outcome: 'passed', statement, restsOn: [file], vouchedBy: 'signers' }
}

interface FileChecks {
  readonly ofFiles: readonly Check[]
  readonly sbomStatement: Check
  readonly nixSignatures: readonly Check[]
  /** Only where statements of second builders are compared with it: it may be large, so it is kept for nothing else. */
  readonly inventory: Inventory | undefined
}

async function fileChecks(bundle: BundleToCheck, { nix }: ReleaseKeys, signers: StatementSigners): Promise<FileChecks> {
  const { checks: ofFiles, inventory, sbom } = await checkBundleFiles(bundle)
  const [sbomStatement, nixSignatures] = await Promise.all([
    checkSbomStatement(bundle, signers, sbom),
    checkNixSignatures(bundle, inventory, nix),
  ])
  const isCompared = bundle.names.includes(REPRODUCTIONS_FILE)
  return { ofFiles, sbomStatement, nixSignatures, inventory: isCompared ? inventory : undefined }
}

interface Approving extends CheckedWith {
  readonly at: Date
  readonly signers: readonly VerifiedSigner[]
}

function approvalChecks(
  bundle: Pick<ApprovalsToCheck, 'folder' | 'releaseId' | 'manifest'>,
  { keys, signed, at, signers }: Approving,
  runner: Runner,
): Promise<ApprovalOutcome> {
  const attempts = signed.map(({ record, path: file }) => {
    const acceptedIn = record.verb === 'apply' ? record : signed.find((one) => one.record.attempt === record.signersFrom)?.record
    return { record, file, at: keys.at ?? new Date((acceptedIn ?? signed[0]!.record).startedAt), acceptedIn }
  })
  return checkApprovals({ ...keys, ...bundle, at, signers, attempts }, runner)
}

interface SignedManifest {
  readonly file: string
  readonly text: string
  readonly releaseId: string
  readonly signatureFile: string
  readonly at: Date
}

async function signatureChecks(
  signed: SignedManifest,
  { allowedSignersFile, revokedKeysFile, minimumSignatures, list, allowUnsigned }: ReleaseKeys,
  runner: Runner,
): Promise<Pick<ReleaseOutcome, 'checks' | 'signers'>> {
  if (allowedSignersFile !== undefined) {
    const { judgement, checks } = await checkSignatures({ ...signed, allowedSignersFile, revokedKeysFile, minimumSignatures, list }, runner)
    return { checks, signers: judgement.good }
  }
  const unknown = unknownSigners(signed, allowUnsigned)
  const hint = 'Give the list of signers with the option "allowed-signers", or accept that with the option "allow-unsigned".'
  return { checks: [{ ...unknown, hint }], signers: [] }
}
