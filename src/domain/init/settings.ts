import { z } from 'zod'
import { nameSchema, sshAddressSchema } from '../config/grammar.ts'

/** What `init` keeps beside the keys: how an administrator reaches each host, which is no part of a configuration. */
export const settingsSchema = z.strictObject({
  hosts: z.record(nameSchema, z.strictObject({ admin: sshAddressSchema })).default({}),
})
export type Settings = z.infer<typeof settingsSchema>

export function settingsText(settings: Settings): string {
  return `${JSON.stringify(settings, null, 2)}\n`
}
