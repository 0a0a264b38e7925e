import { VOLATILE_FIELDS } from '../snapshot/schema.ts'

/**
 * Fields in which any two hosts differ, and one host from itself after a while. Whoever needs one of them to agree compares
 * what it stands for: `system.current` for the generation, the current release for the ledger. When one of them could not be
 * read, that is a finding nevertheless.
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

/** Fields that say how and when a snapshot was taken: whether they could be read says nothing of the host. */
export const NEVER_COMPARED = ['application', ...VOLATILE_FIELDS] as const
