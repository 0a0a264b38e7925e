import { z } from 'zod'
import { storePathSchema } from '../closure/store-path.ts'
import { nameSchema } from '../config/grammar.ts'
import { MANIFEST_LIMIT_BYTES, releaseIdSchema } from '../manifest/schema.ts'

/** What a release would do to a unit, as the host sees it now. */
export const unitPreviewSchema = z.strictObject({
  unit: z.string().max(255),
  step: z.enum(['restart', 'reload', 'start', 'stop', 'none']),
  because: z.string().max(1024),
  /** Absent: the release lists it. */
  removed: z.literal(true).optional(),
})
export type UnitPreview = z.infer<typeof unitPreviewSchema>

/** Of `release APPLICATION`: what is current on a host, as the host keeps it. */
export const releaseResultSchema = z.strictObject({
  host: z.string().max(255),
  application: nameSchema,
  /** Null when there is none, and for what was there before the first release, which has no manifest. */
  current: z
    .strictObject({
      releaseId: releaseIdSchema,
      /** The manifest's own bytes. */
      manifest: z.string().max(MANIFEST_LIMIT_BYTES),
      /** Its closure, the manifest's own path included; sizes are of the NAR. */
      paths: z.array(z.strictObject({ path: storePathSchema, narSize: z.number().int().nonnegative() })).max(200_001),
    })
    .nullable(),
})
export type ReleaseResult = z.infer<typeof releaseResultSchema>
