import { CommandError, InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { parseSignatures, type Signature, type SignatureNamespace } from '#domain/trust/signature'
import type { Runner } from '#tools/run/runner'
import { signCommand, signingFailure, type SigningKey } from '#tools/ssh/keygen-sign'

/** A text to be signed, and what the signature is for. */
interface ToSign {
  readonly message: string
  readonly namespace: SignatureNamespace
}

/** Has a key sign a text. Throws InputError `signing-failed` for a key that cannot be used. */
export async function makeSignature(key: SigningKey, { message, namespace }: ToSign, runner: Runner): Promise<Signature> {
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

/** Returns a key's file for a message. */
export function shownKey(key: SigningKey): string {
  return quote(key.kind === 'file' ? key.file : key.publicKeyFile)
}
