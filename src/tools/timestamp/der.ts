import { ASN1Obj } from '@sigstore/core'

/** What is wrong with a time stamp, as the end of a sentence that begins with its name. */
export class TimestampProblem extends Error {}

/** Reads one value in DER, to the end of the bytes. Throws TimestampProblem. */
export function parseDer(bytes: Uint8Array, what: string): ASN1Obj {
  try {
    return ASN1Obj.parseBuffer(Buffer.from(bytes))
  } catch {
    throw new TimestampProblem(`has ${what} that is not in DER`)
  }
}

/** Returns the bytes of a value as they were read: lengths have one form in DER. */
export function derOf({ tag, value }: ASN1Obj): Buffer {
  return Buffer.concat([Buffer.from([tag.toDER()]), lengthOf(value.length), value])
}

function lengthOf(length: number): Buffer {
  if (length < 0x80) return Buffer.from([length])
  const bytes = Buffer.from(length.toString(16).padStart(2 * Math.ceil(length.toString(16).length / 2), '0'), 'hex')
  return Buffer.concat([Buffer.from([0x80 | bytes.length]), bytes])
}

/** The first byte of a value: its class, form and number. */
const tags = {
  boolean: 0x01,
  integer: 0x02,
  bits: 0x03,
  octets: 0x04,
  oid: 0x06,
  text: 0x0c,
  time: 0x18,
  sequence: 0x30,
  set: 0x31,
  /** [0], constructed. */
  first: 0xa0,
  second: 0xa1,
  third: 0xa2,
  /** [0] and [1], primitive. */
  firstValue: 0x80,
  secondValue: 0x81,
} as const
type Tag = keyof typeof tags

export function isTagged(object: ASN1Obj | undefined, tag: Tag): object is ASN1Obj {
  return object?.tag.toDER() === tags[tag]
}

/** Returns a value of this kind. Throws TimestampProblem. */
export function expectTag(object: ASN1Obj | undefined, tag: Tag, what: string): ASN1Obj {
  if (!isTagged(object, tag)) throw new TimestampProblem(`has ${what} of another form than RFC 3161 requires`)
  return object
}

/** Returns what a sequence or a set has, in its order. Throws TimestampProblem. */
export function partsOf(object: ASN1Obj | undefined, what: string, tag: Tag = 'sequence'): readonly ASN1Obj[] {
  return expectTag(object, tag, what).subs
}

/** Returns an object identifier in its dotted form. Throws TimestampProblem. */
export function oidOf(object: ASN1Obj | undefined, what: string): string {
  return expectTag(object, 'oid', what).toOID()
}

/** Returns the identifier of an algorithm. Throws TimestampProblem. */
export function algorithmOf(object: ASN1Obj | undefined, what: string): string {
  return oidOf(partsOf(object, what)[0], what)
}

const hashes: Readonly<Record<string, 'sha256' | 'sha384' | 'sha512'>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
}
export type Hash = 'sha256' | 'sha384' | 'sha512'

/** Returns the hash that an algorithm is. Throws TimestampProblem for one that proves too little, such as SHA-1. */
export function hashOf(object: ASN1Obj | undefined, what: string): Hash {
  const oid = algorithmOf(object, what)
  const hash = hashes[oid]
  if (hash === undefined) throw new TimestampProblem(`has ${what} by an algorithm that is not accepted (${oid})`)
  return hash
}
