import { z } from 'zod'
import { storePathSchema } from '../closure/store-path.ts'
import { baseCodecs } from './codec-names.ts'

/** Why a path could not be made from a base on the host: it is copied whole then. */
const fallbackReasons = ['base-missing', 'base-corrupt', 'delta-corrupt', 'memory-short', 'bases-too-large'] as const
export type FallbackReason = (typeof fallbackReasons)[number]

/** A path that was sent with a codec that needs a base, and that was not imported. */
export const fallbackSchema = z.strictObject({
  path: storePathSchema,
  codec: z.enum(baseCodecs),
  reason: z.enum(fallbackReasons),
})
export type Fallback = z.infer<typeof fallbackSchema>
