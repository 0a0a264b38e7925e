import type { CheckRound } from '#domain/activation/health-judgement'
import { restartsSince } from '#domain/activation/unit-restarts'
import { watchedUnits, type ReadyCheck } from '#domain/manifest/ready-checks'
import { parseUnits, showUnitsCommand } from '#tools/systemd/show-units'
import type { Host } from '../host.ts'
import { askSystemd } from '../units/ask-systemd.ts'
import { isUp, type UnitState } from '#domain/activation/unit-state'

type Checks = Readonly<Record<string, ReadyCheck>>

/** How often systemd had restarted each unit of a check, when the release was about to be restarted. */
export type RestartCounts = ReadonlyMap<string, number>
export type WatchedUnits = ReadonlyMap<string, UnitState>

/**
 * Taken before the release's units are restarted. `restarted` are those that will be: their count begins at 0 then, because systemd is
 * asked to forget their earlier failures.
 */
export async function countRestarts(host: Host, checks: Checks, restarted: readonly string[]): Promise<RestartCounts> {
  const units = await observeWatched(host, checks)
  return new Map([...units.values()].map(({ unit, restarts }) => [unit, restarted.includes(unit) ? 0 : restarts]))
}

/** Observes the units of the checks, as systemd sees them now. */
export async function observeWatched(host: Host, checks: Checks): Promise<WatchedUnits> {
  const names = [...new Set(Object.values(checks).flatMap(unitsIn))]
  if (names.length === 0) return new Map()
  const states = parseUnits(await askSystemd(host.runner, showUnitsCommand(names)), names)
  return new Map(states.map((state) => [state.unit, state]))
}

function unitsIn(check: ReadyCheck): string[] {
  if ('any' in check) return check.any.flatMap(unitsIn)
  if ('all' in check) return check.all.flatMap(unitsIn)
  return watchedUnits(check)
}

/** Passes when the unit is active and was not restarted since. */
export function judgeUnit(unit: string, units: WatchedUnits, counts: RestartCounts): Omit<CheckRound, 'check'> {
  const state = units.get(unit)!
  const restarts = restartsSince(counts.get(unit) ?? 0, state.restarts)
  const problem = stateProblem(state)
  const passed = problem === null && restarts === 0
  const told = restarts === 0 ? [] : [`restarted ${restarts === 1 ? 'once' : `${restarts} times`}`]
  const words = problem === null ? (passed ? [`${state.activeState} (${state.subState})`] : told) : [problem, ...told]
  return { passed, detail: `unit ${unit}: ${words.join(', ')}`, listener: null }
}

/** A service must run; what has no process, such as a timer, only be active. A oneshot service may be done. */
function stateProblem(state: UnitState): string | null {
  const { loadState, activeState, subState, result } = state
  if (loadState !== 'loaded') return loadState
  if (activeState === 'failed') return `failed (${result})`
  return isUp(state) ? null : `${activeState} (${subState})`
}
