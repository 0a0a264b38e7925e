import { isUnreadable } from '../../snapshot/unreadable.ts'
import type { Snapshot } from '../../snapshot/schema.ts'
import { hasComparableDigest } from '../comparable-digest.ts'
import type { FieldPath } from '../field.ts'
import type { ClassRules, Condition, Pair, Side } from '../rule.ts'
import { nodeAt } from '../tree.ts'

/** The state of a unit according to systemd, and its definition. */
export const serviceDrift: ClassRules = {
  class: 'service-drift',
  meaning: 'A unit is in another state, or its definition differs.',
  differences: [
    {
      fields: ['units.*.loadState', 'units.*.activeState', 'units.*.subState', 'units.*.result'],
      severity: 'error',
      about: 2,
      says: '{1} is in another state.',
      when: (pair, [, unit = '']) => !isDoneAsReleased(pair, unit),
      next: 'On the host: systemctl status {1}; journalctl --unit {1} --lines 100.',
    },
    {
      fields: ['units.*.unitFile'],
      severity: 'warning',
      about: 3,
      says: 'The unit file of {1} differs.',
      next: "Compare systemctl cat {1} on both sides; put the right definition into the host's configuration, then run systemctl daemon-reload and restart the unit.",
      when: hasComparableDigest,
    },
    {
      fields: ['units.*.dropIns'],
      severity: 'warning',
      about: 3,
      says: 'The drop-ins of {1} differ.',
      next: "Compare systemctl cat {1} on both sides; move the right settings into the host's configuration, and revert the rest: systemctl revert {1}.",
      when: hasComparableDigest,
    },
    {
      fields: ['units.*.restarts'],
      severity: 'note',
      about: 2,
      says: 'systemd restarted {1} on its own a different number of times on each side.',
      next: 'Find out why it exited: journalctl --unit {1}.',
    },
    {
      fields: ['units.*.sockets'],
      severity: 'warning',
      about: 2,
      says: '{1} listens on other addresses or ports.',
      next: 'Compare its settings on both sides: systemctl cat {1}, and its environment files.',
      cause: { classes: ['release-drift', 'stale-process'] },
    },
    {
      fields: ['units.*.executable', 'units.*.release'],
      severity: 'warning',
      about: 2,
      says: '{1} runs another executable, although that is of the same release or of none.',
      next: 'Compare its command lines: systemctl show --property ExecStart {1}.',
      when: isOfOneRelease,
    },
    {
      fields: ['units.*'],
      severity: 'warning',
      about: 2,
      says: 'Only one side has {1}.',
      next: 'If only one side should have it, declare it (snapshot.mayDiffer: units["{1}"]); otherwise watch it on both (snapshot.units in grind-to-prod.yml).',
    },
    {
      fields: ['failedUnits'],
      severity: 'warning',
      about: 1,
      says: 'Units that are not watched have failed.',
      next: 'On the host: systemctl --failed; then journalctl --unit <unit>.',
      when: ({ reference, host }) => failedUnwatched(reference.snapshot).join(' ') !== failedUnwatched(host.snapshot).join(' '),
    },
  ],
  conditions: ({ snapshot }) => [...failedWatched(snapshot), ...failedElsewhere(snapshot)],
}

/** Another release runs another executable; `release-drift` and `stale-process` report that. */
function isOfOneRelease({ reference, host }: Pair, path: FieldPath): boolean {
  const at = ({ tree }: Side, key: string) => nodeAt(tree, [...path.slice(0, 2), key])
  return (
    typeof at(reference, 'executable') === 'string' &&
    typeof at(host, 'executable') === 'string' &&
    at(reference, 'release') === at(host, 'release')
  )
}

function failedWatched({ units }: Snapshot): Condition[] {
  if (isUnreadable(units)) return []
  return Object.entries(units)
    .filter(([, { activeState }]) => activeState === 'failed')
    .map(([name]) => ({
      severity: 'error',
      subject: ['units', name],
      fields: [
        ['units', name, 'activeState'],
        ['units', name, 'result'],
      ],
      says: `${name} has failed.`,
      next: `On the host: systemctl status ${name}; journalctl --unit ${name} --lines 100.`,
    }))
}

/** A manifest has every unit active; a oneshot of it that has finished is as it should be. */
function isDoneAsReleased({ reference, host }: Pair, unit: string): boolean {
  return reference.manifest !== null && nodeAt(host.tree, ['units', unit, 'activeState']) === 'done'
}

function failedElsewhere(snapshot: Snapshot): Condition[] {
  if (failedUnwatched(snapshot).length === 0) return []
  return [
    {
      severity: 'warning',
      subject: ['failedUnits'],
      fields: [['failedUnits']],
      says: 'Units that are not watched have failed.',
      next: 'On the host: systemctl --failed; then journalctl --unit <unit>.',
    },
  ]
}

/** Lists failed units that have no finding of their own. */
function failedUnwatched(snapshot: Snapshot | null): string[] {
  if (snapshot === null || isUnreadable(snapshot.failedUnits)) return []
  const watched = isUnreadable(snapshot.units) ? {} : snapshot.units
  return snapshot.failedUnits.filter((unit) => !Object.hasOwn(watched, unit))
}
