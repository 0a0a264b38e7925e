import { publicKeySchema } from '../config/grammar.ts'
import { InputError } from '../errors/errors.ts'
import { quote } from '../errors/quote.ts'
import { allStrings, firstString, keyFingerprint } from './wire.ts'

/** Largest `manifest.sig` that is read, in bytes: room for the maximum number of signatures by the largest RSA keys. */
export const SIGNATURE_LIMIT_BYTES = 128 * 1024
/** Signatures in one `manifest.sig` at most: each costs the host two runs of ssh-keygen. */
export const SIGNATURE_LIMIT_COUNT = 16

/** Approvals of one release at most: each costs the host two runs of ssh-keygen. */
export const APPROVALS_LIMIT = 16
/** Largest file of approvals that is read, in bytes. */
export const APPROVALS_LIMIT_BYTES = 256 * 1024

/** One signature as it was written; its claims are not trusted before ssh-keygen has verified it. */
export interface Signature {
  /** In the one form that every ssh-keygen reads: line ends are LF, lines have 70 characters. */
  readonly armour: string
  /** Such as `ssh-ed25519`, or `ssh-ed25519-cert-v01@openssh.com`. */
  readonly keyType: string
  /** `SHA256:…` of the public key in it, as `ssh-keygen -l` shows it; of a certificate, that of the certificate itself. */
  readonly fingerprint: string
  readonly namespace: string
}

const BEGIN = '-----BEGIN SSH SIGNATURE-----'
const END = '-----END SSH SIGNATURE-----'

/**
 * Reads a `manifest.sig`: armoured SSH signatures, one after another, with nothing else between them but empty lines. They are rewritten
 * from their decoded bytes, because versions of ssh-keygen differ in what they accept as line ends and spaces. Empty text has no
 * signatures. Throws InputError `signature-invalid`.
 */
export function parseSignatures(text: string): Signature[] {
  if (text.length > SIGNATURE_LIMIT_BYTES) {
    throw invalid(`have ${text.length} bytes, more than the limit of ${SIGNATURE_LIMIT_BYTES}`)
  }
  const signatures: Signature[] = []
  let body: string[] | undefined
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (body === undefined && line === '') continue
    if (body === undefined) {
      if (line !== BEGIN) throw invalid(`have ${quote(line, 40)} in line ${index + 1}, where "${BEGIN}" should be`)
      body = []
    } else if (line === END) {
      signatures.push(decode(body.join(''), signatures.length + 1))
      body = undefined
    } else {
      body.push(line)
    }
  }
  if (body !== undefined) throw invalid(`end before the line "${END}"`)
  if (signatures.length > SIGNATURE_LIMIT_COUNT) {
    throw invalid(`are ${signatures.length}, more than the limit of ${SIGNATURE_LIMIT_COUNT}`)
  }
  return signatures
}

/** Returns the text that `parseSignatures` reads back. */
export function formatSignatures(signatures: readonly Signature[]): string {
  return signatures.map(({ armour }) => armour).join('')
}

/** Returns the base64 of a signature's bytes: what is between the lines that begin and end its armour. */
export function signatureBase64({ armour }: Pick<Signature, 'armour'>): string {
  return armour.split('\n').slice(1, -2).join('')
}

/** Returns the public key in a signature, as in a .pub file; undefined for a certificate, and other kinds that no host signs with. */
export function publicKeyOf(signature: Signature): string | undefined {
  const [key] = allStrings(Buffer.from(signatureBase64(signature), 'base64').subarray(10), 5) ?? []
  const line = `${signature.keyType} ${key?.toString('base64') ?? ''}`
  return publicKeySchema.safeParse(line).success ? line : undefined
}

/** Reads the bytes of a signature (openssh, PROTOCOL.sshsig): a preamble, a version, and five strings with their lengths. */
function decode(base64: string, number: number): Signature {
  const bytes = Buffer.from(base64, 'base64')
  // Node's decoder forgives everything; what it would have written itself is what it has read.
  if (bytes.toString('base64') !== base64) throw invalid(`are not base64 in signature ${number}`)
  const broken = () => invalid(`are not of the form SSHSIG version 1 in signature ${number}`)
  if (bytes.subarray(0, 6).toString('latin1') !== 'SSHSIG' || bytes.length < 10 || bytes.readUInt32BE(6) !== 1) throw broken()
  const strings = allStrings(bytes.subarray(10), 5)
  const [publicKey, namespace] = strings ?? []
  const keyType = publicKey === undefined ? undefined : firstString(publicKey)
  if (strings?.length !== 5 || publicKey === undefined || namespace === undefined || keyType === undefined) throw broken()
  const lines = base64.match(/.{1,70}/g) ?? []
  return {
    armour: `${[BEGIN, ...lines, END].join('\n')}\n`,
    keyType: keyType.toString('latin1'),
    fingerprint: keyFingerprint(publicKey),
    namespace: namespace.toString('utf8'),
  }
}

function invalid(what: string): InputError {
  return new InputError('signature-invalid', `The manifest's signatures ${what}.`, {
    hint: 'Use the manifest.sig that "grind-to-prod sign" wrote.',
  })
}
