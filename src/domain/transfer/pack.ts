import { z } from 'zod'
import { sha256Schema, storePathSchema } from '../closure/store-path.ts'
import { releaseIdSchema } from '../manifest/schema.ts'
import { baseCodecs, type Codec } from './codec-names.ts'
import type { NarInfo } from './narinfo.ts'

/**
 * A pack: store paths on their way to a host, as one stream. There are two formats:
 *
 *     1: magic · header frame · for each path: narinfo frame, data frames, end frame of the path · end frame
 *     2: magic · header frame · for each group of paths: group frame, data frames, end frame of the group · end frame
 *
 * In format 1 the data are one NAR, compressed with zstd. In format 2 they are the NARs of the group's paths, one after the other, encoded
 * as one stream by the codec that the group frame names: so small paths share a compressor's window, and cost no frames of their own.
 *
 * The end frame carries the SHA-256 of all bytes before it, so a stream that was cut or changed is always noticed. The
 * digest is against accidents only: what a host accepts is decided by signatures and NAR hashes.
 */
export const PACK_MAGIC = Buffer.from('grind-to-prod pack\n')

/** One letter per kind of frame. */
export const frameTypes = { header: 'H', path: 'P', group: 'G', data: 'D', pathEnd: 'E', end: 'Z' } as const

/** Most bytes that a frame of each kind may have. A data frame is a piece of encoded NARs. */
export const frameLimits = {
  header: 16 * 1024 * 1024,
  path: 4 * 1024 * 1024,
  group: 8 * 1024 * 1024,
  data: 1024 * 1024,
  pathEnd: 0,
  end: 1024,
} as const

/** Bytes that the descriptions of a pack's paths may have on the average: some hundred references each. One may have a whole frame. */
export const DESCRIPTION_BYTES_PER_PATH = 8192

/** What a pack announces before anything else, in both formats. */
const announced = {
  releaseId: releaseIdSchema,
  /** How many paths follow, and the sum of their NAR sizes in bytes. */
  paths: z.number().int().nonnegative().max(200_000),
  narBytes: z.number().int().nonnegative(),
  /** Paths that the host is asked to fetch from its own substituters first, because the build host does not have them. */
  substitute: z.array(storePathSchema).max(200_000),
}

/** Format 1 names the compression of all its NARs. */
const oldHeaderSchema = z.strictObject({ format: z.literal(1), codec: z.enum(['zstd']), ...announced })
const newHeaderSchema = z.strictObject({ format: z.literal(2), ...announced })
export const packHeaderSchema = z.discriminatedUnion('format', [oldHeaderSchema, newHeaderSchema])
export type PackHeader = z.infer<typeof packHeaderSchema>
export type OldPackHeader = z.infer<typeof oldHeaderSchema>
export type NewPackHeader = z.infer<typeof newHeaderSchema>

/** The newest format that this program reads and writes. */
export const PACK_FORMAT = 2

/** Most paths of one group. */
const GROUP_PATHS = 4096

const groupSizes = {
  paths: z.number().int().positive().max(GROUP_PATHS),
  /** Bytes of their descriptions before these were compressed. */
  descriptionBytes: z
    .number()
    .int()
    .positive()
    .max(2 * frameLimits.group),
}

/** The first line of a group frame, as JSON; after it come the descriptions of its paths (narinfo texts), compressed with zstd. */
export const groupHeadSchema = z.discriminatedUnion('codec', [
  z.strictObject({ codec: z.enum(['raw', 'zstd']), ...groupSizes }),
  z.strictObject({ codec: z.enum(baseCodecs), base: storePathSchema, ...groupSizes, paths: z.literal(1) }),
  // Each path has a base of its own; the bases, one a line, come before the descriptions.
  z.strictObject({ codec: z.literal('deltas'), ...groupSizes }),
])

/** Paths that are encoded as one stream. */
export type PackGroup = CodecGroup | DeltasGroup

/** Paths whose NARs are one stream of a codec; of one path, if the codec needs a base. */
export interface CodecGroup {
  readonly codec: Codec
  /** The path whose NAR the codec needs. */
  readonly base?: string
  readonly infos: readonly NarInfo[]
}

/** Paths of which each is made from a base by a small delta (`packDeltas`). */
export interface DeltasGroup {
  readonly codec: 'deltas'
  /** As many as paths, in their order. */
  readonly bases: readonly string[]
  readonly infos: readonly NarInfo[]
}

/** Returns the bytes of a group's NARs. */
export function sizeOf({ infos }: Pick<PackGroup, 'infos'>): number {
  return infos.reduce((sum, { narSize }) => sum + narSize, 0)
}

export const packEndSchema = z.strictObject({
  paths: z.number().int().nonnegative(),
  narBytes: z.number().int().nonnegative(),
  sha256: sha256Schema,
})
