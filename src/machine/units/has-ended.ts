import type { UnitState } from '#tools/systemd/show-units'

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

/** Returns a unit's ActiveState, and `ended` for a service whose processes have all ended. */
export function effectiveState(state: Pick<UnitState, 'type' | 'activeState' | 'subState'>): string {
  return hasEnded(state) ? 'ended' : state.activeState
}
