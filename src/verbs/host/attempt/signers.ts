import { join } from 'node:path'
import { readLimited } from '../../../files/read-limited.ts'
import { writeAtomically } from '../../../files/write-atomically.ts'
import { canonicalRecord } from '../../../manifest/canonical.ts'
import type { VerifiedSigner } from '../../../trust/judgement.ts'
import { signerRecord, signersSchema, type SignerRecord } from '../../../trust/signer-record.ts'
import { attemptFolder } from './attempts.ts'
import type { Host } from '../host.ts'

const LIMIT_BYTES = 1024 * 1024

/** Keeps with its attempt who signed the release, so that the record tells it whoever comes to write it. */
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
