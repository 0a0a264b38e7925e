import { VOLATILE_FIELDS } from '../snapshot/schema.ts'

/**
 * Fields in which any two hosts differ, and one host from itself after a while. Where such a field should agree, its meaning is compared
 * instead: `system.current` for the generation, the current release for the ledger. That one is unreadable is a finding nevertheless.
 */
export const MAY_DIFFER = [
  'host.name',
  'host.role',
  'host.machineId',
  'host.bootId',
  'system.generation',
  'releases.kept',
  'releases.ledger',
] as const

/** Fields about how and when a snapshot was taken: whether they could be read is not about the host. */
export const NEVER_COMPARED = ['application', ...VOLATILE_FIELDS] as const
