import { isUnreadable } from '../../snapshot/unreadable.ts'
import type { Snapshot } from '../../snapshot/schema.ts'
import type { ClassRules, Condition, Side } from '../rule.ts'

type Ledger = Exclude<Snapshot['releases']['ledger'], { unreadable: string }>

/** A ledger is append-only: the later ledger of a machine continues the earlier one. */
export const ledgerDrift: ClassRules = {
  class: 'ledger-drift',
  meaning: "A host's ledger lost records or was replaced.",
  differences: [],
  conditions: ({ snapshot }, other) => broken(snapshot, other),
}

/** Reported once, for the later snapshot. */
function broken(later: Snapshot, { snapshot: earlier }: Side): Condition[] {
  if (earlier === null || !isOfSameMachine(earlier, later) || Date.parse(later.takenAt) < Date.parse(earlier.takenAt)) return []
  const [before, after] = [earlier.releases.ledger, later.releases.ledger]
  if (isUnreadable(before) || isUnreadable(after)) return []
  const says = problem(before, after)
  if (says === undefined) return []
  return [
    {
      severity: 'error',
      subject: ['releases', 'ledger'],
      fields: [
        ['releases', 'ledger', 'entries'],
        ['releases', 'ledger', 'head'],
      ],
      says,
      next: 'A user with root access on the host rewrote it. Compare it with an older copy and with the records that the host signed (grind-to-prod verify --record).',
    },
  ]
}

function isOfSameMachine(left: Snapshot, right: Snapshot): boolean {
  return typeof left.host.machineId === 'string' && left.host.machineId === right.host.machineId
}

/**
 * Returns why the later ledger does not continue the earlier one; undefined when it does, and when there are too many new records to know.
 */
function problem(before: Ledger, after: Ledger): string | undefined {
  if (after.entries < before.entries) return `The ledger became shorter: it had ${before.entries} records and has ${after.entries}.`
  if (before.head === null) return undefined
  if (after.entries === before.entries) return after.head === before.head ? undefined : 'The ledger was replaced by one of the same length.'
  if (isUnreadable(after.recent)) return undefined
  const then = after.recent.at(-1 - (after.entries - before.entries))
  return then === undefined || then === before.head
    ? undefined
    : `The ledger does not continue its earlier version: its record ${before.entries} is different.`
}
