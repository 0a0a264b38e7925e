import type { Reporter } from '#domain/report/event'
import type { RoleResult } from '#domain/protocol/role'
import type { Runner } from '#tools/run/runner'
import type { Concluded } from '#steps/agent/conclude-attempt'
import { warnOfOtherHost } from '#steps/agent/meant-host'
import { reachHost, type ReachOptions } from '#steps/agent/reach'
import { roleOver, setRoleOver, type SetRoleOptions } from '#steps/agent/role'

/** Returns which role a host has, and since when. Changes nothing. Throws for a host that cannot be reached or has no agent. */
export async function role(options: ReachOptions, runner: Runner, reporter: Reporter): Promise<RoleResult> {
  await using connection = await reachHost(options, runner, reporter)
  const found = await roleOver(connection, options.config.application, runner, reporter)
  warnOfOtherHost(options, { ...found, hostName: found.host }, reporter)
  return found
}

/**
 * Gives a host a role. The configuration's machine id is compared with the host's, its role is not, because this changes it. Ends in
 * COMMITTED, UNCHANGED (it already has the role), or UNKNOWN. Throws the agent's refusals.
 */
export async function setRole(options: SetRoleOptions, runner: Runner, reporter: Reporter): Promise<Concluded> {
  await using connection = await reachHost(options, runner, reporter)
  return await setRoleOver(options, connection, runner, reporter)
}
