import type { UnitRound } from './health-judgement.ts'
import { whyNotFromRelease, type ProcessFacts, type ReleaseIdentity } from './process-identity.ts'
import type { PlannedUnit } from './unit-plan.ts'
import { endsWhenDone, hasEnded, isDoneOneshot, type UnitState } from './unit-state.ts'

/** A unit, and the process that shows what it runs. */
export interface ObservedUnit {
  readonly state: UnitState
  readonly process: ProcessFacts | null
}

/**
 * Returns the condition of one unit in one round of checks, from its state in systemd and from the program that it runs.
 */
export function unitRound({ state, process: shown }: ObservedUnit, wanted: PlannedUnit['wanted'], release: ReleaseIdentity): UnitRound {
  const round = (condition: UnitRound['condition'], detail: string): UnitRound => ({
    unit: state.unit,
    condition,
    // A further run of it, as by its timer, does not concern the release.
    incarnation: endsWhenDone(state) ? '' : `${state.invocation} ${state.restarts}`,
    detail,
  })
  if (state.loadState !== 'loaded') return round('failed', `is ${state.loadState} on this host`)
  if (!state.conditionsMet && state.activeState === 'inactive') return round('failed', 'was not started: a Condition line of it is not met')
  if (state.activeState === 'failed') return round('failed', `has failed (${state.result})`)
  if (isDoneOneshot(state)) return round('running', 'is done')
  if (isRunByOther(state)) return round('running', `is ${state.activeState} (${state.subState})`)
  if (state.activeState === 'inactive') return round('failed', `has ended (${state.result})`)
  if (state.activeState !== 'active' && state.activeState !== 'reloading' && state.activeState !== 'refreshing') {
    return round('waiting', `is ${state.activeState} (${state.subState})`)
  }
  if (hasEnded(state)) return round('waiting', `is ${state.activeState} (${state.subState}): its process has ended`)
  const problem = shown === null || wanted !== 'release' ? null : whyNotFromRelease(shown, release)
  return problem === null ? round('running', 'is running') : round('waiting', problem)
}

/**
 * True for the run of a oneshot that ends: the release's own has ended before the first round, so a timer or another user has started
 * this one.
 */
function isRunByOther(state: UnitState): boolean {
  if (!endsWhenDone(state) || state.subState.startsWith('auto-restart')) return false
  return state.activeState === 'activating' || state.activeState === 'deactivating'
}
