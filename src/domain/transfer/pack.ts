import { z } from 'zod'
import { sha256Schema, storePathSchema } from '../closure/store-path.ts'
import { releaseIdSchema } from '../manifest/schema.ts'

/**
 * A pack: store paths on their way to a host, as one stream.
 *
 *     magic · header frame · for each path: narinfo frame, data frames, path-end frame · end frame
 *
 * The end frame carries the SHA-256 of all bytes before it, so a stream that was cut or changed is always noticed. The
 * digest is against accidents only: what a host accepts is decided by signatures and NAR hashes.
 */
export const PACK_MAGIC = Buffer.from('grind-to-prod pack\n')

/** One letter per kind of frame. */
export const frameTypes = { header: 'H', path: 'P', data: 'D', pathEnd: 'E', end: 'Z' } as const

/** Most bytes that a frame of each kind may have. A data frame is a piece of a compressed NAR. */
export const frameLimits = { header: 16 * 1024 * 1024, path: 4 * 1024 * 1024, data: 1024 * 1024, pathEnd: 0, end: 1024 } as const

/** Bytes that the descriptions of a pack's paths may have on the average: some hundred references each. One may have a whole frame. */
export const DESCRIPTION_BYTES_PER_PATH = 8192

export const packHeaderSchema = z.strictObject({
  format: z.literal(1),
  /** The compression of NARs. A separate field, for codecs that need what the host already has. */
  codec: z.enum(['zstd']),
  releaseId: releaseIdSchema,
  /** How many paths follow, and the sum of their NAR sizes in bytes. */
  paths: z.number().int().nonnegative().max(200_000),
  narBytes: z.number().int().nonnegative(),
  /** Paths that the host is asked to fetch from its own substituters first, because the build host does not have them. */
  substitute: z.array(storePathSchema).max(200_000),
})
export type PackHeader = z.infer<typeof packHeaderSchema>

export const packEndSchema = z.strictObject({
  paths: z.number().int().nonnegative(),
  narBytes: z.number().int().nonnegative(),
  sha256: sha256Schema,
})
