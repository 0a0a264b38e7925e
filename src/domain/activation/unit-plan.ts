import type { ReleasedUnit } from '../config/released-unit.ts'

/** The desired state of a unit after a switch, before its actual state is known. */
export interface DesiredUnit extends ReleasedUnit {
  /**
   * `release`: runs the release's executables. `active`: is active, with any executable. `stopped`: does not run. `any`: nothing is
   * expected of it.
   */
  readonly wanted: 'release' | 'active' | 'stopped' | 'any'
}

/** What is done to a unit. */
export type UnitStep = 'restart' | 'reload' | 'start' | 'stop' | 'none'

/** A unit, what is done to it, and why. */
export interface PlannedUnit extends Pick<DesiredUnit, 'unit' | 'wanted' | 'timeoutSeconds'> {
  readonly step: UnitStep
  /** A clause, such as `component sandbox changed`. */
  readonly because: string
  /** Of a oneshot. */
  readonly oneshot?: {
    /** It is active once it is done (`RemainAfterExit=`). */
    readonly remains: boolean
    /** A run of it that is under way ends before anything is done to it. */
    readonly isAwaited: boolean
  }
  /** The release no longer lists it. */
  readonly removed?: true
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

/** The same, when the failed release has just been switched to: it did not touch what was down before and what it does not list. */
export function unitsAfterFailure(state: Parameters<typeof unitsBack>[0]): DesiredUnit[] {
  const isListed = (name: string) => state.failedUnits.some(({ unit }) => unit === name)
  return unitsBack(state).map((wish) => (isKnownDown(state.before[wish.unit]) && !isListed(wish.unit) ? wishFor(wish, 'stopped') : wish))
}

function wishFor(unit: ReleasedUnit, wanted: DesiredUnit['wanted']): DesiredUnit {
  return { ...unit, wanted }
}

function isKnownDown(activeState: string | undefined): boolean {
  return activeState === 'inactive' || activeState === 'failed'
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
  /** Null for what is not a oneshot service. */
  readonly oneshot: {
    /** It is active once it is done (`RemainAfterExit=`). */
    readonly remains: boolean
    /** It is known to have run with the release before. */
    readonly hasRun: boolean
  } | null
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

/** Forward: what has changed is restarted, and nothing else. `isRollback`: to a release that was current before. */
export function planForward(wish: DesiredUnit, facts: UnitFacts, isRollback = false): PlannedUnit {
  const step = stepper(wish, facts)
  if (wish.action === 'none') return step('none', 'it is only watched')
  if (isRollback && isSkipped(wish, facts)) return skipped(wish, facts)
  if (facts.oneshot?.remains === false) return planRun(wish, facts)
  if (wish.wanted === 'stopped') return step('stop', 'it did not run before')
  if (!isActive(facts))
    return step(wish.action === 'start-only' || facts.kind === 'trigger' ? 'start' : 'restart', `it is ${facts.activeState}`)
  if (wish.action === 'start-only') return step('none', 'it is already active, and its action is start-only')
  const change = wish.when === 'always' ? 'it restarts with every release' : changeOf(facts)
  return change === null ? step('none', 'nothing changed') : step(wish.action, change)
}

/** A oneshot that does not remain active is done when it has run: it runs once for each change of it, and is not down in between. */
function planRun(wish: DesiredUnit, facts: UnitFacts): PlannedUnit {
  const step = stepper(wish, facts)
  if (wish.wanted === 'stopped') return step(isDown(facts) ? 'none' : 'stop', 'it did not run before')
  if (facts.activeState === 'failed') return step('start', 'its last run failed')
  if (facts.oneshot?.hasRun === true && wish.action === 'start-only') return step('none', 'it is done, and its action is start-only')
  if (wish.when === 'always') return step('start', 'it runs with every release')
  const change = facts.releaseChange ?? facts.definitionChange
  if (change !== null) return step('start', change)
  return facts.oneshot?.hasRun === true
    ? step('none', 'it is done, and nothing changed')
    : step('start', 'it is not known to have run for this release')
}

/** A migration of a release that was current before must not run on the data of the release after it, unless it is made for that. */
function isSkipped({ onRollback }: DesiredUnit, { oneshot }: Pick<UnitFacts, 'oneshot'>): boolean {
  return oneshot !== null && (onRollback ?? (oneshot.remains ? 'run' : 'skip')) === 'skip'
}

function skipped(wish: DesiredUnit, facts: UnitFacts): PlannedUnit {
  return { ...stepper(wish, facts)('none', 'a rollback does not run it again'), wanted: 'any' }
}

function isDown({ activeState }: UnitFacts): boolean {
  return activeState === 'inactive' || activeState === 'failed'
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
  const step = stepper(wish, facts)
  if (wish.action === 'none') return step('none', 'it is only watched')
  if (wish.wanted === 'stopped') return step(isDown(facts) ? 'none' : 'stop', 'it did not run before')
  if (isSkipped(wish, facts)) return skipped(wish, facts)
  if (facts.oneshot?.remains === false) return step('start', 'a rollback runs it again')
  // Another user ran it before the switch, from this release.
  if (facts.oneshot !== null && facts.activeState === 'activating' && !facts.touched) return step('start', 'it is activating')
  if (!isActive(facts)) return step(facts.kind === 'trigger' ? 'start' : 'restart', `it is ${facts.activeState}`)
  if (facts.kind === 'trigger') return step('none', 'it runs nothing of a release')
  if (facts.touched) return step('restart', 'it may have been started from the release that failed')
  const runsOther = wish.wanted === 'release' ? facts.foreign : null
  return runsOther === null ? step('none', 'it was not touched') : step('restart', runsOther)
}

/** What is known of a unit that could not be inspected. */
export interface FewFacts {
  /** Its release was current before. */
  readonly isRollback: boolean
  readonly oneshot: UnitFacts['oneshot'] | 'unknown'
}

/**
 * Plans without facts: restarts every unit that may be restarted. A oneshot that ends is run instead of restarted, which would interrupt
 * it, and a rollback skips it as it does with facts. If not even the type of a unit is known, its `onRollback` counts: a unit that keeps
 * the process of the failed release is worse than a further run of what may be a oneshot.
 */
export function planWithoutFacts(wish: DesiredUnit, why: string, facts: FewFacts = { isRollback: false, oneshot: null }): PlannedUnit {
  const oneshot = facts.oneshot === 'unknown' ? null : facts.oneshot
  const step = stepper(wish, { oneshot, touched: true })
  if (wish.action === 'none') return step('none', 'it is only watched')
  if (wish.wanted === 'stopped') return step('stop', 'it did not run before')
  const mayBeSkipped = facts.oneshot === 'unknown' ? wish.onRollback === 'skip' : isSkipped(wish, { oneshot })
  if (facts.isRollback && mayBeSkipped) return { ...step('none', 'a rollback does not run it again'), wanted: 'any' }
  if (oneshot?.remains !== false) return step('restart', why)
  return oneshot.hasRun && wish.action === 'start-only' ? step('none', 'it is done, and its action is start-only') : step('start', why)
}

function stepper(
  { unit, wanted, timeoutSeconds }: DesiredUnit,
  facts: Pick<UnitFacts, 'oneshot' | 'touched'> | null,
): (step: UnitStep, because: string) => PlannedUnit {
  return (step, because) => ({
    unit,
    wanted,
    step,
    because,
    ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
    // One that is left alone is awaited only if the release that is left may have started it.
    ...(facts?.oneshot == null ? {} : { oneshot: { remains: facts.oneshot.remains, isAwaited: step !== 'none' || facts.touched } }),
  })
}

function isActive({ activeState }: UnitFacts): boolean {
  return ['active', 'reloading', 'refreshing'].includes(activeState)
}
