import { constants, createHash, verify, type KeyObject } from 'node:crypto'
import type { ASN1Obj } from '@sigstore/core'
import { algorithmOf, expectTag, hashOf, isTagged, oidOf, partsOf, TimestampProblem, type Hash } from './der.ts'
import { TIME_INFO_OID } from './time-info.ts'
import type { SignerInfo, TimestampToken } from './token.ts'

const CONTENT_TYPE_OID = '1.2.840.113549.1.9.3'
const MESSAGE_DIGEST_OID = '1.2.840.113549.1.9.4'
const SIGNING_CERTIFICATE_OID = '1.2.840.113549.1.9.16.2.12'
const SIGNING_CERTIFICATE_V2_OID = '1.2.840.113549.1.9.16.2.47'

/** Checks that the signed attributes are of what the authority states. Throws TimestampProblem. */
export function checkAttributes({ infoBytes, signer }: TimestampToken): void {
  if (oidOf(onlyValue(signer, CONTENT_TYPE_OID), 'a content type') !== TIME_INFO_OID)
    throw new TimestampProblem('is signed as something else than a time')
  const digest = createHash(signer.digest).update(infoBytes).digest()
  if (!expectTag(onlyValue(signer, MESSAGE_DIGEST_OID), 'octets', 'a digest').value.equals(digest))
    throw new TimestampProblem('was changed: its signature is of another time')
}

function onlyValue({ attributes }: SignerInfo, oid: string): ASN1Obj {
  const [value, ...more] = attributes.get(oid) ?? []
  if (value === undefined || more.length > 0) throw new TimestampProblem(`does not have the attribute ${oid} once`)
  return value
}

/** Returns true for the certificate that the signature names by its digest (RFC 2634 and RFC 5035). */
export function isNamedCertificate(signer: SignerInfo, certificate: Uint8Array): boolean {
  const what = 'the name of its certificate'
  const isV2 = signer.attributes.has(SIGNING_CERTIFICATE_V2_OID)
  const value = onlyValue(signer, isV2 ? SIGNING_CERTIFICATE_V2_OID : SIGNING_CERTIFICATE_OID)
  const [first] = partsOf(partsOf(value, what)[0], what)
  const [one, two] = partsOf(first, what)
  // Only the signature proves anything: that SHA-1 identifies a certificate is enough here.
  const hash = isV2 ? (isTagged(one, 'sequence') ? hashOf(one, what) : 'sha256') : 'sha1'
  const digest = expectTag(isTagged(one, 'sequence') ? two : one, 'octets', what).value
  return createHash(hash).update(certificate).digest().equals(digest)
}

/** How a signature is verified. */
interface Scheme {
  readonly keyTypes: readonly string[]
  readonly hash: Hash
  readonly options?: { readonly padding: number; readonly saltLength?: number }
}

const RSA: Pick<Scheme, 'keyTypes' | 'options'> = { keyTypes: ['rsa'], options: { padding: constants.RSA_PKCS1_PADDING } }
const EC: Pick<Scheme, 'keyTypes'> = { keyTypes: ['ec'] }

/** A hash that is undefined is that of the attributes. */
const schemes: Readonly<Record<string, Omit<Scheme, 'hash'> & { readonly hash: Hash | undefined }>> = {
  '1.2.840.113549.1.1.1': { ...RSA, hash: undefined },
  '1.2.840.113549.1.1.11': { ...RSA, hash: 'sha256' },
  '1.2.840.113549.1.1.12': { ...RSA, hash: 'sha384' },
  '1.2.840.113549.1.1.13': { ...RSA, hash: 'sha512' },
  '1.2.840.10045.2.1': { ...EC, hash: undefined },
  '1.2.840.10045.4.3.2': { ...EC, hash: 'sha256' },
  '1.2.840.10045.4.3.3': { ...EC, hash: 'sha384' },
  '1.2.840.10045.4.3.4': { ...EC, hash: 'sha512' },
}
const PSS_OID = '1.2.840.113549.1.1.10'

/** Keys with fewer bits are not accepted. */
const SMALLEST_RSA_BITS = 2048

/** Checks the signature with the key of the authority. Throws TimestampProblem. */
export function checkSignature({ signer }: TimestampToken, key: KeyObject): void {
  const { keyTypes, hash, options } = schemeOf(signer)
  const { asymmetricKeyType: type = '', asymmetricKeyDetails: details = {} } = key
  if (!keyTypes.includes(type)) throw new TimestampProblem(`is signed by a key of another kind (${type}) than it names`)
  if (type.startsWith('rsa') && (details.modulusLength ?? 0) < SMALLEST_RSA_BITS)
    throw new TimestampProblem(`is signed by a key of ${details.modulusLength} bits, which is too small`)
  if (!verify(hash, signer.attributesBytes, { key, ...options }, signer.signature))
    throw new TimestampProblem('has a signature that does not match its certificate')
}

function schemeOf({ algorithm, digest }: SignerInfo): Scheme {
  const oid = algorithmOf(algorithm, 'a signature')
  if (oid === PSS_OID) return pssOf(algorithm)
  const scheme = schemes[oid]
  if (scheme === undefined) throw new TimestampProblem(`has a signature by an algorithm that is not accepted (${oid})`)
  return { ...scheme, hash: scheme.hash ?? digest }
}

/** RSASSA-PSS with its parameters (RFC 4055): the hash, which the mask uses too, and the length of the salt. */
function pssOf({ subs: [, parameters] }: ASN1Obj): Scheme {
  const what = 'a signature'
  const all = partsOf(parameters, what)
  const [hashing] = all.find((one) => isTagged(one, 'first'))?.subs ?? []
  const [mask] = all.find((one) => isTagged(one, 'second'))?.subs ?? []
  const [salt] = all.find((one) => isTagged(one, 'third'))?.subs ?? []
  const hash = hashOf(hashing, what)
  if (hashOf(partsOf(mask, what)[1], what) !== hash) throw new TimestampProblem('has a signature with two hashes')
  const saltLength = salt === undefined ? 20 : Number(expectTag(salt, 'integer', what).toInteger())
  if (saltLength < 0 || saltLength > 512) throw new TimestampProblem('has a signature with a salt of an impossible length')
  return { keyTypes: ['rsa', 'rsa-pss'], hash, options: { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength } }
}
