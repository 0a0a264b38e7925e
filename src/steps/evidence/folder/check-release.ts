import { dirname, join } from 'node:path'
import { isKnownError } from '#domain/errors/errors'
import type { SignerList } from '#domain/evidence/allowed-signers'
import { ofManifest, type Check } from '#domain/evidence/check'
import { NIX_SIGNATURES_FILE, type TrustedNixKeys } from '#domain/evidence/nix-signatures'
import { parseManifest } from '#domain/manifest/parse'
import { releaseId } from '#domain/manifest/release-id'
import { MANIFEST_LIMIT_BYTES, type Manifest } from '#domain/manifest/schema'
import type { AttemptRecord } from '#domain/protocol/record'
import { quote } from '#domain/errors/quote'
import { reasonOf } from '#domain/errors/reason-of'
import type { VerifiedSigner } from '#domain/trust/judgement'
import { readLimited } from '#tools/files/read-limited'
import type { Runner } from '#tools/run/runner'
import { SIGNATURES } from '../../bundle/write.ts'
import { checkApprovals, type ApprovalsToCheck } from '../check-approvals.ts'
import { checkBundleFiles, checkOtherFiles } from '../check-bundle.ts'
import { checkKeyTime, keyTimeOf } from '../check-key-time.ts'
import { checkSignatures } from '../check-signatures.ts'
import { checkSigstore, type SigstoreTrust } from '../check-sigstore.ts'
import { checkNixSignatures, checkProvenance, checkSbomStatement, type StatementSigners } from '../check-statements.ts'
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
  readonly sigstore: SigstoreTrust
}

/** A release whose manifest was read. */
export interface ReadRelease {
  readonly manifestFile: EvidenceFile
  readonly text: string
  readonly releaseId: string
  readonly manifest: Manifest
}

/** Reads the manifest of a release, or why it is none. */
export async function readRelease(manifestFile: EvidenceFile): Promise<ReadRelease | Check> {
  const failed = (statement: string): Check => ({
    check: 'manifest',
    outcome: 'failed',
    statement,
    restsOn: [manifestFile.path],
    vouchedBy: 'none',
  })
  try {
    const text = (await readLimited(manifestFile.file, MANIFEST_LIMIT_BYTES)) ?? ''
    return { manifestFile, text, releaseId: releaseId(text), manifest: parseManifest(Buffer.from(text)) }
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
  readonly earliest: SignedRecord | undefined
}

/** What was found of a release. */
export interface ReleaseOutcome {
  readonly checks: readonly Check[]
  readonly signers: readonly VerifiedSigner[]
  readonly signatureFile: string
}

/**
 * Checks a release and what a build leaves beside its manifest. `earliest` is the first record of it that a host signed: the keys must have
 * been valid then.
 */
export async function checkRelease(
  { manifestFile, text, releaseId: id, manifest }: ReadRelease,
  { keys, earliest }: CheckedWith,
  runner: Runner,
): Promise<ReleaseOutcome> {
  const { file } = manifestFile
  const folder = dirname(file)
  const signatureFile = join(folder, SIGNATURES)
  const known = { given: keys.at, record: earliest?.record, now: new Date() }
  const keyTime = keyTimeOf(known)
  const bundle = { folder, file, manifest, releaseId: id }
  const signed = await signatureChecks({ file, text, releaseId: id, signatureFile, at: keyTime.at }, keys, runner)
  const signers: StatementSigners = { list: keys.list, at: keyTime.at, allowedSignersFile: keys.allowedSignersFile }
  const { checks, inventory } = await checkBundleFiles(bundle)
  const statements = await Promise.all([checkProvenance(bundle, signers), checkSbomStatement(bundle, signers)])
  const { repository, commit } = manifest.source
  const canonical: Check = {
    check: 'manifest',
    outcome: 'passed',
    statement: `The manifest is in its canonical form: release ${id} of ${manifest.application}, from commit ${commit} of ${repository}.`,
    restsOn: [file],
    vouchedBy: 'signers',
  }
  return {
    signatureFile,
    signers: signed.signers,
    checks: [
      ...ofManifest([canonical, ...checks], signed.signers),
      ...signed.checks,
      ...(await approvalChecks(bundle, { keys, earliest, at: keyTime.at, signers: signed.signers }, runner)),
      { ...checkKeyTime(keyTime, known, manifest), restsOn: [file, ...(earliest === undefined ? [] : [earliest.path])] },
      ...statements,
      ...(await checkSigstore({ ...bundle, text }, keys.sigstore)),
      await checkNixSignatures(bundle, inventory, keys.nix),
      ...(await checkOtherFiles(bundle, [join(folder, NIX_SIGNATURES_FILE)])),
    ],
  }
}

interface Approving extends CheckedWith {
  readonly at: Date
  readonly signers: readonly VerifiedSigner[]
}

function approvalChecks(
  bundle: Pick<ApprovalsToCheck, 'folder' | 'releaseId' | 'manifest'>,
  { keys: { allowedSignersFile, revokedKeysFile }, earliest, at, signers }: Approving,
  runner: Runner,
): Promise<Check[]> {
  const kept = earliest === undefined ? undefined : { record: earliest.record, file: earliest.path }
  return checkApprovals({ ...bundle, allowedSignersFile, revokedKeysFile, at, signers, kept }, runner)
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
  const unknown: Check = {
    check: 'signatures',
    outcome: allowUnsigned ? 'not-provable' : 'failed',
    statement: 'It is unknown who may sign this release: anyone can sign one.',
    hint: 'Give the list of signers with the option "allowed-signers", or accept that with the option "allow-unsigned".',
    restsOn: [signed.signatureFile, signed.file],
    vouchedBy: 'none',
  }
  return { checks: [unknown], signers: [] }
}
