import type { ReleasedUnit } from '../config/released-unit.ts'

/** The desired state of a unit after a switch, before its actual state is known. */
export interface DesiredUnit extends ReleasedUnit {
  /** `release`: runs the release's executables. `active`: is active, with any executable. `stopped`: does not run. */
  readonly wanted: 'release' | 'active' | 'stopped'
}

/** What is done to a unit. */
export type UnitStep = 'restart' | 'reload' | 'start' | 'stop' | 'none'

/** A unit, what is done to it, and why. */
export interface PlannedUnit extends Pick<DesiredUnit, 'unit' | 'wanted'> {
  readonly step: UnitStep
  /** A clause, such as `component sandbox changed`. */
  readonly because: string
}

/** Units of the release that is switched to. */
export function unitsForward(units: readonly ReleasedUnit[]): DesiredUnit[] {
  return units.map((unit) => wishFor(unit, unit.action === 'restart' || unit.action === 'reload' ? 'release' : 'active'))
}

/**
 * Returns the desired units after a rollback from a release with `failedUnits`. Units that the target generation does not list return to
 * their state before the switch.
 */
export function unitsBack(state: {
  readonly failedUnits: readonly ReleasedUnit[]
  /** Null when the target generation has no manifest, or when there is no target. */
  readonly previousUnits: readonly ReleasedUnit[] | null
  /** `ActiveState` before the switch. */
  readonly before: Readonly<Record<string, string>>
}): DesiredUnit[] {
  const previous = state.previousUnits ?? []
  const others = state.failedUnits.filter(({ unit }) => !previous.some((kept) => kept.unit === unit))
  return [...others.map((unit) => wishFor(unit, wasActive(state.before[unit.unit]) ? 'active' : 'stopped')), ...unitsForward(previous)]
}

function wishFor({ unit, action, when }: ReleasedUnit, wanted: DesiredUnit['wanted']): DesiredUnit {
  return { unit, action, when, wanted }
}

/** True for a unit that was active; one that was restarting at that moment counts, because it was supposed to run. */
function wasActive(activeState: string | undefined): boolean {
  return activeState === 'active' || activeState === 'reloading' || activeState === 'activating'
}

/** What is seen of a unit when its step is decided, after `current` has moved. */
export interface UnitFacts {
  readonly activeState: string
  /** `program`: a service. `group`: a target, which may include services that are not listed. `trigger`: a socket, timer or path. */
  readonly kind: 'program' | 'group' | 'trigger'
  /** How the release differs from what the unit runs, or why that is unknown; null when the unit runs the release. */
  readonly releaseChange: string | null
  /** How its definition differs from the one it was started with; null if it does not. */
  readonly definitionChange: string | null
  /** Something in it runs a store path that the release does not have, as a clause; null when nothing does. */
  readonly foreign: string | null
  /** It was started, stopped or reloaded since the switch, or that is unknown. */
  readonly touched: boolean
}

/** Returns the kind of a unit, by its name. */
export function kindOf(unit: string): UnitFacts['kind'] {
  return unit.endsWith('.service') ? 'program' : unit.endsWith('.target') ? 'group' : 'trigger'
}

/**
 * A service that is reloaded and names nothing of the release runs a program of the host's and reads something of the release:
 * all that can be seen of it is that it is active.
 */
export function resolveDesired(wish: DesiredUnit, namesRelease: boolean): DesiredUnit {
  return wish.action === 'reload' && wish.wanted === 'release' && !namesRelease ? { ...wish, wanted: 'active' } : wish
}

/** Forward: what has changed is restarted, and nothing else. */
export function planForward(wish: DesiredUnit, facts: UnitFacts): PlannedUnit {
  const step = stepper(wish)
  if (wish.action === 'none') return step('none', 'it is only watched')
  if (wish.wanted === 'stopped') return step('stop', 'it did not run before')
  if (!isActive(facts))
    return step(wish.action === 'start-only' || facts.kind === 'trigger' ? 'start' : 'restart', `it is ${facts.activeState}`)
  if (wish.action === 'start-only') return step('none', 'it is already active, and its action is start-only')
  const change = wish.when === 'always' ? 'it restarts with every release' : changeOf(facts)
  return change === null ? step('none', 'nothing changed') : step(wish.action, change)
}

function changeOf({ kind, releaseChange, definitionChange, foreign }: UnitFacts): string | null {
  // A socket runs nothing of the release, and is kept open while its service is restarted.
  if (kind === 'trigger') return definitionChange
  return releaseChange ?? definitionChange ?? foreign
}

/**
 * Rollback: restarts every unit that was touched since the switch, runs other code, or whose state is unknown, even one that a release only
 * reloads or starts. Restarting too much is safer than keeping a process of the failed release.
 */
export function planBack(wish: DesiredUnit, facts: UnitFacts): PlannedUnit {
  const step = stepper(wish)
  if (wish.action === 'none') return step('none', 'it is only watched')
  if (wish.wanted === 'stopped') return step('stop', 'it did not run before')
  if (!isActive(facts)) return step(facts.kind === 'trigger' ? 'start' : 'restart', `it is ${facts.activeState}`)
  if (facts.kind === 'trigger') return step('none', 'it runs nothing of a release')
  if (facts.touched) return step('restart', 'it may have been started from the release that failed')
  const runsOther = wish.wanted === 'release' ? facts.foreign : null
  return runsOther === null ? step('none', 'it was not touched') : step('restart', runsOther)
}

/** Plans without facts: restarts every unit that may be restarted. */
export function planWithoutFacts(wish: DesiredUnit, why: string): PlannedUnit {
  const step = stepper(wish)
  if (wish.action === 'none') return step('none', 'it is only watched')
  return wish.wanted === 'stopped' ? step('stop', 'it did not run before') : step('restart', why)
}

function stepper({ unit, wanted }: DesiredUnit): (step: UnitStep, because: string) => PlannedUnit {
  return (step, because) => ({ unit, wanted, step, because })
}

function isActive({ activeState }: UnitFacts): boolean {
  return ['active', 'reloading', 'refreshing'].includes(activeState)
}
