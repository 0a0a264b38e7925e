import { z } from 'zod'

/** Which of two production hosts one is: the active one serves, the standby one waits to. */
export const roles = ['active', 'standby'] as const
export const roleSchema = z.enum(roles)
export type Role = z.infer<typeof roleSchema>
