import { z } from 'zod'
import { timeSchema } from '../protocol/limits.ts'
import { COUNTERSIGN_LIMIT_HOURS, EMERGENCY_REASON_LIMIT, RECORDED_REASON_LIMIT } from './limits.ts'
import { reasonRules, tooLongReason } from './reason.ts'
import { APPROVALS_LIMIT } from './signature.ts'

function plainReasonSchema(limit: number) {
  return reasonRules.reduce((schema, { pattern, message }) => schema.regex(pattern, message), z.string().max(limit, tooLongReason(limit)))
}

/** Why a release cannot wait for its approvals. */
export const emergencyReasonSchema = plainReasonSchema(EMERGENCY_REASON_LIMIT)

/** Why a person cancels, reverts or sets something, for the record. */
export const recordedReasonSchema = plainReasonSchema(RECORDED_REASON_LIMIT)

/** Of a request: why the release cannot wait for its approvals; absent when it can. */
export const emergencyRequest = { emergency: emergencyReasonSchema.optional() }

/** Hours within which an emergency release must be countersigned; a fraction is a part of an hour. */
const countersignHoursSchema = z.number().positive().max(COUNTERSIGN_LIMIT_HOURS)

/** Of a host's policy: that a release may be applied without its approvals, and within how many hours it must be countersigned. */
export const emergencyPolicySchema = z.strictObject({ countersignWithinHours: countersignHoursSchema })
export type EmergencyPolicy = z.infer<typeof emergencyPolicySchema>

/** Of a record: the host accepted the release without the approvals that its policy demands. */
export const emergencySchema = z.strictObject({
  /** By the word of the actor. */
  reason: emergencyReasonSchema,
  /** By the host's clock: as many people as the policy demanded have approved or countersigned it until then. */
  countersignBy: timeSchema,
})
export type Emergency = z.infer<typeof emergencySchema>

/** Returns what a record has of a release that is accepted now, as an emergency. */
export function emergencyOf(reason: string, { countersignWithinHours }: EmergencyPolicy, now: Date): Emergency {
  return { reason, countersignBy: new Date(now.getTime() + countersignWithinHours * 3_600_000).toISOString() }
}

/** Returns the field of a request; empty without a reason. */
export function asEmergency({ emergency }: { readonly emergency?: string | undefined }): { readonly emergency?: string } {
  return emergency === undefined ? {} : { emergency }
}

/** Largest countersignature that is read, as the text of its envelope. */
const COUNTERSIGNATURE_LIMIT_BYTES = 32 * 1024
export const countersignatureTextSchema = z.string().max(COUNTERSIGNATURE_LIMIT_BYTES)

/** Largest file of an attempt's receipts. */
export const COUNTERSIGNED_LIMIT_BYTES = APPROVALS_LIMIT * 3 * COUNTERSIGNATURE_LIMIT_BYTES
/** The text of an attempt's receipts, as a host hands it out: an envelope a line. */
export const countersignedTextSchema = z.string().max(COUNTERSIGNED_LIMIT_BYTES)
