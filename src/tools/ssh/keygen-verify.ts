import type { Command } from '../run/runner.ts'
import type { Refusal } from '#domain/trust/judgement'
import type { SignatureNamespace } from '#domain/trust/namespaces'

/** One signature, and the keys that it is checked against. */
export interface SignatureQuestion {
  /** A file with one armoured signature. */
  readonly signatureFile: string
  readonly allowedSignersFile: string
  /** The moment at which the key must have been in force; now when absent. */
  readonly at?: Date | undefined
}

const LIMIT_MILLISECONDS = 30_000

/** `ssh-keygen -Y find-principals`: prints the principals of the line whose key made the signature. */
export function findPrincipalsCommand(question: SignatureQuestion): Command {
  const { signatureFile, allowedSignersFile, at } = question
  return {
    argv: ['ssh-keygen', '-Y', 'find-principals', ...moment(at), '-s', signatureFile, '-f', allowedSignersFile],
    effect: 'read',
    timeout: LIMIT_MILLISECONDS,
  }
}

/** What a principal should have signed, and for what. */
export interface VerifyQuestion extends SignatureQuestion {
  readonly principal: string
  /** What was signed is its UTF-8. */
  readonly message: string
  readonly namespace: SignatureNamespace
  readonly revokedKeysFile?: string | undefined
}

/** `ssh-keygen -Y verify`: status 0 when this principal may sign for this use, its key is in force, and it signed this message. */
export function verifyCommand(question: VerifyQuestion): Command {
  const { signatureFile, allowedSignersFile, revokedKeysFile, at, principal, message, namespace } = question
  return {
    argv: [
      'ssh-keygen',
      '-Y',
      'verify',
      ...moment(at),
      '-n',
      namespace,
      '-f',
      allowedSignersFile,
      ...(revokedKeysFile === undefined ? [] : ['-r', revokedKeysFile]),
      '-I',
      principal,
      '-s',
      signatureFile,
    ],
    input: message,
    effect: 'read',
    timeout: LIMIT_MILLISECONDS,
  }
}

/** `-O verify-time=YYYYMMDDHHMMSSZ`: in UTC, where a time without the Z is one of the machine's own zone. */
function moment(at: Date | undefined): string[] {
  return at === undefined
    ? []
    : [
        '-O',
        `verify-time=${at
          .toISOString()
          .replace(/\.[0-9]+/, '')
          .replace(/[-:T]/g, '')}`,
      ]
}

/** Parses the principals that `find-principals` printed, one a line. */
export function parsePrincipals(stdout: string): string[] {
  return stdout.split('\n').filter((line) => line !== '')
}

/** `Good "namespace" signature for PRINCIPAL with ED25519 key SHA256:…`; undefined for any other text. */
export function parseGood(stdout: string, expected: SignatureNamespace): { keyType: string; fingerprint: string } | undefined {
  const [, namespace, keyType, fingerprint] = /^Good "([^"]*)" signature for \S+ with (\S+) key (SHA256:\S+)$/m.exec(stdout) ?? []
  if (namespace !== expected || keyType === undefined || fingerprint === undefined) return undefined
  return { keyType, fingerprint }
}

/** Returns why `find-principals` found none. ssh-keygen mentions a key's time only if the line is that of the signature's key. */
export function principalsRefusal(stderr: string): Refusal {
  if (/: key has expired: /.test(stderr)) return 'expired'
  return /: key is not yet valid: /.test(stderr) ? 'not-yet-valid' : 'unknown-key'
}

/**
 * Returns why `verify` refused, as far as ssh-keygen reports it; it reports nothing for a revoked key. The texts are those of OpenSSH 8.9
 * to 10.
 */
export function verifyRefusal(stderr: string): Refusal | undefined {
  return refusals.find(([pattern]) => pattern.test(stderr))?.[1]
}

const refusals: readonly (readonly [RegExp, Refusal])[] = [
  [/^Couldn't verify signature: namespace does not match/m, 'other-namespace'],
  [/^Signature verification failed: /m, 'other-manifest'],
  [/: key is not permitted for use in signature namespace /, 'namespace-not-permitted'],
  [/: key has expired: /, 'expired'],
  [/: key is not yet valid: /, 'not-yet-valid'],
]
