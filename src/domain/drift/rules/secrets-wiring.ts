import { isUnreadable } from '../../snapshot/unreadable.ts'
import type { Snapshot } from '../../snapshot/schema.ts'
import type { FieldPath } from '../field.ts'
import { haveSameFingerprintKey } from '../fingerprint-key.ts'
import type { ClassRules, Condition, Pair, Side } from '../rule.ts'
import { nodeAt } from '../tree.ts'

/** The files that units take their settings and secrets from. */
export const secretsWiring: ClassRules = {
  class: 'secrets-wiring',
  meaning: 'Environment files differ in their names, their values or their permissions.',
  differences: [
    {
      fields: ['units.*.environmentFiles.*.variables.*'],
      severity: 'error',
      about: 4,
      // Several units may take one file: that is one finding.
      subject: ['environmentFiles', '{3}'],
      says: '{3} sets different variables, or different values.',
      next: 'Set the intended values (they are compared by fingerprints that only these hosts can make), then restart {1}; declare names that must differ in snapshot.mayDiffer.',
      when: isComparable,
    },
    {
      fields: ['units.*.environmentFiles.*.mode', 'units.*.environmentFiles.*.owner', 'units.*.environmentFiles.*.group'],
      severity: 'warning',
      about: 4,
      subject: ['environmentFiles', '{3}'],
      says: '{3} has another owner or other permissions.',
      next: 'On the host: chown and chmod {3} to the intended owner and mode; a file of secrets has mode 0600, or 0640 with a group of its own.',
    },
    {
      fields: ['units.*.environmentFiles'],
      severity: 'error',
      about: 4,
      subject: ['environmentFiles', '{3}'],
      says: '{1} reads {3} on one side only.',
      next: 'Compare EnvironmentFile= on both sides: systemctl cat {1}.',
    },
  ],
  conditions: ({ snapshot }, other) => unreadableFiles(snapshot, other),
}

/** Finds files that are missing, or that not even root can read. An optional file that neither side has is fine. */
function unreadableFiles({ units }: Snapshot, other: Side): Condition[] {
  if (isUnreadable(units)) return []
  return Object.entries(units).flatMap(([unit, { environmentFiles }]) =>
    Object.entries(environmentFiles).flatMap(([file, reading]): Condition[] => {
      const path = ['units', unit, 'environmentFiles', file]
      const theirs = nodeAt(other.tree, path)
      if (!isUnreadable(reading) || (isUnreadable(theirs) && theirs.unreadable === reading.unreadable)) return []
      return [
        {
          severity: other.snapshot === null ? 'note' : 'error',
          subject: ['environmentFiles', file],
          fields: [path],
          says: `${file} could not be read: ${reading.unreadable}.`,
          next: `Put the intended file there, then restart ${unit}.`,
        },
      ]
    }),
  )
}

/** Fingerprints by different keys differ for any values; a missing name is still visible. */
function isComparable(pair: Pair, path: FieldPath): boolean {
  const variable = path.slice(0, 6)
  return haveSameFingerprintKey(pair) || [pair.reference, pair.host].some(({ tree }) => nodeAt(tree, variable) === undefined)
}
