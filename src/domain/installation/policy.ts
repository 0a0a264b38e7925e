import type { Config } from '../config/schema.ts'
import { findHost } from '../config/find-host.ts'
import { unitNames } from '../config/released-unit.ts'
import { healthPrograms, healthTargets, healthUnits } from '../manifest/health-targets.ts'
import { applicationPolicySchema, type ApplicationPolicy, type Policy } from '../trust/policy.ts'
import type { InstallRequest } from './request.ts'

/** Returns what a configuration needs its host to permit, and nothing more. */
export function policyOf(config: Config, hostName: string): ApplicationPolicy {
  const { role } = findHost(config, hostName)
  const watched = healthUnits(config.health, unitNames(config.units))
  return applicationPolicySchema.parse({
    ...(config.prefix === undefined ? {} : { prefix: config.prefix }),
    units: unitNames(config.units),
    healthTargets: healthTargets(config.health),
    ...(watched.length === 0 ? {} : { healthUnits: watched }),
    ...(healthPrograms(config.health).length === 0 ? {} : { healthPrograms: true }),
    ...snapshotOf(config),
    ...(role === undefined ? {} : { role }),
    ...(Object.values(config.components).some(({ kind }) => kind === 'system') ? { system: true } : {}),
    ...(config.data === undefined ? {} : { data: config.data.folders }),
    ...(config.data?.program === undefined ? {} : { dataProgram: true }),
  })
}

function snapshotOf({ snapshot: { repository, units } }: Config): Pick<ApplicationPolicy, 'snapshot'> {
  if (repository === undefined && units.length === 0) return {}
  return { snapshot: { ...(repository === undefined ? {} : { repository }), ...(units.length === 0 ? {} : { units }) } }
}

/**
 * Returns the host's policy after an installation. It keeps the settings of other applications, and those of the whole host, which apply
 * to applications without keys or number of signatures of their own. The keys of this application replace its existing ones if there are
 * any in the request. The numbers of signatures and of approvals, whether there are emergency releases, and which releases may not return,
 * are the host's own choice, and so is the number of kept releases unless the configuration has one. Substituters serve every application.
 * The program that is notified, and the folder of the metrics, are the host's own, and no request has them. An existing role stays too:
 * hosts change roles by a record in their ledger, never by an installation.
 */
export function mergePolicy(existing: Policy | undefined, request: InstallRequest): Policy {
  const { application, policy } = request
  const theirs = existing?.applications[application]
  const minimum = request.minimumSignatures ?? theirs?.minimumSignatures
  const approvals = request.minimumApprovals ?? theirs?.minimumApprovals ?? 0
  return {
    schemaVersion: 1,
    trustedPublicKeys: existing?.trustedPublicKeys ?? [],
    minimumSignatures: existing?.minimumSignatures ?? 1,
    substituters: union(existing?.substituters, request.substituters),
    ...(existing?.notify === undefined ? {} : { notify: existing.notify }),
    ...(existing?.metrics === undefined ? {} : { metrics: existing.metrics }),
    applications: {
      ...existing?.applications,
      // Parsed, so that the order of its fields is the schema's, as when it is read again.
      [application]: applicationPolicySchema.parse({
        ...policy,
        ...(theirs === undefined ? {} : { ...ownChoicesOf(theirs), ...roleOf(theirs, policy) }),
        ...retentionOf(request),
        trustedPublicKeys: request.trustedPublicKeys ?? theirs?.trustedPublicKeys ?? (theirs && existing?.trustedPublicKeys),
        ...(minimum === undefined ? {} : { minimumSignatures: minimum }),
        ...(approvals === 0 ? {} : { minimumApprovals: approvals }),
        ...emergencyPolicyOf(request, theirs),
      }),
    },
  }
}

/** Returns what an administrator decides on the host itself, and not in a configuration. */
function ownChoicesOf({ keep, keepDays, logs, allowOlder, allowRetry, releaseMaxAgeDays }: ApplicationPolicy): Partial<ApplicationPolicy> {
  return {
    keep,
    ...(keepDays === undefined ? {} : { keepDays }),
    ...(logs === undefined ? {} : { logs }),
    ...(allowOlder === undefined ? {} : { allowOlder }),
    ...(allowRetry === undefined ? {} : { allowRetry }),
    ...(releaseMaxAgeDays === undefined ? {} : { releaseMaxAgeDays }),
  }
}

/** What the request has counts; 0 hours remove the setting. */
function emergencyPolicyOf(
  { emergencyCountersignHours: hours }: InstallRequest,
  theirs: ApplicationPolicy | undefined,
): Pick<ApplicationPolicy, 'emergency'> {
  if (hours === 0) return {}
  if (hours !== undefined) return { emergency: { countersignWithinHours: hours } }
  return theirs?.emergency === undefined ? {} : { emergency: theirs.emergency }
}

/** What the configuration has counts; 0 days remove the setting. */
function retentionOf({ retention: { keep, keepDays } = {} }: InstallRequest): Partial<ApplicationPolicy> {
  return {
    ...(keep === undefined ? {} : { keep }),
    ...(keepDays === undefined ? {} : { keepDays: keepDays === 0 ? undefined : keepDays }),
  }
}

function roleOf(theirs: ApplicationPolicy, { role: wanted }: ApplicationPolicy): Pick<ApplicationPolicy, 'role'> {
  return theirs.role === undefined || wanted === undefined ? {} : { role: theirs.role }
}

function union(existing: readonly string[] | undefined, added: readonly string[]): string[] {
  return [...new Set([...(existing ?? []), ...added])]
}
