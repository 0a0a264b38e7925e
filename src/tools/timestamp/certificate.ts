import { X509Certificate } from 'node:crypto'
import { ASN1Obj, X509Certificate as ParsedCertificate } from '@sigstore/core'
import { isTagged, TimestampProblem } from './der.ts'

/** A certificate: as Node verifies it, and the parts of it that Node does not show. */
export interface Certificate {
  readonly node: X509Certificate
  readonly parts: ParsedCertificate
  /** The subject on one line. */
  readonly name: string
}

/** Reads a certificate in DER. Throws TimestampProblem. */
export function readCertificate(bytes: Uint8Array): Certificate {
  try {
    const node = new X509Certificate(bytes)
    return { node, parts: ParsedCertificate.parse(Buffer.from(bytes)), name: node.subject.replaceAll('\n', ', ') }
  } catch {
    throw new TimestampProblem('has a certificate that cannot be read')
  }
}

/** Returns the certificates of a text in PEM. Throws TimestampProblem. */
export function certificatesInPem(text: string): Certificate[] {
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g) ?? []
  if (blocks.length === 0) throw new TimestampProblem('has no certificate in PEM')
  return blocks.map((block) => readCertificate(Buffer.from(block.replaceAll(/-----[A-Z ]+-----|\s/g, ''), 'base64')))
}

export function isSameCertificate(left: Certificate, right: Certificate): boolean {
  return left.node.raw.equals(right.node.raw)
}

/** Returns true for the certificate with this issuer and serial number, or with this identifier of its key. */
export function isIdentified({ parts }: Certificate, identifier: ASN1Obj): boolean {
  const { value, subs } = identifier
  if (isTagged(identifier, 'firstValue')) return parts.extSubjectKeyID?.keyIdentifier.equals(value) === true
  const [issuer, serial] = subs
  if (!isTagged(identifier, 'sequence') || !isTagged(issuer, 'sequence') || !isTagged(serial, 'integer')) return false
  return issuer.value.equals(parts.issuer) && serial.value.equals(parts.serialNumber)
}

const KEY_USAGE_OID = '2.5.29.15'
const BASIC_CONSTRAINTS_OID = '2.5.29.19'
const EXTENDED_KEY_USAGE_OID = '2.5.29.37'
const TIME_STAMPING_OID = '1.3.6.1.5.5.7.3.8'
/** Critical extensions that are checked here or by Node, and certificate policies, of which none is demanded. */
const understood = new Set([KEY_USAGE_OID, BASIC_CONSTRAINTS_OID, EXTENDED_KEY_USAGE_OID, '2.5.29.32'])

/** Signatures of certificates that prove something: RSA and ECDSA with SHA-2, RSASSA-PSS, and EdDSA. */
const acceptedSignatures = new Set([
  ...['10', '11', '12', '13'].map((last) => `1.2.840.113549.1.1.${last}`),
  ...['2', '3', '4'].map((last) => `1.2.840.10045.4.3.${last}`),
  '1.3.101.112',
  '1.3.101.113',
])

/** Checks that a certificate is one for time stamps, and for nothing else (RFC 3161, 2.3). Throws TimestampProblem. */
export function checkPurpose({ node, parts, name }: Certificate): void {
  const extension = parts.extension(EXTENDED_KEY_USAGE_OID)
  const isCritical = extension !== undefined && extension.critical
  const purposes = node.keyUsage ?? []
  if (!isCritical || purposes.length !== 1 || purposes[0] !== TIME_STAMPING_OID)
    throw new TimestampProblem(`is signed with a certificate that is not one for time stamps alone (${name})`)
  const [digitalSignature, nonRepudiation] = parts.extension(KEY_USAGE_OID)?.valueObj.subs[0]?.toBitString() ?? [1]
  if (digitalSignature !== 1 && nonRepudiation !== 1)
    throw new TimestampProblem(`is signed with a certificate whose key is not for signatures (${name})`)
}

/** Returns why a certificate was not valid at a time, as the end of a sentence that begins with it. */
export function validityProblem({ node, parts }: Certificate, time: Date): string | undefined {
  const critical = parts.extensions.find(isUnknownCritical)
  if (critical !== undefined) return `has a critical extension that is not understood (${critical.subs[0]!.toOID()})`
  if (time < node.validFromDate) return `is valid from ${node.validFromDate.toISOString()} on`
  return time > node.validToDate ? `was valid until ${node.validToDate.toISOString()}` : undefined
}

function isUnknownCritical({ subs: [oid, critical] }: ASN1Obj): boolean {
  return critical !== undefined && isTagged(critical, 'boolean') && critical.toBoolean() && !understood.has(oid!.toOID())
}

/** Returns true when the issuer signed the certificate, and may sign certificates with so many others between it and the first one. */
export function isIssuedBy({ node, parts }: Certificate, issuer: Certificate, between: number): boolean {
  if (!issuer.node.ca || !node.checkIssued(issuer.node)) return false
  const length = issuer.parts.extBasicConstraints?.pathLenConstraint
  if (length !== undefined && length < BigInt(between)) return false
  if (!mayVouchForTimes(issuer.node)) return false
  const algorithm = parts.root.subs[1]?.subs[0]?.toOID() ?? ''
  return acceptedSignatures.has(algorithm) && node.verify(issuer.node.publicKey)
}

const ANY_PURPOSE_OID = '2.5.29.37.0'
const RSA_LEAST_BITS = 2048

/** False for an issuer whose key is too short to prove anything, or that names purposes, and not time stamps among them. */
function mayVouchForTimes({ publicKey, keyUsage }: X509Certificate): boolean {
  const bits = publicKey.asymmetricKeyDetails?.modulusLength
  const hasPurpose = keyUsage === undefined || keyUsage.some((one) => one === TIME_STAMPING_OID || one === ANY_PURPOSE_OID)
  return hasPurpose && (bits === undefined || bits >= RSA_LEAST_BITS)
}

/** The SHA-256 of a certificate, as openssl prints it without colons. */
export function fingerprintOf({ node }: Certificate): string {
  return node.fingerprint256.replaceAll(':', '').toLowerCase()
}
