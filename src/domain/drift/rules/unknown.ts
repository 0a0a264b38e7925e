import { isUnreadable } from '../../snapshot/schema.ts'
import { unreadablePaths } from '../differences.ts'
import type { FieldPath } from '../field.ts'
import { haveSameFingerprintKey } from '../fingerprint-key.ts'
import type { ClassRules, Condition, Side } from '../rule.ts'

/** What could not be read or compared, so that nobody takes it for agreement. */
export const unknown: ClassRules = {
  class: 'unknown',
  meaning: 'It could not be read or compared, so it may be anything.',
  differences: [
    {
      // Two hosts have two keys unless an administrator gave them one; what follows from that is the condition below.
      fields: ['fingerprintKey'],
      severity: 'note',
      about: 1,
      says: 'The values in environment files cannot be compared: each side has a key of its own.',
      next: 'Give both hosts one fingerprint key if their secrets are meant to be the same (docs/snapshots.md).',
      when: (pair) => [pair.reference, pair.host].every(hasEnvironmentFiles) && !haveSameFingerprintKey(pair),
    },
  ],
  conditions: ({ tree }) =>
    unreadablePaths(tree)
      .filter((path) => !isEnvironmentFile(path))
      .map(unreadable),
}

/** Whether a file is there is what `secrets-wiring` is about. */
function isEnvironmentFile(path: FieldPath): boolean {
  return path.length === 4 && path[2] === 'environmentFiles'
}

function unreadable(path: FieldPath): Condition {
  const isOfUnit = path[0] === 'units' && path.length > 1
  const subject = isOfUnit ? path.slice(0, 2) : path
  return {
    severity: 'warning',
    subject,
    fields: [path],
    says: isOfUnit ? `Not everything about ${path[1]} could be read.` : `${path.join(' ')} could not be read.`,
    next: 'Mend what the reason says, then take the snapshot again; until then nobody knows whether it agrees.',
  }
}

function hasEnvironmentFiles({ snapshot }: Side): boolean {
  if (snapshot === null || isUnreadable(snapshot.units)) return false
  return Object.values(snapshot.units).some(({ environmentFiles }) => Object.keys(environmentFiles).length > 0)
}
