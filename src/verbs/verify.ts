import { access, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { countChecks, inOrder, ofManifest, type Check, type CheckCounts } from '#domain/evidence/check'
import { advised } from '#domain/evidence/check-advice'
import type { Approver, ReleaseFacts } from '#domain/evidence/release-facts'
import { singleSubject, withRequired, type Requirement } from '#domain/evidence/requirement'
import { unreadableFile } from '#domain/errors/catalogue'
import { isKnownError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { parseManifest } from '#domain/manifest/parse'
import { releaseId } from '#domain/manifest/release-id'
import type { Manifest } from '#domain/manifest/schema'
import { inPhase } from '#domain/report/event'
import { explain, type VerifiedSigner } from '#domain/trust/judgement'
import { readManifestText } from '#steps/bundle/read'
import { SIGNATURES } from '#steps/bundle/write'
import type { Context } from '#steps/context'
import { checkBundleFiles, checkOtherFiles, namesIn, type BundleToCheck, type CheckedBundle } from '#steps/evidence/check-bundle'
import { checkKeyTime, keyTimeOf, type KeyTime } from '#steps/evidence/check-key-time'
import { checkLedger } from '#steps/evidence/check-ledger'
import {
  checkRecord,
  checkRecordSignature,
  checkRecordSigners,
  hostKeysOf,
  readRecord,
  type KeptRecord,
  type VerifyRecordOptions,
} from '#steps/evidence/check-record'
import { checkApprovals, type ApprovedAttempt } from '#steps/evidence/check-approvals'
import { checkCountersignedBeside, countersignedBeside } from '#steps/evidence/check-countersigned'
import { readTimestampTrust } from '#steps/evidence/timestamp-trust'
import { checkTimestampBeside, stampFilesBeside } from '#steps/evidence/check-timestamp-beside'
import { checkSigstore } from '#steps/evidence/check-sigstore'
import { readSigstoreTrust, type GivenSigstore, type SigstoreTrustOf } from '#steps/evidence/sigstore-trust'
import { recordedVerdict, recordOf, requirableVerdict, type VerifiedRecord } from '#steps/evidence/record-facts'
import { checkReproduced } from '#steps/evidence/check-reproduced'
import { checkSignatures, unknownSigners, type SignaturesToCheck } from '#steps/evidence/check-signatures'
import { checkNixSignatures, checkProvenance, checkSbomStatement } from '#steps/evidence/check-statements'
import { readNixKeys, readSigners, requireNixKeys } from '#steps/evidence/folder/read-trust'
import type { RecordSigner } from '#steps/evidence/verify-record-signature'
import { failedReadOf } from '#tools/files/failed-read'
import { followed } from '#tools/files/followed'
import type { Runner } from '#tools/run/runner'

export interface VerifyOptions {
  /** A manifest.json, or the folder that contains it; what a build leaves beside it is verified too. */
  readonly bundle: string
  /** The manifest.sig beside the manifest when absent. */
  readonly signatureFile?: string | undefined
  /** Who may sign a release; without the list, its signatures prove nothing. */
  readonly allowedSignersFile: string | undefined
  /** A KRL or a list of public keys that no longer count. */
  readonly revokedKeysFile?: string | undefined
  /** The release that it must be. */
  readonly expectedReleaseId?: string | undefined
  readonly minimumSignatures?: number | undefined
  /** The moment at which the keys must have been valid. When absent: that of a record that its host signed, else now. */
  readonly at?: Date | undefined
  /** What signatures by Sigstore are checked with. */
  readonly sigstore?: GivenSigstore | undefined
  /** Certificates of authorities for time stamps, in PEM. */
  readonly timestampCertificatesFile?: string | undefined
  /** Trusted public keys of Nix, and of how many each path needs a signature; one when absent. */
  readonly nixKeysFile?: string | undefined
  readonly nixSignaturesNeeded?: number | undefined
  /** A host's record of the release, and the host's ledger. */
  readonly record?: VerifyRecordOptions | undefined
  /** What must have passed. */
  readonly required?: readonly Requirement[]
}

/** What a verification of one manifest found; its verdict is that of the record, if one was given. */
export interface VerifyResult extends ReleaseFacts {
  /** SHA-256 of the manifest's bytes, whatever they are. */
  readonly releaseId: string
  /** Null when the manifest is not understood. */
  readonly application: string | null
  readonly source: Manifest['source'] | null
  readonly checks: readonly Check[]
  readonly counts: CheckCounts
  readonly signers: readonly VerifiedSigner[]
  /** One sentence for each signature that does not count. */
  readonly refused: readonly string[]
  /** The moment at which the keys must have been valid, and where it comes from; null when the manifest is not understood. */
  readonly keysCheckedAt: KeyTime | null
  /** True when the inventory beside the manifest is the one that it names. */
  readonly inventoryChecked: boolean
  /** Null when no record was given. */
  readonly record: VerifiedRecord | null
}

/** The bytes of a manifest, and the folder and file that they are from. */
interface ReadManifest {
  readonly folder: string
  readonly file: string
  readonly text: string
  readonly releaseId: string
  /** The names of all that is in the folder. */
  readonly names: readonly string[]
}

/**
 * Verifies a release offline, as an auditor does: its manifest, who signed it, what a build leaves beside it, and what a host recorded of
 * it. Needs public keys alone. Each check ends as passed, failed, or not provable. Throws InputError for files that were named and cannot
 * be read.
 */
export async function verify(given: VerifyOptions, context: Context): Promise<VerifyResult> {
  const record = given.record === undefined ? undefined : { revokedKeysFile: given.revokedKeysFile, ...(await withLedger(given.record)) }
  const options = { ...given, record }
  if (options.allowedSignersFile !== undefined) await requireReadable(options.allowedSignersFile, 'allowed signers')
  if (options.revokedKeysFile !== undefined) await requireReadable(options.revokedKeysFile, 'revoked keys')
  if (options.signatureFile !== undefined) await requireReadable(options.signatureFile, 'signatures')
  await requireNixKeys(options.nixKeysFile)
  const found = await readManifestText(options.bundle)
  const folder = dirname(found.file)
  const read = { ...found, folder, names: namesIn(folder), releaseId: releaseId(found.text) }
  const kept = options.record === undefined ? undefined : await readRecord(options.record.recordFile)
  const sigstore = await readSigstoreTrust(options.sigstore ?? {})
  return inPhase(context.reporter, 'verify', () => verifyRead({ options, read, kept, sigstore }, context))
}

/** Returns the options with what the name of the ledger leads to. */
async function withLedger(record: VerifyRecordOptions): Promise<VerifyRecordOptions> {
  return record.ledgerFile === undefined ? record : { ...record, ledgerFile: await followed(record.ledgerFile) }
}

interface Asked {
  readonly options: VerifyOptions
  readonly read: ReadManifest
  readonly kept: KeptRecord | undefined
  readonly sigstore: SigstoreTrustOf
}

async function verifyRead(asked: Asked, context: Context): Promise<VerifyResult> {
  const { options, read } = asked
  const identity = [...expectedRelease(options, read)]
  let manifest: Manifest
  try {
    manifest = parseManifest(Buffer.from(read.text))
  } catch (error) {
    if (!isKnownError(error)) throw error
    const failed: Check = { check: 'manifest', outcome: 'failed', statement: error.message, restsOn: [read.file], vouchedBy: 'none' }
    return resultOf(asked, { manifest: null, checks: [failed, ...identity], ...nothing })
  }
  const canonical: Check = {
    check: 'manifest',
    outcome: 'passed',
    statement: `The manifest is in its canonical form: release ${read.releaseId} of ${manifest.application}, from commit ${manifest.source.commit} of ${manifest.source.repository}.`,
    restsOn: [read.file],
    vouchedBy: 'signers',
  }
  const proved = await prove({ ...asked, manifest }, context)
  return resultOf(asked, { manifest, ...proved, checks: [...ofManifest([canonical], proved.signers), ...identity, ...proved.checks] })
}

/** What is found of the parts of a release whose manifest is understood. */
interface Proved {
  readonly checks: readonly Check[]
  readonly signers: readonly VerifiedSigner[]
  readonly refused: readonly string[]
  readonly keyTime: KeyTime | null
  readonly recordSigner: RecordSigner | null
  readonly approvers: readonly Approver[]
}

const nothing = { approvers: [], signers: [], refused: [], keyTime: null, recordSigner: null } as const

async function prove(asked: Asked & { readonly manifest: Manifest }, { runner }: Context): Promise<Proved> {
  const { options, read, kept, manifest, sigstore } = asked
  const bundle = { ...read, manifest }
  const signature = kept === undefined ? undefined : await checkRecordSignature(kept, options.record!, runner)
  const recordSigner = signature?.signer ?? null
  const known = { given: options.at, record: recordSigner?.isHostKey === true ? kept?.record : undefined, now: new Date() }
  const keyTime = keyTimeOf(known)
  const signatureFile = options.signatureFile ?? join(read.folder, SIGNATURES)
  const { judgement, checks } = await signatureChecks({ ...options, ...read, signatureFile, at: keyTime.at }, runner)
  const isSigned = recordSigner?.isHostKey === true
  const signers = options.allowedSignersFile === undefined ? undefined : judgement.good
  const signed = { signature: signature?.check, signers, signatureFile, isSigned }
  const ofRecord = kept === undefined ? [] : await recordChecks(kept, { options, bundle, signed, sigstore }, runner)
  const approving = { at: keyTime.at, signers: judgement.good, attempts: attemptsOf(kept, keyTime.at) }
  const approvals = await checkApprovals({ ...options, ...bundle, ...approving }, runner)
  const files = await checkBundleFiles(bundle)
  const others = checkOtherFiles(bundle, filesLookedAt(options, signatureFile, kept))
  return {
    checks: [
      ...checks,
      ...approvals.checks,
      checkKeyTime(keyTime, known, manifest),
      ...ofManifest(files.checks, judgement.good),
      ...(await statementChecks({ bundle, files, sigstore }, options, keyTime.at)),
      ...ofRecord,
      ...others,
    ],
    approvers: approvals.approvers,
    signers: judgement.good,
    refused: judgement.refused.map((refused) => `${explain(refused)}.`),
    keyTime,
    recordSigner,
  }
}

type SignedManifest = Omit<SignaturesToCheck, 'allowedSignersFile' | 'minimumSignatures'> &
  Pick<VerifyOptions, 'allowedSignersFile' | 'minimumSignatures'>

/** Checks who signed the manifest, or returns that it is unknown who may. */
async function signatureChecks(signed: SignedManifest, runner: Runner): ReturnType<typeof checkSignatures> {
  const { allowedSignersFile, minimumSignatures = 1 } = signed
  if (allowedSignersFile !== undefined) return checkSignatures({ ...signed, allowedSignersFile, minimumSignatures }, runner)
  return { judgement: { good: [], refused: [] }, checks: [unknownSigners(signed, false)] }
}

interface RecordToCheck extends Pick<Asked, 'options' | 'sigstore'> {
  readonly bundle: BundleToCheck
  readonly signed: {
    readonly signature: Check | undefined
    /** Undefined where it is unknown who may sign. */
    readonly signers: readonly VerifiedSigner[] | undefined
    readonly signatureFile: string
    /** True when the host signed the record with a key that was given. */
    readonly isSigned: boolean
  }
}

/** Checks a record that was given, with the manifest and the host's ledger. */
async function recordChecks(kept: KeptRecord, { options, bundle, signed, sigstore }: RecordToCheck, runner: Runner): Promise<Check[]> {
  const hostKeys = (await hostKeysOf(options.record!, kept.record))?.keys
  return [
    ...vouchedIfSigned(checkRecord(kept, bundle, options.record?.expectedHost), signed),
    ...(signed.signature === undefined ? [] : [signed.signature]),
    ...vouchedIfSigned(checkRecordSigners(kept, signed.signers, signed.signatureFile), signed),
    ...(await checkCountersignedBeside(kept, { ...options, hostKeys }, runner)),
    ...(await checkTimestampBeside(kept, await readTimestampTrust(options.timestampCertificatesFile, sigstore))),
    ...(await ledgerChecks({ kept, manifest: bundle.manifest, options: options.record!, isSigned: signed.isSigned }, runner)),
  ]
}

/** Without a good signature of a record, its host does not vouch for what it states. */
function vouchedIfSigned(checks: readonly Check[], { isSigned }: RecordToCheck['signed']): Check[] {
  return checks.map((one) => (one.vouchedBy === 'host' && !isSigned ? { ...one, vouchedBy: 'none' } : one))
}

/** A rollback counts no approvals itself: the record of the attempt that did is not here. */
function attemptsOf(kept: KeptRecord | undefined, at: Date): ApprovedAttempt[] {
  return kept === undefined ? [] : [{ ...kept, at, acceptedIn: kept.record.verb === 'apply' ? kept.record : undefined }]
}

interface BundleWithFiles extends Pick<Asked, 'sigstore'> {
  readonly bundle: BundleToCheck & { readonly text: string }
  readonly files: CheckedBundle
}

async function statementChecks(
  { bundle, files, sigstore }: BundleWithFiles,
  { allowedSignersFile, revokedKeysFile, nixKeysFile, nixSignaturesNeeded = 1 }: VerifyOptions,
  at: Date,
): Promise<readonly Check[]> {
  const signers = { list: await readSigners({ allowedSignersFile, revokedKeysFile }), at, allowedSignersFile }
  const nixKeys = await readNixKeys(nixKeysFile, nixSignaturesNeeded)
  const [provenance, sbom] = await Promise.all([checkProvenance(bundle, signers), checkSbomStatement(bundle, signers, files.sbom)])
  return [
    provenance,
    sbom,
    ...(await checkReproduced({ bundle, inventory: files.inventory, signers, provenance })),
    ...(await checkSigstore(bundle, sigstore)),
    ...(await checkNixSignatures(bundle, files.inventory, nixKeys)),
  ]
}

/** Returns the files that were given, and those beside a record: they may be in the folder of the manifest, too. */
function filesLookedAt(options: VerifyOptions, signatureFile: string, kept: KeptRecord | undefined): string[] {
  const { allowedSignersFile, revokedKeysFile, nixKeysFile, timestampCertificatesFile, sigstore, record } = options
  const ofRecord = record === undefined ? [] : [record.recordFile, `${record.recordFile}.sig`, record.hostKeyFile, record.ledgerFile]
  const beside = kept === undefined ? [] : [countersignedBeside(kept), ...stampFilesBeside(kept)]
  const roots = [sigstore?.trustedRootFile, sigstore?.configured?.trustedRootFile]
  const keys = [allowedSignersFile, revokedKeysFile, nixKeysFile, timestampCertificatesFile, ...roots]
  return [...beside, signatureFile, ...keys, ...ofRecord].flatMap((file) => (file === undefined ? [] : [resolve(file)]))
}

/** A record, and the ledger that was given with it. */
interface RecordWithLedger {
  readonly kept: KeptRecord
  readonly manifest: Manifest
  readonly options: VerifyRecordOptions
  /** True when the record is signed by a key of the host. */
  readonly isSigned: boolean
}

async function ledgerChecks({ kept, manifest, options, isSigned }: RecordWithLedger, runner: Runner): Promise<Check[]> {
  const { ledgerFile: file } = options
  if (file === undefined) return []
  const { application } = manifest
  return checkLedger({ file, application, record: kept.record, isSigned, hostKeys: await hostKeysOf(options, kept.record) }, runner)
}

function expectedRelease({ expectedReleaseId }: VerifyOptions, { releaseId: id, file }: ReadManifest): Check[] {
  if (expectedReleaseId === undefined) return []
  const common = { check: 'release-id', restsOn: [file], vouchedBy: 'none' } as const
  if (expectedReleaseId === id) return [{ ...common, outcome: 'passed', statement: `The release is ${id}, as expected.` }]
  return [{ ...common, outcome: 'failed', statement: `The release is ${id}, and ${quote(expectedReleaseId)} was expected.` }]
}

function resultOf({ options, read, kept }: Asked, found: Proved & { readonly manifest: Manifest | null }): VerifyResult {
  const { manifest, signers, refused, keyTime, recordSigner, approvers } = found
  const required = withRequired(found.checks, options.required ?? [], {
    hosts: singleSubject,
    releases: singleSubject,
    recorded: [requirableVerdict(kept)],
    isSingleManifest: true,
    isHere: (part) => (part === 'record' ? kept : options.record?.ledgerFile) !== undefined,
  })
  const checks = inOrder(advised(required))
  const hasPassed = (name: Check['check']) => checks.some(({ check, outcome }) => check === name && outcome === 'passed')
  return {
    releaseId: read.releaseId,
    application: manifest?.application ?? null,
    source: manifest?.source ?? null,
    checks,
    counts: countChecks(checks),
    signers,
    refused,
    approvers,
    verdicts: kept === undefined ? [] : [recordedVerdict(kept, { checks: found.checks, signer: recordSigner })],
    keysCheckedAt: keyTime,
    inventoryChecked: hasPassed('inventory'),
    record:
      kept === undefined
        ? null
        : recordOf(kept.record, { ledgerChecked: hasPassed('ledger') && hasPassed('ledger-record'), signer: recordSigner }),
  }
}

/** A pipe without a writer would block ssh-keygen. */
async function requireReadable(file: string, what: string): Promise<void> {
  const kind = await stat(file).then(
    (stats) => (stats.isFile() ? undefined : new Error(`${file} is not a regular file`)),
    (cause: unknown) => cause,
  )
  await access(file).catch((cause: unknown) => {
    throw failedReadOf(`file of ${what}`, file, cause)
  })
  if (kind !== undefined) throw unreadableFile(`file of ${what}`, file, kind)
}
