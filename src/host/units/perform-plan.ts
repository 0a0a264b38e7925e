import type { PlannedUnit } from '#domain/activation/unit-plan'
import type { Probe } from '#domain/config/schema'
import type { Command } from '#tools/run/runner'
import { reloadUnitCommand, resetFailedCommand, restartUnitCommand, startUnitCommand, stopUnitCommand } from '#tools/systemd/control-units'
import type { Host } from '#machine/host'
import { observeUnits } from '#machine/units/observe-units'
import { readDefinitions } from './plan-units.ts'

/** systemd's default time to stop a unit (90 s) and some more: a unit may hang on its way down before it can come up. */
const STOP_ALLOWANCE_MILLISECONDS = 100_000

/** Runs a plan, the stops first, the rest in its order. Returns null, or why a unit did not change as planned. */
export async function performPlan(host: Host, plan: readonly PlannedUnit[], probe: Probe): Promise<string | null> {
  const limit = STOP_ALLOWANCE_MILLISECONDS + probe.deadlineSeconds * 1000
  const inOrder = [...plan.filter(({ step }) => step === 'stop'), ...plan.filter(({ step }) => step !== 'stop')]
  for (const { unit, step, because } of inOrder) {
    if (step === 'none') continue
    if (step !== 'stop') await host.runner.run(resetFailedCommand(unit))
    const status = await runAll(host, await commandsFor(host, { unit, step }, limit))
    const state = status === 0 ? done[step] : status === null && step !== 'stop' ? `${failed[step]} within ${limit / 1000} s` : failed[step]
    host.reporter.report({ event: 'unit', unit, action: step, state, because })
    if (status !== 0) return `unit ${unit} ${state}`
  }
  return raiseFallen(host, plan, limit)
}

/** Starts units that were not to be touched but stopped: systemd stops some units with others. */
async function raiseFallen(host: Host, plan: readonly PlannedUnit[], limit: number): Promise<string | null> {
  const kept = plan.flatMap(({ unit, step, wanted }) => (step === 'none' && wanted === 'release' ? unit : []))
  const fallen = (await observeUnits(host, kept, new Set())).filter(({ state }) => ['inactive', 'failed'].includes(state.activeState))
  for (const { state } of fallen) {
    const { status } = await host.runner.run(startUnitCommand(state.unit, limit))
    const told = {
      action: 'start',
      state: status === 0 ? done.start : failed.start,
      because: 'it stopped together with another unit',
    } as const
    host.reporter.report({ event: 'unit', unit: state.unit, ...told })
    if (status !== 0) return `unit ${state.unit} ${failed.start}`
  }
  return null
}

const done = { restart: 'started', reload: 'reloaded', start: 'started', stop: 'stopped' } as const
const failed = { restart: 'did not start', reload: 'did not reload', start: 'did not start', stop: 'did not stop' } as const

/** Returns the status of the first that fails; 0 when none does. */
async function runAll(host: Host, commands: readonly Command[]): Promise<number | null> {
  for (const command of commands) {
    const { status } = await host.runner.run(command)
    if (status !== 0) return status
  }
  return 0
}

async function commandsFor(
  host: Host,
  { unit, step }: { readonly unit: string; readonly step: keyof typeof done },
  limit: number,
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
