import { stat } from 'node:fs/promises'
import { CommandError, InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import type { SignatureNamespace } from '#domain/trust/namespaces'
import { parseSignatures, type Signature } from '#domain/trust/signature'
import type { Runner } from '#tools/run/runner'
import { signCommand, signingFailure, type SigningKey } from '#tools/ssh/keygen-sign'

/** A text to be signed, and what the signature is for. */
interface ToSign {
  readonly message: string
  readonly namespace: SignatureNamespace
}

/** Has a key sign a text. Throws InputError `signing-failed` for a key that cannot be used. */
export async function makeSignature(key: SigningKey, { message, namespace }: ToSign, runner: Runner): Promise<Signature> {
  await requireRegularFile(key)
  const command = signCommand(key, message, namespace)
  const result = await runner.run(command)
  const cause = new CommandError(command.argv, result)
  if (result.status === null)
    throw new InputError('signing-failed', `No signature came from ${shownKey(key)} in time.`, {
      hint: 'Check whether it waits for a touch or a passphrase.',
      cause,
    })
  if (result.status !== 0) {
    const failure = signingFailure(result.stderr)
    if (failure === undefined) throw cause
    throw new InputError('signing-failed', `The signing key ${shownKey(key)} ${failure.what}.`, { hint: failure.hint, cause })
  }
  const [signature] = parseSignatures(result.stdout)
  if (signature === undefined) throw cause
  return signature
}

/** Refuses a pipe, a device or a folder, for which ssh-keygen would wait. It reports itself what it cannot read. */
async function requireRegularFile(key: SigningKey): Promise<void> {
  const status = await stat(key.kind === 'file' ? key.file : key.publicKeyFile).catch(() => undefined)
  if (status === undefined || status.isFile()) return
  throw new InputError('signing-failed', `The signing key ${shownKey(key)} is not a regular file.`, {
    hint: 'Give the file of an ssh key.',
  })
}

/** Returns a key's file for a message. */
export function shownKey(key: SigningKey): string {
  return quote(key.kind === 'file' ? key.file : key.publicKeyFile)
}
