import { z } from 'zod'
import { timeSchema } from '../protocol/limits.ts'

/** Largest time stamp that is kept or read, in bytes; an authority answers with about six thousand. */
export const TIMESTAMP_LIMIT_BYTES = 64 * 1024

/** Largest file of certificates that is read, in bytes. */
export const TIMESTAMP_CERTIFICATES_LIMIT_BYTES = 1024 * 1024

/** The media type of a time stamp, as RFC 3161 names it. */
export const TIMESTAMP_TYPE = 'application/timestamp-reply'

/** Returns the name of the file with the time stamp of another file. */
export function timestampFile(stamped: string): string {
  return `${stamped}.tsr`
}

/** Returns the name of the file that names why a file has no time stamp. */
export function missingTimestampFile(stamped: string): string {
  return `${stamped}.tsr-missing.json`
}

/** Why a statement has no time stamp, as the machine that asked for one noted it. */
export const missingTimestampSchema = z.looseObject({
  schemaVersion: z.literal(1),
  /** The authority that was asked. */
  url: z.string().max(2048),
  askedAt: timeSchema,
  reason: z.string().max(1024),
})
export type MissingTimestamp = z.infer<typeof missingTimestampSchema>

/** Largest file of a missing time stamp that is read, in bytes. */
export const MISSING_TIMESTAMP_LIMIT_BYTES = 16 * 1024
