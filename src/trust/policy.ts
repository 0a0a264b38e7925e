import { z } from 'zod'
import { nameSchema, nixPublicKeySchema, prefixSchema, unitSchema } from '../config/grammar.ts'
import { healthTargets } from '../manifest/health-targets.ts'
import type { Manifest } from '../manifest/schema.ts'
import { SIGNATURE_LIMIT_COUNT } from './signature.ts'

/** Where the policy lies on a host. */
export const POLICY_FILE = '/etc/grind-to-prod/host.json'

/** What the agent may do for one application. */
export const applicationPolicySchema = z.strictObject({
  prefix: prefixSchema,
  /** Units that a release may restart. */
  units: z.array(unitSchema),
  /** `host:port` pairs that a release's health checks may ask. */
  healthTargets: z.array(z.string().max(300)),
  role: z.enum(['active', 'standby']).optional(),
  /** Releases that are kept, current and previous included. */
  keep: z.number().int().min(2).max(1000).default(10),
})
export type ApplicationPolicy = z.infer<typeof applicationPolicySchema>

/** `/etc/grind-to-prod/host.json`: root-owned, never written by a promote. */
export const policySchema = z.strictObject({
  schemaVersion: z.literal(1),
  /** Keys whose signature makes a store path acceptable. */
  trustedPublicKeys: z.array(nixPublicKeySchema).min(1),
  /** Different signers of `allowed_signers` who must have signed a manifest. */
  minimumSignatures: z.number().int().min(1).max(SIGNATURE_LIMIT_COUNT).default(1),
  /** Substituters that `--allow-host-fallback` may use; with none the flag is refused. */
  substituters: z.array(z.url()).default([]),
  applications: z.record(nameSchema, applicationPolicySchema),
})
export type Policy = z.infer<typeof policySchema>

/** What a manifest asks for that the policy does not allow, each as one sentence; empty when all is allowed. */
export function beyondPolicy(manifest: Manifest, policy: ApplicationPolicy): string[] {
  const units = manifest.units
    .filter((unit) => !policy.units.includes(unit))
    .map((unit) => `unit ${unit} is not among the units of the policy`)
  const targets = healthTargets(manifest.health)
    .filter((target) => !policy.healthTargets.includes(target))
    .map((target) => `health target ${target} is not among the health targets of the policy`)
  const prefix = manifest.prefix === policy.prefix ? [] : [`prefix ${manifest.prefix} is not the policy's ${policy.prefix}`]
  return [...prefix, ...units, ...targets]
}
