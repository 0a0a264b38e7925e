import type { Role } from '../config/role.ts'
import type { AttemptRecord } from '../protocol/record.ts'

/** True for the record of a change of role. */
export function isRoleChange({ verb, role }: AttemptRecord): boolean {
  return verb === 'set-role' && role !== undefined
}

/** Returns the record of the last change of role; undefined when there was none. `records` are oldest first, as in the ledger. */
export function lastRoleChange(records: readonly AttemptRecord[]): AttemptRecord | undefined {
  return records.findLast(isRoleChange)
}

/**
 * Returns the current role: that of the last change, else the policy's. Without a role in the policy there is none, whatever was recorded:
 * only the administrator decides that a host has a role at all.
 */
export function roleInForce(policyRole: Role | undefined, records: readonly AttemptRecord[]): Role | null {
  if (policyRole === undefined) return null
  return lastRoleChange(records)?.role?.to ?? policyRole
}
