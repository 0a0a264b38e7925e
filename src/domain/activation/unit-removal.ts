import type { ReleasedUnit } from '../config/released-unit.ts'
import type { PlannedUnit, UnitFacts, UnitStep } from './unit-plan.ts'

/** What is seen of a unit that the current release lists and the next one does not. */
export interface RemovalFacts extends Pick<UnitFacts, 'activeState'> {
  /**
   * What it executes that only the release before has, such as `its program worker`, or what it triggers executes; null when it executes
   * nothing of the kind.
   */
  readonly gone: string | null
  /** What of the next release needs the unit, such as `app.socket`; null when nothing does. */
  readonly neededBy: string | null
  /** systemd starts it at boot. */
  readonly isEnabled: boolean
  /** Units that are not listed either and may start it. */
  readonly triggeredBy: readonly string[]
  /** It is a oneshot. */
  readonly isOneshot: boolean
  /** The policy of the host still lists it. */
  readonly isPermitted: boolean
}

const UNLISTED = 'this release no longer lists it'

/**
 * Decides about a unit that is no longer listed. It is stopped only if it would otherwise run the release before, and could not be started
 * again; or if that release asks for it. It is never disabled: what an administrator has enabled stays enabled, and a failure of it at the
 * next boot is foretold.
 */
export function planRemoval(unit: ReleasedUnit, facts: RemovalFacts): PlannedUnit {
  const { step, because } = removal(unit, facts)
  const later = laterFailure(facts)
  return plannedRemoval(unit, step, `${UNLISTED}${because}${later === '' ? '' : `; ${later}`}`)
}

/** Plans a unit that could not be inspected: it is stopped only if its release asks for it. */
export function planRemovalWithoutFacts(unit: ReleasedUnit, why: string): PlannedUnit {
  const isStopped = unit.onRemoval === 'stop' && unit.action !== 'none'
  return plannedRemoval(unit, isStopped ? 'stop' : 'none', `${UNLISTED}, and ${why}`)
}

type Removal = Pick<PlannedUnit, 'step' | 'because'>

function removal({ action, onRemoval }: ReleasedUnit, facts: RemovalFacts): Removal {
  if (facts.activeState === 'inactive' || facts.activeState === 'failed') return leave(`, and it is ${facts.activeState}`)
  if (action === 'none') return leave(', and it was only watched')
  if (onRemoval === 'leave') return leave(', and its onRemoval is leave')
  if (!facts.isPermitted) return leave(", and the host's policy does not list it either")
  if (onRemoval === 'stop') return stop(', and its onRemoval is stop')
  if (facts.isOneshot && facts.activeState === 'activating') return leave(', and its run, which is under way, ends on its own')
  if (facts.gone === null) return leave(', and it executes nothing that only the release before has')
  if (facts.neededBy !== null) return leave(`, but ${facts.neededBy} of this release needs it; it runs the release before`)
  return stop(`, and does not have ${facts.gone}`)
}

function leave(because: string): Removal {
  return { step: 'none', because }
}

function stop(because: string): Removal {
  return { step: 'stop', because }
}

/** Returns how a unit fails later whose program is gone, as a clause; empty when nothing starts it. */
function laterFailure({ gone, isEnabled, triggeredBy }: RemovalFacts): string {
  if (gone === null) return ''
  const enabled = isEnabled ? ['it is still enabled, and will fail at the next boot'] : []
  return [...enabled, ...triggeredBy.map((unit) => `${unit} still triggers it, which will fail`)].join('; ')
}

function plannedRemoval({ unit, timeoutSeconds }: ReleasedUnit, step: UnitStep, because: string): PlannedUnit {
  return { unit, wanted: 'any', step, because, removed: true, ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }) }
}

/**
 * Lists the units of a release that another one does not list: first those that could start the others again, then the last started first.
 */
export function unlistedUnits(before: readonly ReleasedUnit[], after: readonly Pick<ReleasedUnit, 'unit'>[]): ReleasedUnit[] {
  const gone = before.filter(({ unit }) => !after.some((kept) => kept.unit === unit))
  return [...gone.filter((unit) => !isService(unit)), ...gone.filter(isService).toReversed()]
}

function isService({ unit }: ReleasedUnit): boolean {
  return unit.endsWith('.service')
}
