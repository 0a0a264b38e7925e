import { nixPublicKeySchema } from '../config/grammar.ts'
import { InputError } from '../errors/errors.ts'
import { quote } from '../errors/quote.ts'
import { publicUrl } from '../secrets/public-url.ts'
import { secretParameter } from '../secrets/secret-parameter.ts'
import { distinctSigners } from '../trust/judgement.ts'
import { hasControl, maySignReleases, parseAllowedSigners } from '../trust/signers.ts'
import { loginKeySchema } from './login-key.ts'

/**
 * Parses the public keys in an OpenSSH `.pub` file, without their comments. Throws InputError `key-invalid`, above all for a private key.
 */
export function parseDeployKeys(file: string, text: string): string[] {
  refusePrivate(file, text)
  return keyLines(file, text).map((line) => {
    const key = loginKeySchema.safeParse(line.split(/\s+/, 2).join(' '))
    if (key.success) return key.data
    throw new InputError('key-invalid', `${file} is not an OpenSSH public key ("ssh-ed25519 AAAA… comment"), or not a complete one.`, {
      hint: 'Give the .pub file of the deploy key.',
    })
  })
}

/** Parses the keys in a file of Nix public keys. Throws InputError `key-invalid`. */
export function parseNixKeys(file: string, text: string): string[] {
  refusePrivate(file, text)
  return keyLines(file, text)
    .flatMap((line) => line.split(/\s+/))
    .map((word) => {
      const key = nixPublicKeySchema.safeParse(word)
      if (key.success) return key.data
      throw new InputError('key-invalid', `${file} is not a Nix public key ("name:base64" of 32 bytes).`, {
        hint: 'Derive it from the secret key with "nix key convert-secret-to-public".',
      })
    })
}

/**
 * Checks the text of an allowed_signers file before its installation. Throws InputError `key-invalid` with the lines that would not work.
 */
export function checkAllowedSigners(file: string, text: string): string {
  refusePrivate(file, text)
  const { problems } = parseAllowedSigners(text)
  if (problems.length > 0) throw new InputError('key-invalid', `${file} cannot be used as allowed_signers: ${problems.join(' ')}`)
  return text
}

/**
 * Refuses an installation after which no release would be possible: a release needs signatures of more different signers than
 * allowed_signers has. The signers certified by an authority are not known here. Throws InputError `too-few-signers`.
 */
export function requireEnoughSigners(allowedSigners: string, minimumSignatures: number): void {
  const signers = parseAllowedSigners(allowedSigners).signers.filter(maySignReleases)
  if (signers.some(({ certificateAuthority }) => certificateAuthority)) return
  const count = distinctSigners(signers)
  if (count >= minimumSignatures) return
  throw new InputError(
    'too-few-signers',
    `A release would need signatures by ${minimumSignatures} different signers, but allowed_signers permits only ${count}, so every release would be refused.`,
    { hint: 'Add signers, or lower the minimum of signatures.' },
  )
}

/**
 * Checks substituters for a policy, which every user on the host may read. Throws InputError `invalid-option` for one with a user or a
 * secret in it.
 */
export function checkSubstituters(substituters: readonly string[]): string[] {
  return substituters.map((address) => {
    if (!URL.canParse(address))
      throw new InputError('invalid-option', `The substituter is ${quote(address)}, but must be a URL, such as https://cache.example.`)
    const { username, password } = new URL(address)
    if (username === '' && password === '' && secretParameter(address) === undefined) return address
    throw new InputError(
      'invalid-option',
      `The substituter ${publicUrl(address)} contains a user or a secret, and every user on the host can read the policy.`,
      { hint: "Put the credentials into the netrc-file of the host's nix.conf." },
    )
  })
}

/** Returns the lines with keys. Throws InputError `key-invalid` when there are none, and for a control character. */
function keyLines(file: string, text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim())
  const control = lines.findIndex((line) => hasControl(line))
  if (control !== -1) {
    throw new InputError('key-invalid', `${file} has a control character in line ${control + 1}.`, { hint: 'Remove it.' })
  }
  const keys = lines.filter((line) => line !== '' && !line.startsWith('#'))
  if (keys.length > 0) return keys
  throw new InputError('key-invalid', `${file} has no public key.`, { hint: 'Give a file with the public key.' })
}

function refusePrivate(file: string, text: string): void {
  // A Nix secret key has the same form as a public one, but 64 bytes.
  if (/-----BEGIN|^[^\s:]+:[A-Za-z0-9+/]{86}==$/m.test(text)) {
    throw new InputError('key-invalid', `${file} contains a private key, which must not leave this machine.`, {
      hint: 'Give the public key.',
    })
  }
}
