import { randomUUID } from 'node:crypto'
import type { Role } from '#domain/config/role'
import { HostError } from '#domain/errors/errors'
import type { Actor } from '#domain/protocol/attempt'
import { expectedMachine, hostMismatch } from '#domain/protocol/expected-host'
import { PROTOCOL_VERSION } from '#domain/protocol/agent-program'
import type { RoleResult } from '#domain/protocol/role'
import type { ConcludedAttempt } from './conclude-attempt.ts'
import type { HostClient } from './host-client.ts'
import { roleNotPermitted, unexpectedRole } from '#domain/errors/catalogue'

export interface SetRoleOptions {
  readonly role: Role
  readonly actor: Actor
  /** Refuse when the host has another role than this; default: the role that it reported a moment before. */
  readonly expectRole?: Role | undefined
  /** Chosen by a caller that may have to repeat the request. */
  readonly attempt?: string
  /** The reason, as one clause, for the record. */
  readonly reason?: string | undefined
  /** Only inspect and report; change nothing. */
  readonly dryRun?: boolean
}

/** Gives a host a role. */
export async function changeRole(client: HostClient, options: SetRoleOptions): Promise<ConcludedAttempt> {
  const { role, actor, attempt = randomUUID(), reason, dryRun = false } = options
  const isLookedAt = dryRun || options.expectRole === undefined
  const found = isLookedAt ? await client.role() : undefined
  if (dryRun && found !== undefined) return planned(client, options, found)
  const expectRole = options.expectRole ?? found?.role ?? undefined
  const request = {
    protocol: PROTOCOL_VERSION,
    attempt,
    actor,
    ...(expectRole === undefined ? {} : { expectRole }),
    ...(reason === undefined ? {} : { reason }),
    ...expectedMachine(client.options.config, client.name),
  } as const
  return await client.attempt({ verb: 'role', request, words: ['--set', role] })
}

/** Returns what would be done. Refuses what the host would refuse. */
function planned({ options: { config, hostName } }: HostClient, { role, expectRole }: SetRoleOptions, found: RoleResult): ConcludedAttempt {
  const complaint = hostMismatch(expectedMachine(config, hostName).expectHost, { ...found, hostName })
  if (complaint !== undefined) throw new HostError('wrong-host', complaint.message, { host: hostName, hint: complaint.hint })
  if (found.role === null) {
    throw roleNotPermitted(hostName, config.application)
  }
  if (expectRole !== undefined && found.role !== expectRole) {
    throw unexpectedRole({ host: hostName, application: config.application }, found.role, expectRole)
  }
  const what = found.role === role ? `is already ${role}` : `is ${found.role} and would be ${role}`
  return { verdict: 'UNCHANGED', reason: `A dry run: ${hostName} ${what}.`, record: null }
}
