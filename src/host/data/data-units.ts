import { ADOPTED } from '#domain/activation/host-paths'
import { heldUnits, isSocket, relatedUnits, type HeldUnits, type UnitTriggers } from '#domain/activation/held-units'
import { planWithoutFacts, unitsBack, type PlannedUnit } from '#domain/activation/unit-plan'
import { probeSchema, type Probe } from '#domain/config/probe'
import { HostError } from '#domain/errors/errors'
import { readyChecks } from '#domain/manifest/ready-checks'
import type { Manifest } from '#domain/manifest/schema'
import { inPhase } from '#domain/report/event'
import { resetFailedCommand, restartUnitCommand, startUnitCommand, stopUnitCommand } from '#tools/systemd/control-units'
import { parseTriggers, showTriggersCommand } from '#tools/systemd/show-triggers'
import { askSystemd } from '#machine/units/ask-systemd'
import { generationClosure, generationManifest, keptGenerations } from '#machine/release/generation'
import type { Host } from '#machine/host'
import { observeUnits } from '#machine/units/observe-units'
import { isOneshot } from '#domain/activation/unit-state'
import { limitOf } from '#domain/activation/unit-limit'
import { reportingWait } from '../units/wait-for-unit.ts'
import { watchHealth, type HealthResult, type WatchOptions } from '../health/watch-health.ts'

/** The units that use data while it is replaced, and must be healthy afterwards. */
export interface DataUnits extends Omit<WatchOptions, 'otherReleaseWindow'> {
  readonly units: readonly PlannedUnit[]
  readonly probe: Probe
  /**
   * Those that are stopped and started, in the order in which they are started: sockets first, because none opens while its service runs.
   */
  readonly stopped: readonly string[]
  /** What would start them meanwhile, or what they would start, whether released or not. */
  readonly held: HeldUnits
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
  const stopped = units.filter(({ step }) => step !== 'none').map(({ unit }) => unit)
  // systemd unloads a stopped unit that no other unit needs, and then no longer lists it as a trigger: the journal has its name.
  const listed = new Set([...unitsOf(kept), ...unitsOf(backed)])
  const noted = Object.keys(before ?? {}).filter((unit) => !listed.has(unit))
  const related = await relatedTo(host, stopped, noted)
  const allBefore = { ...Object.fromEntries(related.map(({ unit, activeState }) => [unit, activeState])), ...states }
  return {
    units,
    stopped: [...stopped.filter(isSocket), ...stopped.filter((unit) => !isSocket(unit))],
    held: heldUnits(related, allBefore),
    before: allBefore,
    health: kept === null ? {} : readyChecks(kept.manifest),
    probe: kept?.manifest.probe ?? backed?.manifest.probe ?? probeSchema.parse({}),
    closure: current === null || current === ADOPTED ? new Set() : await generationClosure(host, current),
  }
}

/** Returns the units that trigger these, or that these trigger, those that were noted as such, and what triggers any of these. */
async function relatedTo(host: Host, units: readonly string[], noted: readonly string[]): Promise<UnitTriggers[]> {
  const own = await triggersOf(host, units)
  const near = await triggersOf(host, [...new Set([...relatedUnits(own), ...noted])])
  const far = await triggersOf(host, relatedUnits([...own, ...near]))
  return [...near, ...far]
}

async function triggersOf(host: Host, units: readonly string[]): Promise<UnitTriggers[]> {
  return units.length === 0 ? [] : parseTriggers(await askSystemd(host.runner, showTriggersCommand(units)), units)
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
  const all = [...data.held.stop, ...data.stopped]
  const services = all.filter((unit) => unit.endsWith('.service')).toReversed()
  for (const unit of [...all.filter((one) => !one.endsWith('.service')), ...services]) {
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

/**
 * Timers and paths come last: they may start a service, whose socket would not open then. A held unit that fails keeps no other from its
 * start.
 */
async function startEach(host: Host, data: DataUnits): Promise<string | null> {
  const { stopped, held } = data
  const failures: (string | null)[] = []
  for (const unit of held.start.filter(isSocket)) failures.push(await startOne(host, data, { unit, action: 'start' }))
  for (const unit of stopped) {
    const failure = await startOne(host, data, { unit, action: 'restart' })
    if (failure !== null) return failure
  }
  for (const unit of held.start.filter((one) => !isSocket(one))) failures.push(await startOne(host, data, { unit, action: 'start' }))
  return failures.find((failure) => failure !== null) ?? null
}

interface Start {
  readonly unit: string
  readonly action: 'restart' | 'start'
}

/** Returns why a unit did not start; null when it did. */
async function startOne(host: Host, data: DataUnits, { unit, action }: Start): Promise<string | null> {
  const [observed] = await observeUnits(host, [unit], new Set())
  await host.runner.run(resetFailedCommand(unit))
  const planned = plannedUnit(data, unit)
  const limit = limitOf(isOneshot(observed!.state) ? { ...planned, oneshot: { remains: false, isAwaited: false } } : planned, data.probe)
  const command = action === 'start' ? startUnitCommand(unit, limit) : restartUnitCommand(unit, limit)
  const { status } = await reportingWait(host, { unit, state: 'activating' }, () => host.runner.run(command))
  host.reporter.report({ event: 'unit', unit, action, state: status === 0 ? 'started' : 'did not start' })
  return status === 0 ? null : `unit ${unit} did not start`
}

/** A unit that is only held has no limits of a release. */
function plannedUnit({ units }: DataUnits, unit: string): Omit<PlannedUnit, 'because'> {
  return units.find((planned) => planned.unit === unit) ?? { unit, wanted: 'active', step: 'start' }
}
