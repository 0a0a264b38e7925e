import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CommandError, InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { isSignatureOf, shownKeyType } from '#domain/evidence/ssh-signature'
import { makeTemporaryFolder } from '#tools/files/temporary-folder'
import { readLimited } from '#tools/files/read-limited'
import { canonicalRecord } from '#domain/manifest/canonical'
import type { AttemptRecord } from '#domain/protocol/record'
import type { Runner } from '#tools/run/runner'
import { checkCommand, parseChecked } from '#tools/ssh/keygen-sign'
import { isReplacedBefore, type HostKey } from '#domain/trust/host-keys'
import { RECORD_NAMESPACE, type LEDGER_NAMESPACE } from '#domain/trust/namespaces'
import { parseSignatures, SIGNATURE_LIMIT_BYTES, type Signature } from '#domain/trust/signature'
import { writeFile } from '#tools/files/write-file'

/** Who signed a record. */
export interface RecordSigner {
  /** As ssh-keygen calls them: `ED25519`, `SHA256:…`. */
  readonly keyType: string
  readonly fingerprint: string
  /** False when no host key was given to compare with: then any key may have made it. */
  readonly isHostKey: boolean
}

/** A record, its file, and the keys of which one must have signed it. */
export interface RecordToVerify {
  readonly record: AttemptRecord
  readonly recordFile: string
  /** Any key is accepted when undefined, and no signature. */
  readonly hostKeys: readonly HostKey[] | undefined
}

/**
 * Verifies a record against the signature beside it (`FILE.sig`) and against the host's keys. Null for a record without a signature, if
 * none is required. Throws InputError `record-refused` for one that was changed, was signed by another key, or does not have the signature
 * that the given host keys require.
 */
export async function verifyRecordSignature(
  { record, recordFile, hostKeys }: RecordToVerify,
  runner: Runner,
): Promise<RecordSigner | null> {
  const signatureFile = `${recordFile}.sig`
  const signature = await readSignature(signatureFile)
  if (signature === undefined) {
    if (hostKeys === undefined) return null
    throw refusedRecord(
      `${quote(recordFile)} is not signed: there is no ${quote(signatureFile)}; give the host-record-….json that promote or rollback kept, with its .sig beside it.`,
    )
  }
  const signer = await signedBy({ text: canonicalRecord(record), signature, namespace: RECORD_NAMESPACE }, runner)
  if (signer === undefined) {
    throw refusedRecord(
      `${quote(recordFile)} does not match the signature in ${quote(signatureFile)}: one of them was changed, or belongs to another attempt.`,
    )
  }
  if (hostKeys === undefined) return { ...signer, isHostKey: false }
  const key = hostKeys.find(({ fingerprint }) => fingerprint === signer.fingerprint)
  if (key !== undefined && isReplacedBefore(key, record))
    throw refusedRecord(`${quote(recordFile)} is signed by ${signer.fingerprint}, which ${record.host} had replaced before.`)
  if (key !== undefined) return { ...signer, isHostKey: true }
  const given = hostKeys.map(({ type, fingerprint }) => `${type} ${fingerprint}`).join(', ') || 'none that is not revoked'
  throw refusedRecord(
    `${quote(recordFile)} is signed by ${signer.keyType} ${signer.fingerprint}, and not by a key of the host that was given (${given}).`,
    'Compare it with /etc/ssh/ssh_host_*_key.pub on the host.',
  )
}

/** A text, and a signature that it should have. */
interface SignedText {
  readonly text: string
  readonly signature: Signature
  readonly namespace: typeof RECORD_NAMESPACE | typeof LEDGER_NAMESPACE
}

/**
 * Returns the key that signed a text, by ssh-keygen for the kinds of keys that only it verifies; undefined when the signature is not one of
 * this text. Throws CommandError.
 */
export async function signedBy(
  { text, signature, namespace }: SignedText,
  runner: Runner,
): Promise<Omit<RecordSigner, 'isHostKey'> | undefined> {
  const isGood = await isSignatureOf(signature, text, namespace)
  if (isGood !== undefined) return isGood ? { keyType: shownKeyType(signature.keyType), fingerprint: signature.fingerprint } : undefined
  await using folder = await makeTemporaryFolder(tmpdir(), 'grind-to-prod')
  const file = join(folder.path, 'signature')
  await writeFile(file, signature.armour, { mode: 0o600 })
  const command = checkCommand(file, text, namespace)
  const { status, stdout, stderr } = await runner.run(command)
  if (status === null) throw new CommandError(command.argv, { status, stderr })
  return status === 0 ? parseChecked(stdout) : undefined
}

async function readSignature(file: string): Promise<Signature | undefined> {
  const unusable = (cause: unknown) =>
    new InputError('record-invalid', `${quote(file)} is not one ssh signature of a record.`, {
      hint: 'Give the one that was kept with it.',
      cause,
    })
  const text = await readLimited(file, SIGNATURE_LIMIT_BYTES).catch((cause: unknown) => {
    throw unusable(cause)
  })
  if (text === undefined) return undefined
  let signatures: Signature[]
  try {
    signatures = parseSignatures(text)
  } catch (cause) {
    throw unusable(cause)
  }
  if (signatures.length !== 1) throw unusable(undefined)
  return signatures[0]
}

function refusedRecord(message: string, hint?: string): InputError {
  return new InputError('record-refused', message, { hint })
}
