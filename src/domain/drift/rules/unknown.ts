import { isUnsaid } from '../../snapshot/schema-1.ts'
import { isUnreadable } from '../../snapshot/unreadable.ts'
import type { Snapshot, UnitSnapshot } from '../../snapshot/schema.ts'
import { unreadablePaths } from '../differences.ts'
import type { FieldPath } from '../field.ts'
import { haveSameFingerprintKey } from '../fingerprint-key.ts'
import type { ClassRules, Condition, Side } from '../rule.ts'
import { nodeAt, type Node } from '../tree.ts'

/** Values that could not be read or compared, so that they do not count as agreement. */
export const unknown: ClassRules = {
  class: 'unknown',
  meaning: 'A value could not be read or compared, so it is unknown whether it agrees.',
  differences: [
    {
      // Two hosts have two keys unless an administrator gave them one; what follows from that is the condition below.
      fields: ['fingerprintKey'],
      severity: 'note',
      about: 1,
      says: 'The values in environment files and the digests of files cannot be compared: the sides use different fingerprint keys.',
      next: 'Give both hosts one fingerprint key if their secrets should be the same (docs/snapshots.md).',
      when: (pair) => [pair.reference, pair.host].every(hasFingerprints) && !haveSameFingerprintKey(pair),
    },
  ],
  conditions: ({ tree, snapshot }) => {
    const paths = unreadablePaths(tree).filter((path) => !isEnvironmentFile(path))
    const said = paths.filter((path) => !isUnsaid(nodeAt(tree, path)) && !isForWantOfKey(snapshot, nodeAt(tree, path), path))
    const unsaid = paths.filter((path) => isUnsaid(nodeAt(tree, path)))
    return [...said.map(unreadable), ...(unsaid.length === 0 ? [] : [olderForm(unsaid)])]
  },
}

/** The fields that a snapshot of version 1 does not have are one note, not a warning for each. */
function olderForm(fields: readonly FieldPath[]): Condition {
  return {
    severity: 'note',
    subject: ['schemaVersion'],
    fields,
    says: 'The snapshot is of schema version 1: it does not record who may release and log in and which other units run, and its plain digests cannot be compared with fingerprints.',
    next: 'Take it again with an agent of this version (grind-to-prod host install HOST).',
  }
}

/** Without a key there is no digest of any file; the missing key is reported on its own. */
function isForWantOfKey({ fingerprintKey }: Snapshot, node: Node | undefined, path: FieldPath): boolean {
  return (
    path[0] !== 'fingerprintKey' &&
    isUnreadable(fingerprintKey) &&
    isUnreadable(node) &&
    node.unreadable.endsWith(fingerprintKey.unreadable)
  )
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
    next: 'Fix the cause, then take the snapshot again.',
  }
}

function hasFingerprints({ snapshot }: Side): boolean {
  if (snapshot === null) return false
  const { units, trust, logins } = snapshot
  if (!isUnreadable(units) && Object.values(units).some(unitHasFingerprints)) return true
  return [trust, logins].some((part) => JSON.stringify(part).includes('"keyed:'))
}

function unitHasFingerprints({ environmentFiles, unitFile, dropIns }: UnitSnapshot): boolean {
  return Object.keys(environmentFiles).length > 0 || [unitFile, ...dropIns].some((file) => isKeyed(file?.digest))
}

function isKeyed(digest: unknown): boolean {
  return typeof digest === 'string' && digest.startsWith('keyed:')
}
