import { whyNotFromRelease, isWithin, type ProcessFacts, type ReleaseIdentity } from '#domain/activation/process-identity'
import type { UnitRound } from '#domain/activation/health-judgement'
import type { PlannedUnit } from '#domain/activation/unit-plan'
import { owningStorePath } from '#domain/closure/store-path'
import { parseUnits, showUnitsCommand, type UnitState } from '#tools/systemd/show-units'
import { askSystemd } from './ask-systemd.ts'
import { hasEnded } from './has-ended.ts'
import type { Host } from '../host.ts'

/** A unit, and the process that shows what it runs. */
export interface ObservedUnit {
  readonly state: UnitState
  readonly process: ProcessFacts | null
}

/**
 * Asks systemd for all units at once, and the kernel for what they run. That is the main process; or, when its executable is
 * not in the closure (a container's or a supervisor's own), one of the unit's control group whose executable is.
 */
export async function observeUnits(host: Host, units: readonly string[], closure: ReadonlySet<string>): Promise<ObservedUnit[]> {
  if (units.length === 0) return []
  const states = parseUnits(await askSystemd(host.runner, showUnitsCommand(units)), units)
  return states.map((state) => withProcess(host, state, closure))
}

/** Adds what a unit runs. */
export function withProcess(host: Host, state: UnitState, closure: ReadonlySet<string>): ObservedUnit {
  return { state, process: processOf(host, state, closure) }
}

function processOf(host: Host, state: UnitState, closure: ReadonlySet<string>): ProcessFacts | null {
  if (state.mainPid === 0) return null
  const main = host.processes.processFacts(state.mainPid)
  if (isIn(main, closure)) return main
  const others = host.processes.processIds().map((pid) => host.processes.processFacts(pid))
  return others.find((process) => isWithin(process.controlGroup, state.controlGroup) && isIn(process, closure)) ?? main
}

function isIn({ executable }: ProcessFacts, closure: ReadonlySet<string>): boolean {
  const owner = executable === null ? undefined : owningStorePath(executable)
  return owner !== undefined && closure.has(owner)
}

/** True, false, or null for a unit that runs no process (a target, a timer, a service that is down). */
export function runsClosure(unit: ObservedUnit, closure: ReadonlySet<string>): boolean | null {
  return unit.process === null ? null : isIn(unit.process, closure)
}

/** Checks one unit for one round of checks. */
export function unitRound({ state, process }: ObservedUnit, wanted: PlannedUnit['wanted'], release: ReleaseIdentity): UnitRound {
  const round = (condition: UnitRound['condition'], detail: string): UnitRound => ({
    unit: state.unit,
    condition,
    incarnation: `${state.invocation} ${state.restarts}`,
    detail,
  })
  if (state.loadState !== 'loaded') return round('failed', `is ${state.loadState} on this host`)
  if (!state.conditionsMet && state.activeState === 'inactive') return round('failed', 'was not started: a Condition line of it is not met')
  if (state.activeState === 'failed') return round('failed', `has failed (${state.result})`)
  if (isDoneOneshot(state)) return round('running', 'is done')
  if (state.activeState === 'inactive') return round('failed', `has ended (${state.result})`)
  if (state.activeState !== 'active' && state.activeState !== 'reloading' && state.activeState !== 'refreshing') {
    return round('waiting', `is ${state.activeState} (${state.subState})`)
  }
  if (hasEnded(state)) return round('waiting', `is ${state.activeState} (${state.subState}): its process has ended`)
  const problem = process === null || wanted !== 'release' ? null : whyNotFromRelease(process, release)
  return problem === null ? round('running', 'is running') : round('waiting', problem)
}

function isDoneOneshot(state: UnitState): boolean {
  return state.type === 'oneshot' && state.activeState === 'inactive' && state.result === 'success'
}
