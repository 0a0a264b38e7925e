import type { RoleResult } from '#domain/protocol/role'
import type { Concluded } from '#steps/agent/conclude-attempt'
import { warnOfOtherHost } from '#steps/agent/meant-host'
import { reachHost, type ReachOptions } from '#steps/agent/reach'
import { roleOver, setRoleOver, type SetRoleOptions } from '#steps/agent/role'
import type { Context } from '#steps/context'

/** Which role a host has, and since when. Changes nothing. Throws for a host that cannot be reached or has no agent. */
export async function role(options: ReachOptions, context: Context): Promise<RoleResult> {
  const { reporter } = context
  await using connection = await reachHost(options, context)
  const found = await roleOver(connection, options.config.application, context)
  warnOfOtherHost(options, { ...found, hostName: found.host }, reporter)
  return found
}

/**
 * Gives a host a role. The configuration's machine id is held against the host, its role is not: to change that is the point.
 * Ends in COMMITTED, UNCHANGED (it has the role already), or UNKNOWN. Throws what the agent refuses with.
 */
export async function setRole(options: SetRoleOptions, context: Context): Promise<Concluded> {
  await using connection = await reachHost(options, context)
  return await setRoleOver(options, connection, context)
}
