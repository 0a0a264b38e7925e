import type { PlannedUnit, UnitStep } from '#domain/activation/unit-plan'
import type { Probe } from '#domain/config/probe'
import type { Command, CommandResult } from '#tools/run/runner'
import { reloadUnitCommand, resetFailedCommand, restartUnitCommand, startUnitCommand, stopUnitCommand } from '#tools/systemd/control-units'
import type { Host } from '#machine/host'
import { observeUnits } from '#machine/units/observe-units'
import { readDefinitions } from './inspect-units.ts'
import { limitOf, STOP_ALLOWANCE_MILLISECONDS } from '#domain/activation/unit-limit'
import { awaitEnd, reportingWait } from './wait-for-unit.ts'

/** What came of a plan. */
interface PerformedPlan {
  /** Why a unit did not change as planned, or did not start again; null when all did. */
  readonly failure: string | null
  /** The units that stopped together with others, and were started again. */
  readonly raised: readonly string[]
}

interface PlanOptions {
  readonly probe: Probe
  /** Called when all has changed as planned, before it is seen which units stopped together with others. */
  readonly onChanged?: () => void
}

/** Runs a plan, the stops first, the rest in its order, and then starts the units that stopped together with others. */
export async function performPlan(host: Host, plan: readonly PlannedUnit[], { probe, onChanged }: PlanOptions): Promise<PerformedPlan> {
  const failure = await changeUnits(host, plan, probe)
  if (failure !== null) return { failure, raised: [] }
  onChanged?.()
  return raiseFallen(host, plan, probe)
}

/** Returns null, or why a unit did not change as planned. */
async function changeUnits(host: Host, plan: readonly PlannedUnit[], probe: Probe): Promise<string | null> {
  const inOrder = [...plan.filter(({ step }) => step === 'stop'), ...plan.filter(({ step }) => step !== 'stop')]
  // First of all: a migration of the release that is left must not meet the processes of another one.
  for (const planned of plan) {
    const problem = await settleOneshot(host, planned)
    if (problem !== null) return problem
  }
  for (const planned of inOrder) {
    const problem = planned.step === 'none' ? null : await perform(host, { ...planned, step: planned.step }, probe)
    if (problem !== null) return problem
  }
  return null
}

type Step = Exclude<UnitStep, 'none'>
type PlannedChange = PlannedUnit & { readonly step: Step }

async function perform(host: Host, planned: PlannedChange, probe: Probe): Promise<string | null> {
  const { unit, step, because } = planned
  const limit = limitOf(planned, probe)
  if (step !== 'stop') await host.runner.run(resetFailedCommand(unit))
  const commands = await commandsFor(host, { unit, step }, limit)
  const { status, timedOut } = await reportingWait(host, { unit, state: meanwhile[step] }, () => runAll(host, commands))
  const isLate = timedOut === true && limit !== undefined && (step !== 'stop' || planned.timeoutSeconds !== undefined)
  const words = planned.oneshot === undefined || step === 'stop' ? { done: done[step], failed: failed[step] } : ofOneshot
  const state = status === 0 ? words.done : isLate ? `${words.failed} within ${limit / 1000} s` : words.failed
  host.reporter.report({ event: 'unit', unit, action: step, state, because })
  if (status === 0) return null
  // Its limit is the release's own, and what is started next must not meet the rest of it.
  if (isLate && planned.oneshot !== undefined && step !== 'stop') await host.runner.run(stopUnitCommand(unit, STOP_ALLOWANCE_MILLISECONDS))
  return `unit ${unit} ${state}`
}

/**
 * Waits for a run that is under way, and has systemd forget a failure that is not the release's. Returns why the run goes on; null when
 * it does not.
 */
async function settleOneshot(host: Host, { unit, wanted, oneshot, timeoutSeconds }: PlannedUnit): Promise<string | null> {
  if (oneshot === undefined) return null
  const problem = oneshot.isAwaited ? await awaitEnd(host, unit, timeoutSeconds) : null
  // What only the failed release lists is stopped, and its run has failed for that release.
  if (wanted === 'any' || (wanted === 'stopped' && oneshot.isAwaited)) await host.runner.run(resetFailedCommand(unit))
  return problem
}

/** Starts units that were not to be touched but stopped: systemd stops some units with others. */
async function raiseFallen(host: Host, plan: readonly PlannedUnit[], probe: Probe): Promise<PerformedPlan> {
  const kept = plan.filter(({ step, wanted, oneshot }) => step === 'none' && wanted === 'release' && oneshot?.remains !== false)
  const observed = await observeUnits(
    host,
    kept.map(({ unit }) => unit),
    new Set(),
  )
  const raised: string[] = []
  for (const [index, { state }] of observed.entries()) {
    if (!['inactive', 'failed'].includes(state.activeState)) continue
    raised.push(state.unit)
    const { status } = await host.runner.run(startUnitCommand(state.unit, limitOf({ ...kept[index]!, step: 'start' }, probe)))
    const told = {
      action: 'start',
      state: status === 0 ? done.start : failed.start,
      because: 'it stopped together with another unit',
    } as const
    host.reporter.report({ event: 'unit', unit: state.unit, ...told })
    if (status !== 0) return { failure: `unit ${state.unit} ${failed.start}`, raised }
  }
  return { failure: null, raised }
}

const done = { restart: 'started', reload: 'reloaded', start: 'started', stop: 'stopped' } as const
const failed = { restart: 'did not start', reload: 'did not reload', start: 'did not start', stop: 'did not stop' } as const
const ofOneshot = { done: 'finished', failed: 'did not finish' } as const
/** What systemd calls the state of a unit during the step. */
const meanwhile = { restart: 'activating', reload: 'reloading', start: 'activating', stop: 'deactivating' } as const

type Outcome = Pick<CommandResult, 'status' | 'timedOut'>

/** Returns the result of the first that fails; status 0 when none does. */
async function runAll(host: Host, commands: readonly Command[]): Promise<Outcome> {
  for (const command of commands) {
    const result = await host.runner.run(command)
    if (result.status !== 0) return result
  }
  return { status: 0 }
}

async function commandsFor(
  host: Host,
  { unit, step }: { readonly unit: string; readonly step: Step },
  limit: number | undefined,
): Promise<Command[]> {
  if (step === 'stop') return [stopUnitCommand(unit, limit)]
  if (step === 'start') return [startUnitCommand(unit, limit)]
  if (step === 'reload') return [reloadUnitCommand(unit, limit)]
  if (!unit.endsWith('.socket')) return [restartUnitCommand(unit, limit)]
  // systemd refuses to start a socket while its service runs, and a socket that is still open would start it again.
  const both = [unit, ...(await runningServices(host, unit))]
  return [...both.map((name) => stopUnitCommand(name, limit)), ...both.map((name) => startUnitCommand(name, limit))]
}

/** Returns the services of a socket that would keep it from starting. */
async function runningServices(host: Host, socket: string): Promise<string[]> {
  const [definition] = await readDefinitions(host, [socket])
  const observed = await observeUnits(host, definition?.triggers ?? [], new Set())
  return observed.flatMap(({ state }) => (state.activeState === 'inactive' || state.activeState === 'failed' ? [] : state.unit))
}
