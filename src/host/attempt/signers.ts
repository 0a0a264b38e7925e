import { join } from 'node:path'
import { readLimited } from '#tools/files/read-limited'
import { writeAtomically } from '#tools/files/write-atomically'
import { canonicalRecord } from '#domain/manifest/canonical'
import type { VerifiedSigner } from '#domain/trust/judgement'
import { signerRecord, signersSchema, type SignerRecord } from '#domain/trust/signer-record'
import { attemptFolder } from './attempts.ts'
import type { Host } from '#machine/host'

const LIMIT_BYTES = 1024 * 1024

/** Saves the verified signers with the attempt, so that the record names them even if recovery writes it. */
export async function keepSigners(host: Host, attempt: string, signers: readonly VerifiedSigner[]): Promise<void> {
  await writeAtomically(signersFile(host, attempt), canonicalRecord(signerRecord(signers)), 0o600)
}

/** Who signed the release of an attempt; undefined before its signatures were found good, and for a rollback. */
export async function keptSigners(host: Host, attempt: string): Promise<SignerRecord | undefined> {
  const text = await readLimited(signersFile(host, attempt), LIMIT_BYTES)
  return text === undefined ? undefined : signersSchema.parse(JSON.parse(text))
}

function signersFile(host: Host, attempt: string): string {
  return join(attemptFolder(host, attempt), 'signers.json')
}
