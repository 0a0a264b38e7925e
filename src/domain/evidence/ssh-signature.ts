import { createPublicKey, hash, type JsonWebKey, type KeyObject } from 'node:crypto'
import { signatureBase64, type Signature } from '../trust/signature.ts'
import { allStrings } from '../trust/wire.ts'
import { isSigned } from './is-signed.ts'

/**
 * Verifies ssh signatures without ssh-keygen: evidence of years has thousands, and a program for each takes minutes. The form is that of
 * openssh's PROTOCOL.sshsig; a key of another type than these, a certificate too, is left to ssh-keygen.
 */

/** The parts of a signature, as they are in its armour. */
interface Parts {
  readonly publicKey: Buffer
  readonly hashAlgorithm: 'sha256' | 'sha512'
  readonly reserved: Buffer
  /** The algorithm of the signature, and its bytes. */
  readonly algorithm: string
  readonly blob: Buffer
}

/**
 * True when the signature is one of this text by the key that is in it; undefined for a kind of key that only ssh-keygen verifies. The text
 * is hashed before the first wait and kept no longer: it may be large.
 */
export function isSignatureOf(signature: Signature, text: string | Uint8Array, namespace: string): Promise<boolean | undefined> {
  const parts = isKnownKeyType(signature.keyType) ? partsOf(signature) : null
  if (parts === null) return Promise.resolve(undefined)
  if (parts === undefined || signature.namespace !== namespace) return Promise.resolve(false)
  return verifiedBy(signature.keyType, parts, signedBytes(parts, { text, namespace }))
}

interface NamedText {
  readonly text: string | Uint8Array
  readonly namespace: string
}

function signedBytes({ hashAlgorithm, reserved }: Parts, { text, namespace }: NamedText): Buffer {
  const fields = [Buffer.from(namespace), reserved, Buffer.from(hashAlgorithm), hash(hashAlgorithm, text, 'buffer')]
  return Buffer.concat([Buffer.from('SSHSIG'), ...fields.flatMap((field) => [lengthOf(field), field])])
}

async function verifiedBy(keyType: string, parts: Parts, signed: Buffer): Promise<boolean> {
  try {
    return isKnownKeyType(keyType) && (await verifiers[keyType](parts, signed))
  } catch {
    // Numbers that are not a point of the curve, or not a key.
    return false
  }
}

/** Returns a key's type as ssh-keygen calls it. */
export function shownKeyType(keyType: string): string {
  if (keyType === 'ssh-ed25519') return 'ED25519'
  return keyType === 'ssh-rsa' ? 'RSA' : 'ECDSA'
}

function partsOf(signature: Signature): Parts | undefined {
  const bytes = Buffer.from(signatureBase64(signature), 'base64')
  const [publicKey, , reserved, hashName, inner] = allStrings(bytes.subarray(10), 5) ?? []
  const hashAlgorithm = hashName?.toString('latin1')
  const [algorithm, blob] = (inner === undefined ? undefined : allStrings(inner, 2)) ?? []
  // ssh-keygen signs with an empty one.
  if (publicKey === undefined || reserved?.length !== 0 || algorithm === undefined || blob === undefined) return undefined
  if (hashAlgorithm !== 'sha256' && hashAlgorithm !== 'sha512') return undefined
  return { publicKey, hashAlgorithm, reserved, algorithm: algorithm.toString('latin1'), blob }
}

/** As in ssh. */
const RSA_LEAST_BITS = 1024

type Verifier = (parts: Parts, signed: Buffer) => boolean | Promise<boolean>

const verifiers = {
  'ssh-ed25519': ({ publicKey, algorithm, blob }, signed) => {
    const [, point] = allStrings(publicKey, 2) ?? []
    if (algorithm !== 'ssh-ed25519' || point?.length !== 32) return false
    const key = keyOf(publicKey, () => ({ kty: 'OKP', crv: 'Ed25519', x: point.toString('base64url') }))
    return isSigned(signed, { algorithm: null, key, signature: blob })
  },
  'ssh-rsa': ({ publicKey, algorithm, blob }, signed) => {
    const [, exponent, modulus] = allStrings(publicKey, 3) ?? []
    const digest = { 'rsa-sha2-256': 'sha256', 'rsa-sha2-512': 'sha512' }[algorithm]
    if (digest === undefined || exponent === undefined || modulus === undefined) return false
    // Other spellings of a key have other fingerprints, so that a revocation or a list would not know it.
    if (!isMinimal(exponent) || !isMinimal(modulus)) return false
    const jwk = () => ({ kty: 'RSA', n: unsigned(modulus).toString('base64url'), e: unsigned(exponent).toString('base64url') })
    const bits = unsigned(modulus).length * 8 - Math.clz32(unsigned(modulus)[0] ?? 0) + 24
    return bits >= RSA_LEAST_BITS && isSigned(signed, { algorithm: digest, key: keyOf(publicKey, jwk), signature: blob })
  },
  'ecdsa-sha2-nistp256': (parts, signed) => verifyEcdsa(parts, signed, { curve: 'P-256', bytes: 32, digest: 'sha256' }),
  'ecdsa-sha2-nistp384': (parts, signed) => verifyEcdsa(parts, signed, { curve: 'P-384', bytes: 48, digest: 'sha384' }),
  'ecdsa-sha2-nistp521': (parts, signed) => verifyEcdsa(parts, signed, { curve: 'P-521', bytes: 66, digest: 'sha512' }),
} as const satisfies Readonly<Record<string, Verifier>>

function isKnownKeyType(keyType: string): keyType is keyof typeof verifiers {
  return Object.hasOwn(verifiers, keyType)
}

interface Curve {
  readonly curve: string
  readonly bytes: number
  readonly digest: string
}

function verifyEcdsa({ publicKey, algorithm, blob }: Parts, signed: Buffer, { curve, bytes, digest }: Curve): boolean | Promise<boolean> {
  const [type, name, point] = allStrings(publicKey, 3) ?? []
  const numbers = allStrings(blob, 2)?.map(unsigned) ?? []
  if (type?.toString('latin1') !== algorithm || algorithm !== `ecdsa-sha2-${name?.toString('latin1')}`) return false
  if (point?.length !== 1 + 2 * bytes || point[0] !== 4 || numbers.length !== 2) return false
  if (numbers.some(({ length }) => length > bytes) || !allStrings(blob, 2)!.every(isMinimal)) return false
  const jwk = () => ({
    kty: 'EC',
    crv: curve,
    x: point.subarray(1, 1 + bytes).toString('base64url'),
    y: point.subarray(1 + bytes).toString('base64url'),
  })
  const both = Buffer.concat(numbers.map((number) => Buffer.concat([Buffer.alloc(bytes - number.length), number])))
  return isSigned(signed, { algorithm: digest, key: { key: keyOf(publicKey, jwk), dsaEncoding: 'ieee-p1363' }, signature: both })
}

/** True for a positive number of ssh in its one form: a zero is before it only if its first bit would be a sign (RFC 4251, section 5). */
function isMinimal(number: Buffer): boolean {
  const [first = 0x80, second = 0] = number
  return first === 0 ? second >= 0x80 : first < 0x80
}

/** A number of ssh without the zeros before it. */
function unsigned(number: Buffer): Buffer {
  const first = number.findIndex((byte) => byte !== 0)
  return first === -1 ? Buffer.alloc(0) : number.subarray(first)
}

function lengthOf(bytes: Uint8Array): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  return length
}

/** Few keys sign everything, and reading one takes as long as a signature. */
const keys = new Map<string, KeyObject>()
const KEYS_KEPT = 256

function keyOf(publicKey: Buffer, jwk: () => JsonWebKey): KeyObject {
  const name = publicKey.toString('latin1')
  const known = keys.get(name)
  if (known !== undefined) return known
  const key = createPublicKey({ key: jwk(), format: 'jwk' })
  if (keys.size >= KEYS_KEPT) keys.clear()
  keys.set(name, key)
  return key
}
