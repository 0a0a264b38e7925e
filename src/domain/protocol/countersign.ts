import { z } from 'zod'
import { nameSchema } from '../config/grammar.ts'
import { countersignatureTextSchema, emergencySchema } from '../trust/emergency.ts'
import { APPROVALS_LIMIT } from '../trust/signature.ts'
import { actorSchema, newAttemptSchema } from './attempt.ts'
import { expectedHostSchema } from './expected-host.ts'
import { timeSchema } from './limits.ts'

/** Emergency releases that a status lists at most. */
export const LISTED_EMERGENCIES = 64

/** An emergency release, and how far its countersigning is. */
export const openEmergencySchema = z.strictObject({
  attempt: z.uuid(),
  releaseId: z.string().max(128),
  actor: actorSchema,
  /** When the attempt ended. */
  finishedAt: timeSchema,
  ...emergencySchema.shape,
  countersigners: z
    .array(
      z.strictObject({
        principals: z.array(z.string().max(255)).min(1).max(64),
        fingerprint: z.string().max(128),
        /** By the host's clock. */
        receivedAt: timeSchema,
      }),
    )
    .max(APPROVALS_LIMIT),
  /** People who are still missing. */
  missing: z.number().int().nonnegative(),
  /** True when the time is over and people are missing, or when the last countersignature came later. */
  isOverdue: z.boolean(),
})
export type OpenEmergency = z.infer<typeof openEmergencySchema>

/** On standard input of `countersign APPLICATION`, from a client alone. */
export const countersignRequestSchema = z.strictObject({
  protocol: z.literal(1),
  attempt: newAttemptSchema,
  /** The text of the countersignature's envelope. */
  countersignature: countersignatureTextSchema,
  expectHost: expectedHostSchema.optional(),
})
export type CountersignRequest = z.infer<typeof countersignRequestSchema>

/** Of `countersign APPLICATION`. */
export const countersignResultSchema = z.strictObject({
  host: z.string().max(255),
  application: nameSchema,
  /** False when the key had countersigned it before, or when no countersignature was missing. */
  isNew: z.boolean(),
  emergency: openEmergencySchema,
})
export type CountersignResult = z.infer<typeof countersignResultSchema>
