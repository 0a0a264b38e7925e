import { access } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { readLimited } from '#tools/files/read-limited'
import type { Manifest } from '#domain/manifest/schema'
import { inPhase } from '#domain/report/event'
import { judgeSignatures } from '#tools/ssh/judge-signatures'
import { explain, shortfall, type VerifiedSigner } from '#domain/trust/judgement'
import { parseSignatures, SIGNATURE_LIMIT_BYTES } from '#domain/trust/signature'
import { readBundle } from '#steps/bundle/read'
import { verifyRecord, type VerifiedRecord, type VerifyRecordOptions } from '#steps/evidence/verify-record'
import { unreadableFile } from '#domain/errors/catalogue'
import type { Context } from '#steps/context'

export interface VerifyOptions {
  /** A manifest.json, or the folder that contains it; the inventory.json beside it, if any, is verified too. */
  readonly bundle: string
  /** The manifest.sig beside the manifest when absent. */
  readonly signatureFile?: string | undefined
  readonly allowedSignersFile: string
  /** A KRL or a list of public keys that no longer count. */
  readonly revokedKeysFile?: string | undefined
  /** The release that it must be. */
  readonly expectedReleaseId?: string | undefined
  readonly minimumSignatures?: number | undefined
  /** The moment at which the keys must have been in force, such as that of the deployment; now when absent. */
  readonly at?: Date | undefined
  /** A host's record of the release, and the host's ledger. */
  readonly record?: VerifyRecordOptions | undefined
}

export interface VerifyResult {
  readonly releaseId: string
  readonly application: string
  readonly source: Manifest['source']
  readonly signers: readonly VerifiedSigner[]
  /** One sentence for each signature that does not count, though enough others do. */
  readonly refused: readonly string[]
  /** False when there is no inventory.json beside the manifest. */
  readonly inventoryChecked: boolean
  /** Null when no record was given. */
  readonly record: VerifiedRecord | null
}

/**
 * Verifies a release offline, as an auditor does: its manifest, who signed it, its inventory, and what a host recorded of it. Needs public
 * keys alone. Throws InputError: what `readBundle` and `verifyRecord` throw, `signature-invalid` for a file that holds no signatures,
 * `signature-refused` for too few good ones, `file-unreadable` for a missing file.
 */
export async function verify(options: VerifyOptions, context: Context): Promise<VerifyResult> {
  const { runner, reporter } = context
  const { manifest, text, releaseId, signature, inventory } = await readBundle(options.bundle, options.expectedReleaseId)
  const signatures = parseSignatures((options.signatureFile === undefined ? signature : await readSignature(options.signatureFile)) ?? '')
  await requireReadable(options.allowedSignersFile, 'allowed signers')
  if (options.revokedKeysFile !== undefined) await requireReadable(options.revokedKeysFile, 'revoked keys')
  const { allowedSignersFile, revokedKeysFile, at } = options
  const judgement = await inPhase(reporter, 'verify', () =>
    judgeSignatures({ manifest: text, signatures, allowedSignersFile, revokedKeysFile, at, temporaryFolder: tmpdir() }, runner),
  )
  const complaint = shortfall(judgement, options.minimumSignatures ?? 1, `The release ${releaseId} is not valid`)
  if (complaint !== undefined) throw new InputError('signature-refused', complaint)
  return {
    releaseId,
    application: manifest.application,
    source: manifest.source,
    signers: judgement.good,
    refused: judgement.refused.map((refused) => `${explain(refused)}.`),
    inventoryChecked: inventory !== undefined,
    record:
      options.record === undefined
        ? null
        : await verifyRecord(options.record, { releaseId, application: manifest.application, signers: judgement.good }, runner),
  }
}

async function readSignature(file: string): Promise<string> {
  const text = await readLimited(file, SIGNATURE_LIMIT_BYTES).catch((cause: unknown) => {
    throw new InputError('signature-invalid', `${quote(file)} cannot be read as a manifest.sig.`, {
      hint: 'Give the one of this release.',
      cause,
    })
  })
  if (text === undefined)
    throw new InputError('file-unreadable', `There are no signatures at ${quote(file)}.`, { hint: "Give the release's manifest.sig." })
  return text
}

async function requireReadable(file: string, what: string): Promise<void> {
  await access(file).catch((cause: unknown) => {
    throw unreadableFile(`file of ${what}`, file, cause)
  })
}
