import { createHash } from 'node:crypto'
import { reasonOf } from '#domain/errors/reason-of'
import { authorityProblem, type TimestampAuthority } from './authorities.ts'
import { checkPurpose, fingerprintOf, isIdentified, readCertificate, type Certificate } from './certificate.ts'
import { TimestampProblem } from './der.ts'
import { checkAttributes, checkSignature, isNamedCertificate } from './signature.ts'
import { readTimestamp, type TimestampToken } from './token.ts'

/** What a time stamp states, and by whose word. */
export interface Timestamp {
  readonly time: Date
  /** By how much the time may be wrong, in either direction. */
  readonly accuracyMilliseconds: number
  /** Who signed it: the subject of the certificate, and its SHA-256. */
  readonly authority: { readonly name: string; readonly sha256: string }
  readonly nonce: bigint | undefined
  /** Why no authority that was given vouches for it, as the end of a sentence; undefined when one does, or none was given. */
  readonly untrusted: string | undefined
}

/** A time stamp, and the bytes that it is of. */
export interface TimestampToVerify {
  readonly stamp: Uint8Array
  readonly data: Uint8Array
}

/** More certificates than any answer has. */
const CERTIFICATES_LIMIT = 16

/**
 * Verifies a time stamp (RFC 3161) offline: that it is of these bytes, that the certificate which it names signed it, and that this one is
 * for time stamps. With authorities, also that one of them vouches for the certificate at that time. Returns what is wrong, as the end of a
 * sentence that begins with the time stamp.
 */
export function verifyTimestamp(
  { stamp, data }: TimestampToVerify,
  authorities: readonly TimestampAuthority[] | undefined,
): Timestamp | string {
  try {
    const token = readTimestamp(stamp)
    const { info } = token
    if (!createHash(info.hash).update(data).digest().equals(info.digest)) return 'is of other bytes'
    checkAttributes(token)
    if (token.certificates.length > CERTIFICATES_LIMIT) return `has more than ${CERTIFICATES_LIMIT} certificates`
    const others = token.certificates.map(readCertificate)
    const signer = signerOf(token, [...others, ...(authorities ?? []).flatMap(({ anchors }) => anchors)])
    checkPurpose(signer)
    checkSignature(token, signer.node.publicKey)
    const chain = { signer, others, time: info.time }
    return {
      time: info.time,
      accuracyMilliseconds: info.accuracyMilliseconds,
      authority: { name: signer.name, sha256: fingerprintOf(signer) },
      nonce: info.nonce,
      untrusted: authorities === undefined ? undefined : authorityProblem(chain, authorities),
    }
  } catch (error) {
    // Whatever a value of another form makes of the parser: these bytes are not a time stamp that proves anything.
    return error instanceof TimestampProblem ? error.message : `cannot be read (${reasonOf(error)})`
  }
}

function signerOf({ signer }: TimestampToken, certificates: readonly Certificate[]): Certificate {
  const found = certificates.find(({ node }) => isNamedCertificate(signer, node.raw))
  if (found === undefined) throw new TimestampProblem('does not have the certificate that it names')
  if (!isIdentified(found, signer.identifier)) throw new TimestampProblem('names two certificates')
  return found
}
