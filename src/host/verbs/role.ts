import { NO_RELEASE } from '#domain/activation/host-paths'
import type { Role } from '#domain/config/role'
import { markBegun } from '#domain/errors/begun'
import { InputError } from '#domain/errors/errors'
import { readMachineId } from '#tools/files/machine-id'
import { lastRoleChange, roleInForce } from '#domain/ledger/role'
import type { AttemptResult } from '#domain/protocol/messages'
import type { AttemptRecord } from '#domain/protocol/record'
import type { RoleResult } from '#domain/protocol/role'
import type { SetRoleRequest } from '#domain/protocol/requests'
import { claimAttempt } from '../attempt/claim-attempt.ts'
import { deepPublicUrls } from '#domain/secrets/public-url'
import { requireExpectedHost } from '../attempt/expect-host.ts'
import { holdingLock } from '../attempt/hold-lock.ts'
import { roleRecords, recordedAttempt } from '#machine/ledger/ledger-file'
import { appendRecord } from '../attempt/append-record.ts'
import type { Host } from '#machine/host'
import { requireTrustedPlaces } from '../open-host.ts'
import { afterRecord } from '../notify/after-record.ts'
import { markByHand } from '../notify/by-hand.ts'
import { recover } from './recover.ts'
import { currentGeneration } from '#machine/release/generation'
import { roleNotPermitted, unexpectedRole } from '#domain/errors/catalogue'

/** Returns which of two production hosts this is, and since when. Changes nothing. */
export async function role(host: Host): Promise<RoleResult> {
  const changes = await roleRecords(host)
  return {
    host: host.name,
    application: host.application,
    machineId: await readMachineId(),
    role: roleInForce(host.permitted.role, changes),
    policyRole: host.permitted.role ?? null,
    lastChange: lastRoleChange(changes) ?? null,
  }
}

export interface SetRoleOptions extends Omit<SetRoleRequest, 'protocol'> {
  readonly role: Role
}

/**
 * Gives this host a role, as one record in its ledger and nothing else: running services are not touched. Repeated with the same attempt it
 * returns the recorded outcome; a host that already has the role gets no record. No transaction runs meanwhile. Throws InputError
 * `not-permitted` if the policy gives the application no role, HostError `wrong-host`, `unexpected-role` or `busy`. An error from before
 * the record is written is marked as "not started".
 */
export async function setRole(host: Host, options: SetRoleOptions): Promise<AttemptResult> {
  return claimAttempt(host, options.attempt, async () => {
    let isWriting = false
    try {
      const ended = await recordedChange(host, options.attempt)
      if (ended !== undefined) return { record: ended }
      await requireExpectedHost(host, options.expectHost)
      requireRole(host)
      await requireTrustedPlaces(host)
      // An interrupted attempt decides which release this host runs, and would take the lock from us.
      await recover(host, 'refuse')
      return await holdingLock(host, 'role change', async () => {
        const already = await recordedChange(host, options.attempt)
        if (already !== undefined) return { record: already }
        const record = await change(host, options)
        isWriting = true
        if (record.verdict !== 'COMMITTED') return { record }
        const placed = await appendRecord(host, record)
        await markByHand(host, record.attempt)
        await afterRecord(host, placed, { isRecovered: false })
        return { record: placed }
      })
    } catch (error) {
      throw isWriting ? error : markBegun(error, false)
    }
  })
}

/** Builds the record of the change. */
async function change(host: Host, options: SetRoleOptions): Promise<AttemptRecord> {
  const startedAt = new Date().toISOString()
  const from = lastRoleChange(await roleRecords(host))?.role?.to ?? requireRole(host)
  const { role: to, expectRole } = options
  if (expectRole !== undefined && from !== expectRole) {
    throw unexpectedRole({ host: host.name, application: host.application }, from, expectRole)
  }
  const current = await currentGeneration(host)
  return deepPublicUrls<AttemptRecord>({
    schemaVersion: 1,
    attempt: options.attempt,
    verb: 'set-role',
    application: host.application,
    host: host.name,
    releaseId: current ?? NO_RELEASE,
    previousRelease: current,
    verdict: from === to ? 'UNCHANGED' : 'COMMITTED',
    reason: reasonOf(from, options),
    startedAt,
    finishedAt: new Date().toISOString(),
    actor: options.actor,
    role: { from, to },
    phases: [],
    units: [],
    health: [],
  })
}

function reasonOf(from: Role, { role: to, reason }: SetRoleOptions): string {
  const what = from === to ? `the role is already ${to}` : `the role changed from ${from} to ${to}`
  return reason === undefined ? what : `${what}: ${reason}`
}

/** An attempt that only changed the role left no more than its record. */
async function recordedChange(host: Host, attempt: string): Promise<AttemptRecord | undefined> {
  const record = await recordedAttempt(host, attempt)
  if (record === undefined || record.verb === 'set-role') return record
  throw new InputError('request-invalid', `Attempt ${attempt} on ${host.name} had the verb ${record.verb}.`, {
    hint: 'Choose another id for a change of role.',
  })
}

/** A deploy key may change a role, so a host has one only if its administrator configured it. */
function requireRole({ name, application, permitted }: Host): Role {
  if (permitted.role !== undefined) return permitted.role
  throw roleNotPermitted(name, application)
}
