import { isUnreadable } from '../../snapshot/unreadable.ts'
import { shortId } from '../../report/release-name.ts'
import type { LedgerSnapshot, Snapshot } from '../../snapshot/schema.ts'
import type { ClassRules, Condition, Side } from '../rule.ts'

/** A ledger is append-only: the later ledger of a machine continues the earlier one. And its host runs what its last switch left. */
export const ledgerDrift: ClassRules = {
  class: 'ledger-drift',
  meaning: "A host's ledger lost records or was replaced, or the host does not run what its ledger has.",
  differences: [],
  conditions: ({ snapshot }, other) => [...broken(snapshot, other), ...switchedByHand(snapshot)],
}

/** Where a host's current release is another one than its ledger has: what explains whatever else does not fit to it. */
export const SWITCHED_BY_HAND = ['releases', 'current'] as const

/** True for a host whose current release is another one than the newest attempt of its ledger left. */
export function isSwitchedByHand({ releases: { ledger } }: Snapshot): boolean {
  return !isUnreadable(ledger) && ledger.contradictedBy !== undefined
}

function switchedByHand({ releases: { current, ledger } }: Snapshot): Condition[] {
  if (isUnreadable(ledger) || ledger.contradictedBy === undefined || isUnreadable(current)) return []
  const { contradictedBy: attempt, recorded = [] } = ledger
  const [left, now] = [recorded.map(nameOf).join(' or '), nameOf(current)]
  const target = recorded.find((release) => release !== null)
  const back = target === undefined ? 'promote the right release' : `roll back to it: grind-to-prod rollback HOST --to ${shortId(target)}`
  return [
    {
      severity: 'error',
      subject: SWITCHED_BY_HAND,
      fields: [
        ['releases', 'current'],
        ['releases', 'ledger', 'contradictedBy'],
        ['releases', 'ledger', 'recorded'],
      ],
      says: `The host runs, or will run, what its ledger did not put there: attempt ${attempt} left ${left} current, and ${now} is.`,
      next: `Restart no unit: that would start ${now}. Compare the ledger (grind-to-prod ledger HOST) with the records that the runs kept; if it has all lines, the release was switched by hand: find out by whom, and ${back}.`,
    },
  ]
}

function nameOf(release: string | null): string {
  return release === null ? 'no release' : `release ${shortId(release)}`
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
function problem(before: LedgerSnapshot, after: LedgerSnapshot): string | undefined {
  if (after.entries < before.entries) return `The ledger became shorter: it had ${before.entries} records and has ${after.entries}.`
  if (before.head === null) return undefined
  if (after.entries === before.entries) return after.head === before.head ? undefined : 'The ledger was replaced by one of the same length.'
  if (isUnreadable(after.recent)) return undefined
  const then = after.recent.at(-1 - (after.entries - before.entries))
  return then === undefined || then === before.head
    ? undefined
    : `The ledger does not continue its earlier version: its record ${before.entries} is different.`
}
