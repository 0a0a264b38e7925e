import { randomUUID } from 'node:crypto'
import type { Role } from '#domain/config/role'
import { HostError } from '#domain/errors/errors'
import type { Actor } from '#domain/protocol/attempt'
import { expectedMachine, hostMismatch } from '#domain/protocol/expected-host'
import { PROTOCOL_VERSION } from '#domain/protocol/messages'
import type { RoleResult } from '#domain/protocol/role'
import type { SshConnection } from '#tools/ssh/connection'
import { concludeAttempt, type Concluded, type ConcludeOptions } from './conclude-attempt.ts'
import { callAgent, notUnderstood } from './session.ts'
import { roleNotPermitted, unexpectedRole } from '#domain/errors/catalogue'
import type { Context } from '../context.ts'

/** Which role a host has, and since when, asked over an open connection. Changes nothing. */
export async function roleOver(connection: SshConnection, application: string, context: Context): Promise<RoleResult> {
  const found = await callAgent(connection, { verb: 'role', application, input: {}, effect: 'read' }, context)
  if ('record' in found) throw notUnderstood(connection.target.name, 'it gave the record of an attempt for a role')
  return found
}

export interface SetRoleOptions extends ConcludeOptions {
  readonly role: Role
  readonly actor: Actor
  /** Refuse when the host has another role than this; without it, than the one that it says it has a moment before. */
  readonly expectRole?: Role | undefined
  /** Chosen by whoever may have to ask again. */
  readonly attempt?: string
  /** Why, as one clause, for the record. */
  readonly reason?: string | undefined
  /** Look and tell, but change nothing. */
  readonly dryRun?: boolean
}

/** Gives a host a role over an open connection. */
export async function setRoleOver(options: SetRoleOptions, connection: SshConnection, context: Context): Promise<Concluded> {
  const { config, hostName, role: wanted, actor, attempt = randomUUID(), reason, dryRun = false } = options
  const isLookedAt = dryRun || options.expectRole === undefined
  const found = isLookedAt ? await roleOver(connection, config.application, context) : undefined
  if (dryRun && found !== undefined) return planned(options, found)
  const expectRole = options.expectRole ?? found?.role ?? undefined
  const request = {
    protocol: PROTOCOL_VERSION,
    attempt,
    actor,
    ...(expectRole === undefined ? {} : { expectRole }),
    ...(reason === undefined ? {} : { reason }),
    ...expectedMachine(config, hostName),
  } as const
  return await concludeAttempt(options, connection, { verb: 'role', request, words: ['--set', wanted] }, context)
}

/** What would be done. Refuses what the host would refuse. */
function planned({ config, hostName, role: wanted, expectRole }: SetRoleOptions, found: RoleResult): Concluded {
  const complaint = hostMismatch(expectedMachine(config, hostName).expectHost, { ...found, hostName })
  if (complaint !== undefined) throw new HostError('wrong-host', complaint.message, { host: hostName, hint: complaint.hint })
  if (found.role === null) {
    throw roleNotPermitted(hostName, config.application)
  }
  if (expectRole !== undefined && found.role !== expectRole) {
    throw unexpectedRole({ host: hostName, application: config.application }, found.role, expectRole)
  }
  const what = found.role === wanted ? `is ${wanted} already` : `is ${found.role} and would be ${wanted}`
  return { verdict: 'UNCHANGED', reason: `A dry run: ${hostName} ${what}.`, record: null }
}
