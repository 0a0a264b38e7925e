import type { Command } from '../run/runner.ts'
import { SIGNATURE_NAMESPACE, type SignatureNamespace } from '#domain/trust/namespaces'

/** Where the key is that signs: in a private key file, or in an ssh-agent that is asked for the key of a public key file. */
export type SigningKey =
  { readonly kind: 'file'; readonly file: string } | { readonly kind: 'agent'; readonly publicKeyFile: string; readonly socket: string }

/** Long enough to type a passphrase or to touch a security key. */
const SIGN_LIMIT_MILLISECONDS = 120_000

/** `ssh-keygen -Y sign`: prints the armoured signature of a message; of a manifest by default. */
export function signCommand(key: SigningKey, message: string, namespace: SignatureNamespace = SIGNATURE_NAMESPACE): Command {
  const words = ['-Y', 'sign', '-n', namespace] as const
  const common = { input: message, effect: 'read', timeout: SIGN_LIMIT_MILLISECONDS } as const
  return key.kind === 'file'
    ? // With an empty socket no agent is asked: the file's key signs, and no other way is tried when it cannot.
      { argv: ['ssh-keygen', ...words, '-f', key.file], environment: { SSH_AUTH_SOCK: '' }, ...common }
    : { argv: ['ssh-keygen', ...words, '-U', '-f', key.publicKeyFile], environment: { SSH_AUTH_SOCK: key.socket }, ...common }
}

/** `ssh-keygen -Y check-novalidate`: status 0 when the signature is a good one of this message, by any key. */
export function checkCommand(signatureFile: string, message: string, namespace: SignatureNamespace = SIGNATURE_NAMESPACE): Command {
  return {
    argv: ['ssh-keygen', '-Y', 'check-novalidate', '-n', namespace, '-s', signatureFile],
    input: message,
    effect: 'read',
    timeout: 30_000,
  }
}

/** Parses the key's type and fingerprint, from what `checkCommand` printed: `Good "namespace" signature with ED25519 key SHA256:…`. */
export function parseChecked(stdout: string): { keyType: string; fingerprint: string } | undefined {
  const [, keyType, fingerprint] = /^Good "[^"]*" signature with (\S+) key (SHA256:\S+)$/m.exec(stdout) ?? []
  return keyType === undefined || fingerprint === undefined ? undefined : { keyType, fingerprint }
}

interface SigningFailure {
  readonly what: string
  readonly hint: string
}

/**
 * Returns why a signature could not be made, as the end of a sentence that begins with the key, and what to do; undefined for a reason not
 * known.
 */
export function signingFailure(stderr: string): SigningFailure | undefined {
  return failures.find(({ pattern }) => pattern.test(stderr))
}

/** The texts of OpenSSH 8.9 to 10. */
const failures: readonly (SigningFailure & { readonly pattern: RegExp })[] = [
  {
    pattern: /UNPROTECTED PRIVATE KEY FILE|bad permissions/,
    what: 'can be read by other users, so ssh-keygen does not use it',
    hint: 'Run "chmod 600" on it.',
  },
  {
    pattern: /Couldn't get agent socket/,
    what: 'needs an ssh-agent, but none answers at SSH_AUTH_SOCK',
    hint: 'Start one, or give the private key file.',
  },
  { pattern: /Couldn't find key in agent/, what: 'is not in the ssh-agent', hint: 'Add it there with ssh-add.' },
  {
    pattern: /agent refused operation|Couldn't sign message/,
    what: 'was not used: the ssh-agent or the security key refused',
    hint: 'Check whether it waits for a touch or a confirmation.',
  },
  {
    pattern: /incorrect passphrase/,
    what: 'has a passphrase that was not given',
    hint: 'Load it into an ssh-agent and give its public key file.',
  },
  {
    pattern: /No private key found/,
    what: 'is not a private key',
    hint: 'Give the private key file, or its public key file together with an ssh-agent.',
  },
  // Also printed for an existing file without a key, because ssh-keygen then tries one beside it.
  {
    pattern: /Couldn't load public key|Permission denied/,
    what: 'cannot be read as a key',
    hint: "Check the path, and that the file is a complete key in OpenSSH's format, including its last line end.",
  },
]
