import { z } from 'zod'
import { nameSchema } from '../config/grammar.ts'
import { roleSchema } from '../config/role.ts'
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
