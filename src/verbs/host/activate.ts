import type { PlannedUnit } from '../../activation/unit-plan.ts'
import type { HealthCheck, Probe } from '../../config/schema.ts'
import { inPhase } from '../../report/event.ts'
import { resetFailedCommand, restartUnitCommand, stopUnitCommand } from '../../systemd/control-units.ts'
import type { Host } from './host.ts'
import { observeUnits } from './observe-units.ts'
import { watchHealth, type Watched } from './watch-health.ts'

/** What a generation wants of its host once it is current. */
export interface Wanted {
  /** In the order in which they are restarted. */
  readonly units: readonly PlannedUnit[]
  readonly health: Readonly<Record<string, HealthCheck>>
  readonly probe: Probe
  readonly closure: ReadonlySet<string>
  /** Clock ticks since boot at which another release became current; what was started before that is this one's. */
  readonly leftAtTicks?: number
}

/** systemd's default time to stop a unit (90 s) and some more: a unit may hang on its way down before it can come up. */
const STOP_ALLOWANCE_MILLISECONDS = 100_000

/** Restarts the units of what was just switched to, and watches whether it is healthy. Never throws for a unit that will not start. */
export async function activate(host: Host, wanted: Wanted): Promise<Watched> {
  // After the switch and before the first restart: what starts from here on starts from the new link.
  const othersTime = { from: wanted.leftAtTicks ?? 0, until: host.processes.bootTicks() }
  const failure = await inPhase(host.reporter, 'restart', () => restartUnits(host, wanted), host.name)
  if (failure !== null) return { healthy: false, reason: failure, health: [], units: await unitsNow(host, wanted) }
  return inPhase(host.reporter, 'health', () => watchHealth(host, { ...wanted, othersTime }), host.name)
}

/** Null, or why a unit did not start. */
async function restartUnits(host: Host, { units, probe }: Wanted): Promise<string | null> {
  const limit = STOP_ALLOWANCE_MILLISECONDS + probe.deadlineSeconds * 1000
  for (const { unit } of units.filter(({ wanted }) => wanted === 'stopped')) {
    const { status } = await host.runner.run(stopUnitCommand(unit, limit))
    host.reporter.report({ event: 'unit', unit, action: 'stop', state: status === 0 ? 'stopped' : 'would not stop' })
    if (status !== 0) return `unit ${unit} would not stop`
  }
  for (const { unit } of units.filter(({ wanted }) => wanted !== 'stopped')) {
    await host.runner.run(resetFailedCommand(unit))
    const { status } = await host.runner.run(restartUnitCommand(unit, limit))
    const state = status === 0 ? 'started' : status === null ? `did not start within ${limit / 1000} s` : 'did not start'
    host.reporter.report({ event: 'unit', unit, action: 'restart', state })
    if (status !== 0) return `unit ${unit} ${state}`
  }
  return null
}

async function unitsNow(host: Host, { units, closure }: Wanted): Promise<Watched['units']> {
  const observed = await observeUnits(
    host,
    units.map(({ unit }) => unit),
    closure,
  )
  return observed.map(({ state, process }) => ({
    unit: state.unit,
    activeState: state.activeState,
    executable: process?.executable ?? null,
  }))
}
