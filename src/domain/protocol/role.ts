import { z } from 'zod'
import { nameSchema } from '../config/grammar.ts'
import { roleSchema } from '../config/role.ts'
import { recordedReasonSchema } from '../trust/emergency.ts'
import { newAttemptSchema, requestActorSchema } from './attempt.ts'
import { expectedHostSchema } from './expected-host.ts'
import { PROTOCOL_VERSION } from './messages.ts'
import { recordSchema } from './record.ts'

/** Of `role APPLICATION`: which of two production hosts this is. */
export const roleResultSchema = z.strictObject({
  host: z.string().max(255),
  application: nameSchema,
  machineId: z.string().max(64),
  /** The one in force; null when the policy gives it none. */
  role: roleSchema.nullable(),
  /** The initial role, from the policy. */
  policyRole: roleSchema.nullable(),
  /** The record of the last change; null when there was none. */
  lastChange: recordSchema.nullable(),
})
export type RoleResult = z.infer<typeof roleResultSchema>

/**
 * On standard input of `role APPLICATION --set ROLE` over ssh; a user on the host gives none. Idempotent by attempt id. The answer is an
 * `attemptResult`, whose record has the verb `set-role`.
 */
export const setRoleRequestSchema = z.strictObject({
  protocol: z.literal(PROTOCOL_VERSION),
  attempt: newAttemptSchema,
  actor: requestActorSchema,
  /** Refuse when the host has another role than this, because it was changed in the meantime. */
  expectRole: roleSchema.optional(),
  /** Why, as one clause. */
  reason: recordedReasonSchema.optional(),
  expectHost: expectedHostSchema.optional(),
})
export type SetRoleRequest = z.infer<typeof setRoleRequestSchema>
