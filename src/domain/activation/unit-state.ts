/** A unit as systemd knows it. See org.freedesktop.systemd1(5). */
export interface UnitState {
  /** The name that was asked for. */
  readonly unit: string
  /** `loaded`, `not-found`, `masked`, … */
  readonly loadState: string
  /** `active`, `activating`, `failed`, … */
  readonly activeState: string
  readonly subState: string
  /** Of a service: `simple`, `oneshot`, … Empty for other units. */
  readonly type: string
  /** `success`, or what ended it: `exit-code`, `start-limit-hit`, … */
  readonly result: string
  /** 0 when there is none. */
  readonly mainPid: number
  /** 128 bits that change with each start; empty while it never ran. */
  readonly invocation: string
  /** How often systemd restarted it on its own. */
  readonly restarts: number
  readonly controlGroup: string
  /** False when a Condition… line of the unit kept it from starting. */
  readonly conditionsMet: boolean
  readonly description: string
  /** True while a start, a stop or a restart of it is queued or under way: it may be inactive still, and is not idle. */
  readonly hasJob: boolean
  /** It counts as active once its processes have ended (`RemainAfterExit=`). */
  readonly remainsAfterExit: boolean
}

/**
 * True for a service that counts as active although its process has ended: `RemainAfterExit=yes` keeps it so. Only a oneshot is supposed to
 * end. A unit that is not a service has no process.
 */
export function hasEnded({ type, activeState, subState }: Pick<UnitState, 'type' | 'activeState' | 'subState'>): boolean {
  return activeState === 'active' && subState === 'exited' && type !== '' && type !== 'oneshot'
}

/** True for a unit that is active and does what a unit of its kind is for: a service runs, or is a oneshot that is done. */
export function isUp(state: Pick<UnitState, 'type' | 'activeState' | 'subState'>): boolean {
  return state.activeState === 'active' && !hasEnded(state)
}

/** True for a service that is to end; `active` only while it has `RemainAfterExit=yes`. */
export function isOneshot({ type }: Pick<UnitState, 'type'>): boolean {
  return type === 'oneshot'
}

/** True for a oneshot that is inactive once its work is done. */
export function endsWhenDone(state: Pick<UnitState, 'type' | 'remainsAfterExit'>): boolean {
  return isOneshot(state) && !state.remainsAfterExit
}

/** True for a oneshot that is not running and whose last run, if there was one since the boot, succeeded. */
export function isDoneOneshot(state: Pick<UnitState, 'type' | 'activeState' | 'result'>): boolean {
  return isOneshot(state) && state.activeState === 'inactive' && state.result === 'success'
}

/** Returns a unit's ActiveState, and `ended` for a service whose processes have all ended. */
export function effectiveState(state: Pick<UnitState, 'type' | 'activeState' | 'subState'>): string {
  return hasEnded(state) ? 'ended' : state.activeState
}
