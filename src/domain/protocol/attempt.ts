import { z } from 'zod'
import { LIMITS } from './limits.ts'
import { ADOPTED, NO_RELEASE } from '../activation/host-paths.ts'
import { storePathSchema } from '../closure/store-path.ts'
import { releaseIdSchema } from '../manifest/schema.ts'
import type { Codec } from '../transfer/codec-names.ts'
import { fallbackSchema } from '../transfer/fallback.ts'

/** The actor, for the record: remembered, but never trusted. */
export const actorSchema = z.strictObject({
  /** Such as `maintainer@grind`, or the login of the user who dispatched the run. */
  name: z.string().max(256),
  runUrl: z.string().max(2048).optional(),
})
export type Actor = z.infer<typeof actorSchema>

/** The same in a request: a URL is printable text, so that its length in a record is the visible one. */
export const requestActorSchema = actorSchema.extend({
  runUrl: z
    .string()
    .max(LIMITS.url)
    .regex(/^[^\p{C}]*$/u, 'must be printable text')
    .optional(),
})

/** A random id chosen by the client, by which it finds its attempt again after a lost connection. */
export const attemptSchema = z.uuid()

/** The same of a new attempt: in the one form in which it names files, a unit and the holder of the lock. */
export const newAttemptSchema = attemptSchema.lowercase('must be in lower case')

/** What the caller believes to be current: a release id, what was there before the first release, or nothing. */
export const expectedReleaseSchema = z.union([releaseIdSchema, z.literal(ADOPTED), z.literal(NO_RELEASE)])
export type ExpectedRelease = z.infer<typeof expectedReleaseSchema>

/** What is requested expressly, because a host refuses it otherwise: fields of a request, and of its record. */
export const expresslySchema = {
  /** The release is older than what was promoted last, and that is intended. The host's policy defines whether that is allowed. */
  allowOlder: z.literal(true).optional(),
  /** The release failed on this host before, or was rolled back, and is to be tried again. */
  retry: z.literal(true).optional(),
}

/** Returns these fields of a caller's options. */
export function expressly({ allowOlder, retry }: Expressly): { readonly allowOlder?: true; readonly retry?: true } {
  return { ...(allowOlder === true ? { allowOlder } : {}), ...(retry === true ? { retry } : {}) }
}

/** What a caller may request expressly. */
export interface Expressly {
  /** Let the release be older than what was promoted last, or not a descendant of it. */
  readonly allowOlder?: boolean | undefined
  /** Try it although it failed on the host before, or was rolled back there. */
  readonly retry?: boolean | undefined
}

const codecTotalsSchema = z.strictObject({
  paths: z.number().int().nonnegative(),
  narBytes: z.number().int().nonnegative(),
  bytes: z.number().int().nonnegative(),
})

/** A row that is missing does not compile. */
const totalsOfCodecs: Readonly<Record<Codec, z.ZodOptional<typeof codecTotalsSchema>>> = {
  raw: codecTotalsSchema.optional(),
  zstd: codecTotalsSchema.optional(),
  'zstd-base': codecTotalsSchema.optional(),
  delta: codecTotalsSchema.optional(),
}

export const copySummarySchema = z.strictObject({
  copiedPaths: z.number().int().nonnegative(),
  copiedNarBytes: z.number().int().nonnegative(),
  packBytes: z.number().int().nonnegative(),
  presentPaths: z.number().int().nonnegative(),
  /** Paths that the host fetched from its own substituters because the build host does not have them. */
  substitutedPaths: z.array(storePathSchema).max(LIMITS.closurePaths),
  /** What was sent with each codec; absent when the host's agent only reads packs of format 1. `bytes` are those of the encoded NARs. */
  codecs: z.strictObject(totalsOfCodecs).optional(),
  /** Paths that could not be sent with a codec that needs a base, and were sent whole; absent where there are none. */
  fallbacks: z.array(fallbackSchema).max(LIMITS.closurePaths).optional(),
})
export type CopySummary = z.infer<typeof copySummarySchema>

/** The same in a request. */
export const copyRequestSchema = copySummarySchema.extend({
  substitutedPaths: z.array(storePathSchema).max(LIMITS.requestedPaths),
  fallbacks: z.array(fallbackSchema).max(LIMITS.recordedPaths).optional(),
})

/** Returns the copy summary for a record: it names only the first of the paths, because a record is kept for good. */
export function copyForRecord(copy: CopySummary): CopySummary {
  const { substitutedPaths, fallbacks } = copy
  return {
    ...copy,
    substitutedPaths: substitutedPaths.slice(0, LIMITS.recordedPaths),
    ...(fallbacks === undefined ? {} : { fallbacks: fallbacks.slice(0, LIMITS.recordedPaths) }),
  }
}
