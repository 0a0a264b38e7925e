import { z } from 'zod'
import { nameSchema } from '../config/grammar.ts'
import { roleSchema } from '../config/role.ts'
import { attemptSchema, requestActorSchema } from './attempt.ts'
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
  /** What the policy says, which is where it started. */
  policyRole: roleSchema.nullable(),
  /** The record of the last change; null when there was none. */
  lastChange: recordSchema.nullable(),
})
export type RoleResult = z.infer<typeof roleResultSchema>

/**
 * On standard input of `role APPLICATION --set ROLE` over ssh; whoever types it on the host gives none. Sent again with the same
 * attempt it changes nothing more. The answer is an `attemptResult`, whose record is of the verb `set-role`.
 */
export const setRoleRequestSchema = z.strictObject({
  protocol: z.literal(PROTOCOL_VERSION),
  attempt: attemptSchema,
  actor: requestActorSchema,
  /** Refuse when the host has another role than this: somebody else has changed it. */
  expectRole: roleSchema.optional(),
  /** Why, as one clause. */
  reason: z.string().max(1024).optional(),
  expectHost: expectedHostSchema.optional(),
})
export type SetRoleRequest = z.infer<typeof setRoleRequestSchema>
