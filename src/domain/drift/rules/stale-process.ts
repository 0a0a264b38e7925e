import { isUnreadable } from '../../snapshot/unreadable.ts'
import type { Snapshot, UnitSnapshot } from '../../snapshot/schema.ts'
import type { Cause, ClassRules, Condition, Side } from '../rule.ts'
import { nodeAt, type Tree } from '../tree.ts'
import { isSwitchedByHand, SWITCHED_BY_HAND } from './ledger-drift.ts'

/** The links are right, but what runs was started from something else. */
export const staleProcess: ClassRules = {
  class: 'stale-process',
  meaning: 'The links are right, but a running process was started from another release.',
  differences: [
    {
      fields: ['health.*.listener'],
      severity: 'error',
      about: 2,
      says: 'Another program listens on the address of check {1}.',
      when: ({ reference, host }, [, check = '']) => ![reference, host].some(({ tree }) => isSilent(tree, check)),
      next: 'Find it on the host (ss --listening --tcp --processes), stop it, and restart the unit that should listen there.',
      cause: { classes: ['release-drift', 'stale-process', 'service-drift'] },
    },
  ],
  conditions: (side, other) => staleUnits(side, other),
}

/** If a check fails because there is no answer, the listening program is unknown; `data` reports it. */
function isSilent(tree: Tree, check: string): boolean {
  return nodeAt(tree, ['health', check, 'result']) === 'failed' && nodeAt(tree, ['health', check, 'listener']) === null
}

function staleUnits({ snapshot }: Side & { snapshot: Snapshot }, other: Side): Condition[] {
  const { units, releases } = snapshot
  const { current } = releases
  if (isUnreadable(units) || isUnreadable(current) || current === null) return []
  return Object.entries(units)
    .filter(([name, unit]) => isStale(unit, current, () => isReleasedUnit(name, other)))
    .map(([name]) => ({
      severity: 'error',
      subject: ['units', name],
      fields: [
        ['units', name, 'executable'],
        ['units', name, 'release'],
        ['releases', 'current'],
      ],
      says: `${name} runs an executable that is not of the current release.`,
      next: `On the host: systemctl restart ${name}; then find out why the restart by the promote had no effect (grind-to-prod ledger HOST).`,
      cause: isSwitchedByHand(snapshot) ? RELEASE_SWITCHED : linkReplaced(name),
    }))
}

/** A release that was switched by hand, and units that still run the one before, are one change. To restart them is the wrong advice. */
const RELEASE_SWITCHED: Cause = { classes: ['ledger-drift'], subject: SWITCHED_BY_HAND }

/** A replaced link and the restart of its unit are one change, not two. */
function linkReplaced(unit: string): Cause {
  return {
    classes: ['release-drift'],
    when: ({ reference, host }) => [reference, host].some((one) => startedFromForeignLink(one.snapshot, unit)),
  }
}

/** A process of no kept release is only wrong where the unit is one of the release's: others run what the system gives them. */
function isStale({ executable, release }: UnitSnapshot, current: string, isReleased: () => boolean): boolean {
  if (executable === null || isUnreadable(executable) || isUnreadable(release) || release === current) return false
  return release !== null || isReleased()
}

function isReleasedUnit(name: string, { manifest, snapshot }: Side): boolean {
  // A unit that is only reloaded, started or watched may run a program of the host's.
  if (manifest !== null) return manifest.manifest.units.some(({ unit, action }) => unit === name && action === 'restart')
  if (snapshot === null || isUnreadable(snapshot.units)) return false
  const release = Object.hasOwn(snapshot.units, name) ? snapshot.units[name]!.release : null
  return release !== null && !isUnreadable(release)
}

function startedFromForeignLink(snapshot: Snapshot | null, name: string): boolean {
  if (snapshot === null || isUnreadable(snapshot.units) || isUnreadable(snapshot.binaries) || !Object.hasOwn(snapshot.units, name))
    return false
  const { executable, release } = snapshot.units[name]!
  return Object.values(snapshot.binaries).some(
    (binary) =>
      binary.release !== snapshot.releases.current && (binary.path === executable || (release !== null && binary.release === release)),
  )
}
