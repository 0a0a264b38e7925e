import { randomUUID } from 'node:crypto'
import type { Role } from '#domain/config/role'
import { HostError, InputError } from '#domain/errors/errors'
import type { Actor } from '#domain/protocol/attempt'
import { expectedMachine, hostMismatch } from '#domain/protocol/expected-host'
import { PROTOCOL_VERSION } from '#domain/protocol/messages'
import { roleResultSchema, type RoleResult } from '#domain/protocol/role'
import type { Reporter } from '#domain/report/event'
import type { Runner } from '#tools/run/runner'
import type { SshConnection } from '#tools/ssh/connection'
import { concludeAttempt, type Concluded, type ConcludeOptions } from './conclude-attempt.ts'
import { callAgent } from './session.ts'

/** Returns which role a host has, and since when, asked over an open connection. Changes nothing. */
export function roleOver(connection: SshConnection, application: string, runner: Runner, reporter: Reporter): Promise<RoleResult> {
  return callAgent(connection, { verb: 'role', application, input: {}, result: roleResultSchema, effect: 'read' }, runner, reporter)
}

export interface SetRoleOptions extends ConcludeOptions {
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

/** Gives a host a role over an open connection. */
export async function setRoleOver(
  options: SetRoleOptions,
  connection: SshConnection,
  runner: Runner,
  reporter: Reporter,
): Promise<Concluded> {
  const { config, hostName, role: wanted, actor, attempt = randomUUID(), reason, dryRun = false } = options
  const isLookedAt = dryRun || options.expectRole === undefined
  const found = isLookedAt ? await roleOver(connection, config.application, runner, reporter) : undefined
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
  return await concludeAttempt(options, connection, { verb: 'role', request, words: ['--set', wanted] }, runner, reporter)
}

/** Returns what would be done. Refuses what the host would refuse. */
function planned({ config, hostName, role: wanted, expectRole }: SetRoleOptions, found: RoleResult): Concluded {
  const complaint = hostMismatch(expectedMachine(config, hostName).expectHost, { ...found, hostName })
  if (complaint !== undefined) throw new HostError('wrong-host', hostName, complaint)
  if (found.role === null) {
    throw new InputError(
      'not-permitted',
      `The policy of ${hostName} gives ${config.application} no role, so it cannot be changed; add role to its host in grind-to-prod.yml and run "grind-to-prod host install" again.`,
    )
  }
  if (expectRole !== undefined && found.role !== expectRole) {
    throw new HostError('unexpected-role', hostName, `${hostName} is ${found.role}, not ${expectRole} as expected; decide again.`)
  }
  const what = found.role === wanted ? `is already ${wanted}` : `is ${found.role} and would be ${wanted}`
  return { verdict: 'UNCHANGED', reason: `A dry run: ${hostName} ${what}.`, record: null }
}
