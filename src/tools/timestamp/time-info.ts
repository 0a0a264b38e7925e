import type { ASN1Obj } from '@sigstore/core'
import { expectTag, hashOf, isTagged, oidOf, partsOf, TimestampProblem, type Hash } from './der.ts'

/** The content type of what an authority states (TSTInfo of RFC 3161). */
export const TIME_INFO_OID = '1.2.840.113549.1.9.16.1.4'

/** What an authority states: that bytes with this digest existed at this time. */
export interface TimeInfo {
  readonly hash: Hash
  readonly digest: Buffer
  readonly time: Date
  /** By how much the time may be wrong, in either direction; 0 when the authority does not name it. */
  readonly accuracyMilliseconds: number
  readonly nonce: bigint | undefined
}

/** Reads what an authority states. Throws TimestampProblem. */
export function timeInfoOf(object: ASN1Obj): TimeInfo {
  const what = 'a time'
  const [version, policy, imprint, serial, time, ...options] = partsOf(object, what)
  if (expectTag(version, 'integer', what).toInteger() !== 1n) throw new TimestampProblem('has a time of another version than 1')
  oidOf(policy, what)
  expectTag(serial, 'integer', what)
  const [algorithm, digest] = partsOf(imprint, 'a digest')
  refuseUnknown(options)
  return {
    hash: hashOf(algorithm, 'a digest'),
    digest: expectTag(digest, 'octets', 'a digest').value,
    time: timeOf(expectTag(time, 'time', what)),
    accuracyMilliseconds: accuracyOf(options.find((one) => isTagged(one, 'sequence'))),
    nonce: options.find((one) => isTagged(one, 'integer'))?.toInteger(),
  }
}

/** A time to the second or finer, in UTC. */
const TIME = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d{1,12}))?Z$/

function timeOf({ value }: ASN1Obj): Date {
  const [, year, month, day, hour, minute, second, fraction = ''] = TIME.exec(value.toString('latin1')) ?? []
  const text = `${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.slice(0, 3).padEnd(3, '0')}Z`
  const time = new Date(text)
  // A date that does not exist, such as 30 February, would become another one.
  if (year === undefined || Number.isNaN(time.getTime()) || time.toISOString() !== text)
    throw new TimestampProblem('has a time that is not in UTC, or does not exist')
  return time
}

/** What an accuracy may be at most, by the shortest of its parts: RFC 3161 has 999 for fractions; years would prove nothing. */
const ACCURACY_LIMITS = { integer: 86_400, firstValue: 999, secondValue: 999 } as const

function accuracyOf(object: ASN1Obj | undefined): number {
  if (object === undefined) return 0
  const amount = (tag: keyof typeof ACCURACY_LIMITS) => {
    const value = object.subs.find((one) => isTagged(one, tag))?.value
    if (value === undefined) return 0
    const number = value.length === 0 || value.length > 6 ? -1 : value.readIntBE(0, value.length)
    if (number < 0 || number > ACCURACY_LIMITS[tag]) throw new TimestampProblem('has an accuracy that is negative, or of more than a day')
    return number
  }
  return amount('integer') * 1000 + amount('firstValue') + amount('secondValue') / 1000
}

/** What must be understood, and is not, could change what the rest means. */
function refuseUnknown(options: readonly ASN1Obj[]): void {
  const extensions = options.find((one) => isTagged(one, 'second'))?.subs ?? []
  if (extensions.some(({ subs: [, critical] }) => isTagged(critical, 'boolean') && critical.toBoolean()))
    throw new TimestampProblem('has a critical extension that is not understood')
}
