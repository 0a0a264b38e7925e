import { quoteUnlessName } from '../errors/quote.ts'
import type { AttemptRecord } from '../protocol/record.ts'
import type { RoleResult } from '../protocol/role.ts'

/** Formats which role a host has, since when, and which machine it is. */
export function roleLines({ host, application, machineId, role, policyRole, lastChange }: RoleResult): string[] {
  return [
    `${application} on ${host}: ${role ?? 'no role'}`,
    `  machine: ${machineId === '' ? 'its id cannot be read' : machineId}`,
    ...(lastChange === null
      ? []
      : [
          `  since ${lastChange.finishedAt} by ${quoteUnlessName(lastChange.actor.name)}: ${lastChange.reason} (attempt ${lastChange.attempt})`,
        ]),
    ...(policyRole === null || policyRole === role ? [] : [`  the role that its policy started with: ${policyRole}`]),
  ]
}

/** Formats what a change of role did. */
export function roleChangeWords({ from, to }: NonNullable<AttemptRecord['role']>): string {
  return `role ${from} → ${to}`
}
