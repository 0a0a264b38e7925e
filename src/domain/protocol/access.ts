import { z } from 'zod'
import { nameSchema } from '../config/grammar.ts'
import { applicationPolicySchema } from '../trust/policy.ts'
import { LIMITS } from './limits.ts'

const keySchema = z.strictObject({
  type: z.string().max(64),
  /** `SHA256:…`. */
  fingerprint: z.string().max(64),
})

/** Of `access`: who may do what with one application of a host. */
export const accessResultSchema = z.strictObject({
  host: z.string().max(255),
  application: nameSchema,
  agentVersion: z.string().max(64),
  /** Keys that deploy, and keys that only read; null where the host's configuration has them, as on NixOS. */
  deployKeys: z.array(keySchema).max(LIMITS.named).nullable(),
  readKeys: z.array(keySchema).max(LIMITS.named).nullable(),
  nixKeys: z.array(z.string().max(1024)).max(LIMITS.named),
  minimumSignatures: z.number().int().nonnegative(),
  signers: z
    .array(
      z.strictObject({
        principals: z.array(z.string().max(255)).max(LIMITS.named),
        key: keySchema,
        validAfter: z.string().max(64).nullable(),
        validBefore: z.string().max(64).nullable(),
      }),
    )
    .max(LIMITS.named),
  substituters: z.array(z.string().max(LIMITS.url)).max(LIMITS.named),
  policy: applicationPolicySchema,
})
export type AccessResult = z.infer<typeof accessResultSchema>
