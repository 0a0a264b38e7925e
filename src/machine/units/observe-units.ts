import type { ProcessFacts } from '#domain/activation/process-identity'
import type { ObservedUnit } from '#domain/activation/unit-round'
import type { UnitState } from '#domain/activation/unit-state'
import { owningStorePath } from '#domain/closure/store-path'
import { parseUnits, showUnitsCommand } from '#tools/systemd/show-units'
import { atOneMoment } from '#tools/process/one-moment'
import { processesWithin } from '#tools/process/processes-within'
import { askSystemd } from './ask-systemd.ts'
import type { Host } from '../host.ts'

/**
 * Asks systemd for all units at once, and the kernel for what they run. That is the main process; or, when its executable is
 * not in the closure (a container's or a supervisor's own), one of the unit's control group whose executable is.
 */
export async function observeUnits(host: Host, units: readonly string[], closure: ReadonlySet<string>): Promise<ObservedUnit[]> {
  return units.length === 0 ? [] : withProcesses(host, await unitStates(host, units), closure)
}

/** Asks systemd for the states of all these units at once. */
export async function unitStates(host: Host, units: readonly string[]): Promise<UnitState[]> {
  return units.length === 0 ? [] : parseUnits(await askSystemd(host.runner, showUnitsCommand(units)), units)
}

/** Adds what units run, at one moment. */
export function withProcesses(host: Host, states: readonly UnitState[], closure: ReadonlySet<string>): ObservedUnit[] {
  const now = { ...host, processes: atOneMoment(host.processes) }
  return states.map((state) => withProcess(now, state, closure))
}

/** The same, for units of which some were observed a moment ago: systemd is asked about the others. */
export async function observeOthers(
  host: Host,
  units: readonly string[],
  { seen, closure }: { readonly seen: readonly ObservedUnit[]; readonly closure: ReadonlySet<string> },
): Promise<ObservedUnit[]> {
  const known = new Map(seen.map((unit) => [unit.state.unit, unit]))
  const others = units.filter((unit) => !known.has(unit))
  for (const unit of await observeUnits(host, others, closure)) known.set(unit.state.unit, unit)
  return units.map((unit) => known.get(unit)!)
}

/** Adds what a unit runs. */
export function withProcess(host: Host, state: UnitState, closure: ReadonlySet<string>): ObservedUnit {
  return { state, process: processOf(host, state, closure) }
}

function processOf(host: Host, state: UnitState, closure: ReadonlySet<string>): ProcessFacts | null {
  if (state.mainPid === 0) return null
  const main = host.processes.processFacts(state.mainPid)
  if (isIn(main, closure)) return main
  return processesWithin(host.processes, [state.controlGroup]).find((process) => isIn(process, closure)) ?? main
}

function isIn({ executable }: ProcessFacts, closure: ReadonlySet<string>): boolean {
  const owner = executable === null ? undefined : owningStorePath(executable)
  return owner !== undefined && closure.has(owner)
}

/** True, false, or null for a unit that runs no process (a target, a timer, a service that is down). */
export function runsClosure(unit: ObservedUnit, closure: ReadonlySet<string>): boolean | null {
  return unit.process === null ? null : isIn(unit.process, closure)
}
