import type { Config } from '../config/schema.ts'
import { findHost } from '../config/find-host.ts'
import { healthTargets } from '../manifest/health-targets.ts'
import { applicationPolicySchema, type ApplicationPolicy, type Policy } from '../trust/policy.ts'
import type { InstallRequest } from './request.ts'

/** What a configuration needs its host to permit, and nothing more. */
export function policyOf(config: Config, hostName: string): ApplicationPolicy {
  const { role } = findHost(config, hostName)
  return applicationPolicySchema.parse({
    prefix: config.prefix,
    units: config.units,
    healthTargets: healthTargets(config.health),
    ...(role === undefined ? {} : { role }),
  })
}

/**
 * The host's policy after an installation: what it says of other applications stays. Keys and substituters are added to
 * those there, never removed, for they serve every application; how many releases are kept, and how many must sign, is the host's own choice.
 */
export function mergePolicy(existing: Policy | undefined, request: InstallRequest): Policy {
  const { application, policy } = request
  const kept = existing?.applications[application]?.keep
  return {
    schemaVersion: 1,
    trustedPublicKeys: union(existing?.trustedPublicKeys, request.trustedPublicKeys),
    minimumSignatures: request.minimumSignatures ?? existing?.minimumSignatures ?? 1,
    substituters: union(existing?.substituters, request.substituters),
    applications: { ...existing?.applications, [application]: kept === undefined ? policy : { ...policy, keep: kept } },
  }
}

function union(existing: readonly string[] | undefined, added: readonly string[]): string[] {
  return [...new Set([...(existing ?? []), ...added])]
}
