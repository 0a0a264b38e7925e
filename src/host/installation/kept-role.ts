import { hostname } from 'node:os'
import { hostPaths } from '#domain/activation/host-paths'
import type { InstallRequest } from '#domain/installation/request'
import { roleInForce } from '#domain/ledger/role'
import { roleRecords } from '#machine/ledger/ledger-file'
import type { Policy } from '#domain/trust/policy'

/**
 * Reports that the host keeps a role other than the configuration's: an installation must not revert a failover. `policy` is the new one.
 */
export async function keptRole(root: string, policy: Policy, { application, policy: { prefix, role } }: InstallRequest): Promise<string[]> {
  const { ledger } = hostPaths(application, prefix)
  // One that cannot be read is for status and every verb that writes to complain of.
  const place = { name: hostname(), paths: { ledger: `${root}${ledger}` } }
  const changes = await roleRecords(place).catch(() => [])
  const inForce = roleInForce(policy.applications[application]?.role, changes)
  if (role === undefined || inForce === null || inForce === role) return []
  return [
    `${hostname()} is ${inForce} and stays so, although grind-to-prod.yml has ${role}: change it to ${inForce} there if the hosts have changed roles, or change the role with "grind-to-prod role".`,
  ]
}
