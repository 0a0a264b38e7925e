import type { RoleResult } from '#domain/protocol/role'
import type { ConcludedAttempt } from '#steps/agent/conclude-attempt'
import { warnOfOtherHost } from '#steps/agent/host-identity'
import type { ReachOptions } from '#steps/agent/reach'
import { changeRole, type SetRoleOptions } from '#steps/agent/role'
import { keepSignedRecords } from '#steps/evidence/keep-signed-record'
import type { Context } from '#steps/context'
import { connectTo, type ClientOptions } from '#steps/agent/host-client'

/** Returns which role a host has, and since when. Changes nothing. Throws for a host that cannot be reached or has no agent. */
export async function role(options: ReachOptions, context: Context): Promise<RoleResult> {
  const { reporter } = context
  await using client = await connectTo(options, context)
  const found = await client.role()
  warnOfOtherHost(options, { ...found, hostName: found.host }, reporter)
  return found
}

interface SetHostRoleOptions extends ClientOptions, SetRoleOptions {
  /** Folder for the record as the host signed it; it is not kept without. */
  readonly records?: string | undefined
}

/**
 * Gives a host a role. The configuration's machine id is compared with the host's, its role is not, because this changes it. Ends in
 * COMMITTED, UNCHANGED (it already has the role), or UNKNOWN. Keeps the record as the host signed it in the folder `records`, if one is
 * given. Throws the agent's refusals.
 */
export async function setRole(
  options: SetHostRoleOptions,
  context: Context,
): Promise<ConcludedAttempt & { readonly signedRecords?: readonly string[] }> {
  await using client = await connectTo(options, context)
  const concluded = await changeRole(client, options)
  return { ...concluded, ...(await keepSignedRecords(options.records, [concluded], { ...options, ...context })) }
}
