import { z } from 'zod'
import { LIMITS } from '../protocol/limits.ts'
import { machineIdSchema, nameSchema, prefixSchema, unitSchema } from '../config/grammar.ts'
import { PROTOCOL_VERSION } from '../protocol/agent-program.ts'

/** The request on standard input of `grind-to-prod-agent uninstall`. */
export const uninstallRequestSchema = z.strictObject({
  protocol: z.literal(PROTOCOL_VERSION),
  application: nameSchema,
  /** The user that deploy keys log in as. */
  user: z.string().regex(/^[a-z_][a-z0-9_-]{0,31}$/),
  /** The application's folder, if it has one, and the units that run its releases. */
  prefix: prefixSchema.optional(),
  units: z.array(unitSchema).max(256),
  /** The configuration's: another machine refuses. */
  machineId: machineIdSchema.optional(),
  /** Remove releases, records and roots too. Refused while one of the units runs. */
  purge: z.boolean(),
  /** Only report what would be removed. */
  dryRun: z.boolean(),
})
export type UninstallRequest = z.infer<typeof uninstallRequestSchema>

const uninstallItemSchema = z.strictObject({
  /** A path, `user deploy`, or a unit. */
  item: z.string().max(4096),
  action: z.enum(['remove', 'change', 'keep']),
  /** What changes, or why it is kept and how it is removed. */
  detail: z.string().max(4096),
})
export type UninstallItem = z.infer<typeof uninstallItemSchema>

/** Only what is there, so that a second run has nothing but what is kept. */
export const uninstallResultSchema = z.strictObject({ items: z.array(uninstallItemSchema).max(LIMITS.items) })
export type UninstallResult = z.infer<typeof uninstallResultSchema>
