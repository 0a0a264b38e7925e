import { ADOPTED } from '#domain/activation/host-paths'
import { planWithoutFacts, unitsBack, type PlannedUnit } from '#domain/activation/unit-plan'
import { probeSchema, type Probe } from '#domain/config/schema'
import { HostError } from '#domain/errors/errors'
import { readyChecks } from '#domain/manifest/ready-checks'
import type { Manifest } from '#domain/manifest/schema'
import { inPhase } from '#domain/report/event'
import { resetFailedCommand, restartUnitCommand, stopUnitCommand } from '#tools/systemd/control-units'
import { generationClosure, generationManifest, keptGenerations } from '#machine/release/generation'
import type { Host } from '#machine/host'
import { observeUnits } from '#machine/units/observe-units'
import { isOneshot } from '#domain/activation/unit-state'
import { limitOf } from '../units/unit-limit.ts'
import { reportingWait } from '../units/wait-for-unit.ts'
import { watchHealth, type HealthResult, type WatchOptions } from '../health/watch-health.ts'

/** The units that use data while it is replaced, and must be healthy afterwards. */
export interface DataUnits extends Omit<WatchOptions, 'otherReleaseWindow'> {
  readonly units: readonly PlannedUnit[]
  readonly probe: Probe
  /** Those that are stopped and started, in the order in which they are started. */
  readonly stopped: readonly string[]
  /** `ActiveState` of all of them before. */
  readonly before: Readonly<Record<string, string>>
}

/**
 * Returns the units of the current release, and those of the release whose backup it is that run besides them. Units that a release never
 * touches (`action: none`) are left alone. `before` is what they were when that was last known for sure.
 */
export async function dataUnits(
  host: Host,
  { current, releaseId }: { readonly current: string | null; readonly releaseId: string },
  before?: Readonly<Record<string, string>>,
): Promise<DataUnits> {
  const kept = current === null ? null : await generationManifest(host, current)
  const backed = (await keptGenerations(host)).includes(releaseId) ? await generationManifest(host, releaseId) : null
  const states = before ?? (await activeStates(host, [...unitsOf(kept), ...unitsOf(backed)]))
  const wishes = unitsBack({ failedUnits: backed?.manifest.units ?? [], previousUnits: kept?.manifest.units ?? null, before: states })
  const units = wishes.filter(({ wanted }) => wanted !== 'stopped').map((wish) => planWithoutFacts(wish, 'its data is replaced'))
  return {
    units,
    stopped: units.filter(({ step }) => step !== 'none').map(({ unit }) => unit),
    before: states,
    health: kept === null ? {} : readyChecks(kept.manifest),
    probe: kept?.manifest.probe ?? backed?.manifest.probe ?? probeSchema.parse({}),
    closure: current === null || current === ADOPTED ? new Set() : await generationClosure(host, current),
  }
}

function unitsOf(kept: { readonly manifest: Manifest } | null): string[] {
  return (kept?.manifest.units ?? []).map(({ unit }) => unit)
}

async function activeStates(host: Host, names: readonly string[]): Promise<Record<string, string>> {
  const observed = await observeUnits(host, [...new Set(names)], new Set())
  return Object.fromEntries(observed.map(({ state }) => [state.unit, state.activeState]))
}

/**
 * Stops the units: first those that would start others again, then the rest, last to first. Throws HostError `unit-stuck` for one that does
 * not stop.
 */
export async function stopUnits(host: Host, data: DataUnits): Promise<void> {
  const { stopped } = data
  const triggers = stopped.filter((unit) => !unit.endsWith('.service'))
  const services = stopped.filter((unit) => unit.endsWith('.service')).toReversed()
  for (const unit of [...triggers, ...services]) {
    const { status } = await host.runner.run(stopUnitCommand(unit, limitOf({ ...plannedUnit(data, unit), step: 'stop' }, data.probe)))
    host.reporter.report({ event: 'unit', unit, action: 'stop', state: status === 0 ? 'stopped' : 'did not stop' })
    if (status !== 0)
      throw new HostError('unit-stuck', `Unit ${unit} on ${host.name} did not stop, and its data must not be replaced while it runs.`, {
        host: host.name,
      })
  }
}

/** Starts the units, and watches whether all are healthy. Never throws for a unit that does not start. */
export async function startUnits(host: Host, data: DataUnits): Promise<HealthResult> {
  const failure = await inPhase(host.reporter, { phase: 'restart', host: host.name }, () => startEach(host, data))
  if (failure !== null) return { healthy: false, reason: failure, units: [], health: [] }
  // No release has changed: what runs, runs the current one whenever it was started.
  const watching = { ...data, otherReleaseWindow: { from: 0, until: 0 } }
  return inPhase(host.reporter, { phase: 'health', host: host.name }, () => watchHealth(host, watching))
}

async function startEach(host: Host, data: DataUnits): Promise<string | null> {
  const observed = await observeUnits(host, data.stopped, new Set())
  for (const { state } of observed) {
    const { unit } = state
    await host.runner.run(resetFailedCommand(unit))
    const planned = plannedUnit(data, unit)
    const limit = limitOf(isOneshot(state) ? { ...planned, oneshot: { remains: false, isAwaited: false } } : planned, data.probe)
    const { status } = await reportingWait(host, { unit, state: 'activating' }, () => host.runner.run(restartUnitCommand(unit, limit)))
    host.reporter.report({ event: 'unit', unit, action: 'restart', state: status === 0 ? 'started' : 'did not start' })
    if (status !== 0) return `unit ${unit} did not start`
  }
  return null
}

function plannedUnit({ units }: DataUnits, name: string): PlannedUnit {
  return units.find(({ unit }) => unit === name)!
}
