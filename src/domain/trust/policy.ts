import { z } from 'zod'
import { limited, LIMITS } from '../protocol/limits.ts'
import { nameSchema, nixPublicKeySchema, prefixSchema, unitSchema } from '../config/grammar.ts'
import { unitNames } from '../config/released-unit.ts'
import { roleSchema } from '../config/role.ts'
import { healthPrograms, healthTargets, healthUnits } from '../manifest/health-targets.ts'
import { systemComponent } from '../manifest/component.ts'
import type { Manifest } from '../manifest/schema.ts'
import { dataPolicyViolations } from './data-policy-violations.ts'
import { emergencyPolicySchema } from './emergency.ts'
import { APPROVALS_LIMIT, SIGNATURE_LIMIT_COUNT } from './signature.ts'
import { hostMetricsSchema, hostNotifySchema } from './notify-policy.ts'

/** Path of the policy on a host. */
export const POLICY_FILE = '/etc/grind-to-prod/host.json'

/** What the agent may do for one application. */
export const applicationPolicySchema = z.strictObject({
  /** Absent: its releases are NixOS systems alone. */
  prefix: prefixSchema.optional(),
  /** Keys whose signature makes a store path acceptable for a release of it; absent: the host's. */
  trustedPublicKeys: z.array(nixPublicKeySchema).min(1).max(LIMITS.named).optional(),
  /** Different signers who must have signed a manifest of it; absent: the host's. */
  minimumSignatures: z.number().int().min(1).max(SIGNATURE_LIMIT_COUNT).optional(),
  /** Different people who must have approved a release of it, and have neither signed it nor started its promote; absent: none. */
  minimumApprovals: z.number().int().min(1).max(APPROVALS_LIMIT).optional(),
  /** Whether a request may apply a release without them, if people countersign it in time; absent: no. */
  emergency: emergencyPolicySchema.optional(),
  /** Units that a release may restart. */
  units: z.array(unitSchema).max(LIMITS.named),
  /** `host:port` pairs and `unix:/path` sockets that a release's health checks may ask. */
  healthTargets: z.array(z.string().max(300)).max(LIMITS.named),
  /** Units, besides those above, whose state a release's health checks may ask. */
  healthUnits: z.array(unitSchema).max(LIMITS.named).optional(),
  /** Whether a release's health checks may run programs of it, as a user with no rights. */
  healthPrograms: z.boolean().optional(),
  /** Folders that a release may name as its data: they are backed up, and replaced by `restore-data`. */
  data: z.array(prefixSchema).max(64).optional(),
  /** Whether a release's own program may back its data up and restore it: the host runs it as root. */
  dataProgram: z.boolean().optional(),
  /** What a snapshot contains besides the release; see the configuration. */
  snapshot: z.strictObject({ repository: prefixSchema.optional(), units: z.array(unitSchema).max(256).optional() }).optional(),
  /** The role that it starts with; the ledger has every change since. Without one it can be given none. */
  role: roleSchema.optional(),
  /** Whether a release may switch the host to another NixOS system: the signers of releases are root in effect then. */
  system: z.boolean().optional(),
  /** Committed releases that are kept, current and previous included; beside them the last one that failed. */
  keep: z.number().int().min(2).max(1000).default(10),
  /** Besides those, releases that were tried within so many days; absent: none. */
  keepDays: z.number().int().min(1).max(3650).optional(),
  /** Which keys may read the journal of these units: `deploy` without those that only read; absent: all. */
  logs: z.enum(['all', 'deploy', 'none']).optional(),
  /** Whether a promote may bring a release that is older than the last one that was promoted; absent: no. No rule for a rollback. */
  allowOlder: z.boolean().optional(),
  /** Whether a promote may retry a release that failed here or was rolled back; absent: yes. No rule for a rollback. */
  allowRetry: z.boolean().optional(),
  /** Releases whose commit is older than so many days are refused; absent: none is refused for its age. */
  releaseMaxAgeDays: z.number().int().min(1).max(3650).optional(),
})
export type ApplicationPolicy = z.infer<typeof applicationPolicySchema>

/** `/etc/grind-to-prod/host.json`: root-owned, never written by a promote. */
export const policySchema = z.strictObject({
  schemaVersion: z.literal(1),
  /** Keys whose signatures are accepted on store paths, for applications that have none of their own. */
  trustedPublicKeys: z.array(nixPublicKeySchema).max(LIMITS.named).default([]),
  /** Different signers who must have signed a manifest, for applications without a setting of their own. */
  minimumSignatures: z.number().int().min(1).max(SIGNATURE_LIMIT_COUNT).default(1),
  /** Substituters that `--allow-host-fallback` may use; with none the flag is refused. */
  substituters: z.array(z.url().max(LIMITS.url)).max(LIMITS.named).default([]),
  /** The program that is notified of attempts; absent: none. No request can name one. */
  notify: hostNotifySchema.optional(),
  /** Where metrics are written; absent: nowhere. */
  metrics: hostMetricsSchema.optional(),
  applications: limited(z.record(nameSchema, applicationPolicySchema), LIMITS.applications),
})
export type Policy = z.infer<typeof policySchema>

/** Returns the policy as it counts for one application: its own keys and number of signatures, or else the host's. */
export function policyFor(policy: Policy, { trustedPublicKeys, minimumSignatures }: ApplicationPolicy): Policy {
  return {
    ...policy,
    trustedPublicKeys: trustedPublicKeys ?? policy.trustedPublicKeys,
    minimumSignatures: minimumSignatures ?? policy.minimumSignatures,
  }
}

/** Returns what a manifest asks for that the policy does not allow, each as one sentence; empty when all is allowed. */
export function policyViolations(manifest: Manifest, policy: ApplicationPolicy): string[] {
  const units = unitNames(manifest.units)
    .filter((unit) => !policy.units.includes(unit))
    .map((unit) => `unit ${unit} is not among the units of the policy`)
  const targets = healthTargets(manifest.health)
    .filter((target) => !policy.healthTargets.includes(target))
    .map((target) => `health target ${target} is not among the health targets of the policy`)
  const system = systemComponent(manifest)
  const systems =
    system === null || policy.system === true
      ? []
      : [`component ${system.name} is a NixOS system, but the policy does not allow a release to switch it ("system": true)`]
  const watched = healthUnits(manifest.health, policy.units)
    .filter((unit) => policy.healthUnits?.includes(unit) !== true)
    .map((unit) => `health unit ${unit} is not among the health units of the policy`)
  const programs = healthPrograms(manifest.health)
    .filter(() => policy.healthPrograms !== true)
    .map((link) => `health program ${link} may not run, because the policy allows no health programs`)
  const prefix =
    manifest.prefix === policy.prefix ? [] : [`prefix ${manifest.prefix ?? '(none)'} is not the policy's ${policy.prefix ?? '(none)'}`]
  return [...prefix, ...units, ...targets, ...systems, ...watched, ...programs, ...dataPolicyViolations(manifest, policy)]
}
