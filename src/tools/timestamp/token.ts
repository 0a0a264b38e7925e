import type { ASN1Obj } from '@sigstore/core'
import { derOf, expectTag, hashOf, isTagged, oidOf, parseDer, partsOf, TimestampProblem, type Hash } from './der.ts'
import { timeInfoOf, TIME_INFO_OID, type TimeInfo } from './time-info.ts'

/** A time stamp as it was read; whether it is genuine is not known yet. */
export interface TimestampToken {
  readonly info: TimeInfo
  /** The bytes of what the authority states. */
  readonly infoBytes: Buffer
  /** Certificates in it, in DER. */
  readonly certificates: readonly Buffer[]
  readonly signer: SignerInfo
}

/** Who signed, and how. */
export interface SignerInfo {
  /** Issuer and serial number of a certificate, or the identifier of its key. */
  readonly identifier: ASN1Obj
  readonly digest: Hash
  /** What was signed: the attributes, as a set. */
  readonly attributesBytes: Buffer
  readonly attributes: ReadonlyMap<string, readonly ASN1Obj[]>
  readonly algorithm: ASN1Obj
  readonly signature: Buffer
}

const SIGNED_DATA_OID = '1.2.840.113549.1.7.2'

/** PKIStatus of RFC 3161: granted, and granted with changes. */
const GRANTED = new Set([0n, 1n])

const failures = [
  'badAlg',
  undefined,
  'badRequest',
  undefined,
  undefined,
  'badDataFormat',
  ...Array.from({ length: 8 }, () => undefined),
  'timeNotAvailable',
  'unacceptedPolicy',
  'unacceptedExtension',
  'addInfoNotAvailable',
  ...Array.from({ length: 7 }, () => undefined),
  'systemFailure',
] as const

/** Reads the answer of an authority (TimeStampResp). Throws TimestampProblem, also for a refusal. */
export function readTimestamp(bytes: Uint8Array): TimestampToken {
  const [status, token] = partsOf(parseDer(bytes, 'content'), 'an answer')
  const [code, ...details] = partsOf(status, 'a status')
  const granted = expectTag(code, 'integer', 'a status').toInteger()
  if (!GRANTED.has(granted)) throw new TimestampProblem(`is a refusal (status ${granted}${refusalOf(details)})`)
  const [type, content] = partsOf(token, 'a token')
  if (oidOf(type, 'a token') !== SIGNED_DATA_OID) throw new TimestampProblem('has a token that is not signed data')
  return readSignedData(partsOf(content, 'a token', 'first')[0])
}

/** What an authority gives as its reason: its own words, and a bit for each kind of failure. */
function refusalOf(details: readonly ASN1Obj[]): string {
  const texts = details
    .filter((detail) => isTagged(detail, 'sequence'))
    .flatMap(({ subs }) => subs)
    .filter((text) => isTagged(text, 'text'))
    .map(({ value }) => JSON.stringify(value.toString('utf8').slice(0, 200)))
  const bits = details.find((detail) => isTagged(detail, 'bits'))?.toBitString() ?? []
  const kinds = bits.flatMap((bit, index) => (bit === 1 ? [failures[index] ?? `failure ${index}`] : []))
  return [...kinds, ...texts].map((one) => `, ${one}`).join('')
}

function readSignedData(signedData: ASN1Obj | undefined): TimestampToken {
  const what = 'signed data'
  const [version, digests, content, ...others] = partsOf(signedData, what)
  expectTag(version, 'integer', what)
  expectTag(digests, 'set', what)
  const [type, wrapped] = partsOf(content, what)
  if (oidOf(type, what) !== TIME_INFO_OID) throw new TimestampProblem('is a signature of something else than a time')
  const infoBytes = expectTag(partsOf(wrapped, what, 'first')[0], 'octets', what).value
  const [signer, ...more] = partsOf(others.at(-1), what, 'set')
  if (signer === undefined || more.length > 0) throw new TimestampProblem('has not exactly one signature')
  const certificates = others.find((one) => isTagged(one, 'first'))?.subs ?? []
  return {
    info: timeInfoOf(parseDer(infoBytes, 'a time')),
    infoBytes,
    certificates: certificates.filter((one) => isTagged(one, 'sequence')).map(derOf),
    signer: readSigner(signer),
  }
}

function readSigner(signer: ASN1Obj): SignerInfo {
  const what = 'a signature'
  const [version, identifier, digest, attributes, algorithm, signature] = partsOf(signer, what)
  expectTag(version, 'integer', what)
  const signed = expectTag(attributes, 'first', what)
  const attributesBytes = derOf(signed)
  // The signature is over the set that the attributes are, whatever they are tagged with here (RFC 5652, 5.4).
  attributesBytes[0] = 0x31
  return {
    identifier: identifier!,
    digest: hashOf(digest, what),
    attributesBytes,
    attributes: attributesOf(signed.subs),
    algorithm: expectTag(algorithm, 'sequence', what),
    signature: expectTag(signature, 'octets', what).value,
  }
}

function attributesOf(all: readonly ASN1Obj[]): Map<string, readonly ASN1Obj[]> {
  const found = new Map<string, readonly ASN1Obj[]>()
  for (const attribute of all) {
    const [type, values] = partsOf(attribute, 'an attribute')
    const oid = oidOf(type, 'an attribute')
    if (found.has(oid)) throw new TimestampProblem('has an attribute twice')
    found.set(oid, partsOf(values, 'an attribute', 'set'))
  }
  return found
}
