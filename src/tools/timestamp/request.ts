import { randomBytes } from 'node:crypto'

/** A request for a time stamp. */
export interface TimestampRequest {
  readonly bytes: Buffer
  /** A number that the answer must repeat, so that no earlier answer is taken for it. */
  readonly nonce: bigint
}

/** TimeStampReq of RFC 3161: version 1, and the AlgorithmIdentifier of SHA-256 with the header of its 32 bytes. */
const BEGINNING = Buffer.from('30430201013031300d060960864801650304020105000420', 'hex')
/** An integer of eight bytes. */
const NONCE = Buffer.from('0208', 'hex')
/** certReq: the answer must have the certificate of the authority. */
const END = Buffer.from('0101ff', 'hex')

/** Makes a request for a time stamp of a SHA-256. */
export function timestampRequest(sha256: Buffer): TimestampRequest {
  const nonce = randomBytes(8)
  // A positive number in its only form: the first byte is neither 0 nor above 0x7f.
  nonce[0] = 0x40 | (nonce[0]! & 0x3f)
  return { bytes: Buffer.concat([BEGINNING, sha256, NONCE, nonce, END]), nonce: nonce.readBigUInt64BE() }
}
