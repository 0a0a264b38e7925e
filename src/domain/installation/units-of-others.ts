import { InputError } from '../errors/errors.ts'
import type { Policy } from '../trust/policy.ts'
import type { InstallRequest } from './request.ts'

/**
 * Refuses a unit that another application of the host has: the releases of both would restart it, and a rollback of one would stop what the
 * other runs. A unit that the application has already stays. Throws InputError `unit-of-another`.
 */
export function requireOwnUnits(
  existing: Policy | undefined,
  { application, policy: { units }, sharedUnits }: Pick<InstallRequest, 'application' | 'policy' | 'sharedUnits'>,
  host: string,
): void {
  if (existing === undefined || sharedUnits === true) return
  const before = existing.applications[application]?.units ?? []
  for (const [other, { units: theirs }] of Object.entries(existing.applications)) {
    const taken = other === application ? undefined : units.find((unit) => theirs.includes(unit) && !before.includes(unit))
    if (taken === undefined) continue
    throw new InputError(
      'unit-of-another',
      `${taken} on ${host} is a unit of the application ${other}, so ${application} cannot have it.`,
      {
        hint: 'Give the unit of this application a name of its own, or run "grind-to-prod host install --shared-units" for one that both only reload.',
      },
    )
  }
}
