import type { Role } from '../config/role.ts'
import type { AttemptRecord } from '../protocol/record.ts'

/** True for the record of a change of role. */
export function isRoleChange({ verb, role }: AttemptRecord): boolean {
  return verb === 'set-role' && role !== undefined
}

/** The record of the last change of role; undefined when there was none. `records` are oldest first, as in the ledger. */
export function lastRoleChange(records: readonly AttemptRecord[]): AttemptRecord | undefined {
  return records.findLast(isRoleChange)
}

/**
 * The role in force: of the last change, else the policy's. Where the policy gives none there is none, whatever was recorded: it
 * is the administrator's word that a host has a role at all.
 */
export function roleInForce(policyRole: Role | undefined, records: readonly AttemptRecord[]): Role | null {
  if (policyRole === undefined) return null
  return lastRoleChange(records)?.role?.to ?? policyRole
}
