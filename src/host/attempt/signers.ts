import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { readLimited } from '#tools/files/read-limited'
import { writeAtomically } from '#tools/files/write-atomically'
import { canonicalRecord } from '#domain/manifest/canonical'
import { loose } from '#domain/protocol/loose'
import { approversSchema } from '#domain/trust/approvals'
import { decidedBySchema, type DecidedBy } from '#domain/trust/decided-by'
import { emergencySchema } from '#domain/trust/emergency'
import { POLICY_FILE } from '#domain/trust/policy'
import { signerRecord, signersSchema } from '#domain/trust/signer-record'
import type { Host } from '#machine/host'
import { sha256OfFile } from '#tools/files/hash-file'
import type { Acceptance } from '../release/acceptance.ts'
import type { AcceptedSignatures } from '../release/verify-signature.ts'
import { attemptFolder } from './attempts.ts'

const LIMIT_BYTES = 1024 * 1024

/** The signers of a release whom the host accepted, and by what. */
const acceptedSchema = z.strictObject({
  signers: signersSchema,
  approvers: approversSchema.optional(),
  emergency: emergencySchema.optional(),
  decidedBy: decidedBySchema,
})
type Accepted = z.infer<typeof acceptedSchema>

/**
 * Saves the verified signers and approvers with the attempt, and the digests of the files that decided, so that the record names them even
 * if recovery writes it.
 */
export async function keepSigners(host: Host, attempt: string, { signers, approvers, emergency, ...files }: Acceptance): Promise<void> {
  const approved = approvers.length === 0 ? {} : { approvers }
  const urgent = emergency === undefined ? {} : { emergency }
  const accepted: Accepted = { signers: signerRecord(signers), ...approved, ...urgent, decidedBy: await decidedBy(host, files) }
  await writeAtomically(signersFile(host, attempt), canonicalRecord(accepted), 0o600)
}

/** The files are root's, and were read a moment ago: one that was changed since would have decided the same a moment later. */
async function decidedBy(host: Host, files: Omit<AcceptedSignatures, 'signers'>): Promise<DecidedBy> {
  const { allowedSignersFile, revokedKeysFile } = files
  return {
    minimumSignatures: host.policy.minimumSignatures,
    ...(host.permitted.minimumApprovals === undefined ? {} : { minimumApprovals: host.permitted.minimumApprovals }),
    allowedSigners: { file: allowedSignersFile, sha256: await sha256OfFile(allowedSignersFile) },
    revokedKeys: revokedKeysFile === null ? null : { file: revokedKeysFile, sha256: await sha256OfFile(revokedKeysFile) },
    policy: await policyFile(host),
  }
}

async function policyFile({ paths: { trust } }: Host): Promise<DecidedBy['policy']> {
  const file = join(dirname(trust.revokedKeys), basename(POLICY_FILE))
  const sha256 = await sha256OfFile(file).catch(() => null)
  return sha256 === null ? null : { file, sha256 }
}

/**
 * Returns who signed the release of an attempt, and what decided that they suffice; undefined before its signatures were found good, and
 * for a rollback.
 */
export async function keptSigners(host: Host, attempt: string): Promise<Partial<Accepted> | undefined> {
  const text = await readLimited(signersFile(host, attempt), LIMIT_BYTES)
  if (text === undefined) return undefined
  const value: unknown = JSON.parse(text)
  // An earlier agent, whose attempt this one recovers, kept the signers alone.
  return Array.isArray(value) ? { signers: signersSchema.parse(value) } : loose(acceptedSchema).parse(value)
}

function signersFile(host: Host, attempt: string): string {
  return join(attemptFolder(host, attempt), 'signers.json')
}
