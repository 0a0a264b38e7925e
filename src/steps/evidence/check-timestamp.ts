import { quote } from '#domain/errors/quote'
import { reasonOf } from '#domain/errors/reason-of'
import type { Check } from '#domain/evidence/check'
import { STATEMENT_LIMIT_BYTES, type AttemptRecord } from '#domain/protocol/record'
import { MISSING_TIMESTAMP_LIMIT_BYTES, missingTimestampSchema, TIMESTAMP_LIMIT_BYTES } from '#domain/timestamp/files'
import { recordTimeProblem, stampedAfter } from '#domain/timestamp/record-time'
import { readLimited } from '#tools/files/read-limited'
import type { Timestamp } from '#tools/timestamp/verify'
import type { TimestampTrust } from './timestamp-trust.ts'
import { parseLimitedJson } from '#domain/protocol/limited-json'

/** A time stamp that is kept of an attempt. */
export interface StampToCheck {
  readonly record: AttemptRecord
  /** The files of the time stamp and of the statement that it is of. */
  readonly stamp: string
  readonly statement: string | undefined
  /** True when the statement has this record. */
  readonly isOfRecord: boolean
}

/** How a check of a time stamp ended, and what it proves. */
export interface CheckedStamp extends Pick<Check, 'outcome' | 'statement' | 'hint'> {
  readonly timestamp?: Timestamp
}

const HINT = 'Give the certificates of the authority: "grind-to-prod verify EVIDENCE --timestamp-certificates FILE".'

/** Checks a time stamp: what it is of, who made it, and that the times of the record agree with it. */
export async function checkStamp(asked: StampToCheck, { authoritiesOf }: TimestampTrust): Promise<CheckedStamp> {
  const { record, stamp, statement: of, isOfRecord } = asked
  const failed = (what: string): CheckedStamp => ({
    outcome: 'failed',
    statement: `The time stamp of attempt ${record.attempt} ${what}.`,
  })
  if (of === undefined) return failed('is here without the statement that it is of')
  const { verifyTimestamp } = await import('#tools/timestamp/verify')
  const authorities = await authoritiesOf(record.application)
  let timestamp: Timestamp | string
  try {
    timestamp = verifyTimestamp(
      { stamp: await bytesOf(stamp, TIMESTAMP_LIMIT_BYTES), data: await bytesOf(of, STATEMENT_LIMIT_BYTES) },
      authorities,
    )
  } catch (error) {
    return failed(`cannot be read (${reasonOf(error)})`)
  }
  if (typeof timestamp === 'string') return failed(timestamp)
  if (!isOfRecord) return failed('is of a statement with another record')
  const { untrusted } = timestamp
  if (untrusted !== undefined) return { ...failed(`${untrusted}: ${quote(timestamp.authority.name, 200)}`), hint: HINT }
  const problem = recordTimeProblem(record.finishedAt, timestamp, new Date())
  if (problem !== undefined) return failed(`contradicts the record, which ${problem}`)
  if (authorities !== undefined) return { outcome: 'passed', statement: existed(record, timestamp), timestamp }
  const statement = `Whether the time stamp of attempt ${record.attempt} is by an authority is unknown without certificates: it names ${named(timestamp)}.`
  return { outcome: 'not-provable', statement, hint: HINT }
}

/** Words for what a time stamp proves. */
function existed({ attempt, finishedAt }: AttemptRecord, timestamp: Timestamp): string {
  const after = stampedAfter(finishedAt, timestamp)
  const late = after === undefined ? '' : `, ${after} after its end`
  return `The record of attempt ${attempt} existed at the latest by ${named(timestamp)}${late}.`
}

function named({ time, accuracyMilliseconds, authority }: Timestamp): string {
  const accuracy = accuracyMilliseconds === 0 ? '' : ` (±${accuracyMilliseconds / 1000} s)`
  return `${time.toISOString()}${accuracy}, by the word of ${quote(authority.name, 200)}`
}

/** Returns what a time stamp of a statement states, by whomever; undefined when it is not of it, or cannot be read. */
export async function statedStamp(stamp: string, statement: string): Promise<Timestamp | undefined> {
  const { verifyTimestamp } = await import('#tools/timestamp/verify')
  try {
    const bytes = { stamp: await bytesOf(stamp, TIMESTAMP_LIMIT_BYTES), data: await bytesOf(statement, STATEMENT_LIMIT_BYTES) }
    const timestamp = verifyTimestamp(bytes, undefined)
    return typeof timestamp === 'string' ? undefined : timestamp
  } catch {
    return undefined
  }
}

/** Returns the bytes of a file: a time stamp is not text, and it is of bytes. */
async function bytesOf(file: string, limit: number): Promise<Buffer> {
  const text = await readLimited(file, limit, (bytes) => bytes.toString('latin1'))
  if (text === undefined) throw new Error(`${file} is missing`)
  return Buffer.from(text, 'latin1')
}

/** Returns why a statement has no time stamp, by the word of the machine that asked for one. */
export async function whyMissing(file: string): Promise<string> {
  try {
    const { reason, askedAt } = missingTimestampSchema.parse(
      parseLimitedJson((await readLimited(file, MISSING_TIMESTAMP_LIMIT_BYTES)) ?? ''),
    )
    return `${quote(reason.replace(/\.$/, ''), 300)}, asked at ${askedAt}`
  } catch {
    return 'the file that names the reason cannot be read'
  }
}
