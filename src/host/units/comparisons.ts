import type { AttemptRequest, Journal } from '#domain/activation/journal'
import type { SystemStep } from '#domain/activation/system-plan'
import type { DesiredUnit } from '#domain/activation/unit-plan'
import { HostError } from '#domain/errors/errors'
import type { Manifest } from '#domain/manifest/schema'
import { generationClosure } from '#machine/release/generation'
import type { Host } from '#machine/host'
import { inspectUnits, readDefinitions } from './inspect-units.ts'
import type { Comparison } from './plan-units.ts'
import { replacedRelease } from './removed-units.ts'
import { isReloadableInSystem } from './system-units.ts'
import { lastVerifiedRelease } from './unit-stamps.ts'

/** Compares with what the units run before the switch. */
export async function comparisonForward(
  host: Host,
  previous: string | null,
  { after, isRollback }: { readonly after: Manifest | null; readonly isRollback: boolean },
): Promise<Comparison> {
  const before = await lastVerifiedRelease(host, previous)
  // An unreadable release must not cause a stop.
  const replaced = await replacedRelease(host, previous).catch(() => null)
  return { way: 'forward', stamps: before?.stamps, before, after, isRollback, ...(replaced === null ? {} : { replaced }) }
}

/** Compares with the moment of the switch that is undone. */
export async function comparisonBack(host: Host, journal: Journal, request: AttemptRequest): Promise<Comparison> {
  const settled = await lastVerifiedRelease(host, journal.previous)
  const left = await generationClosure(host, request.releaseId).catch(() => new Set<string>())
  return { way: 'back', stamps: settled?.stamps, since: sinceSwitch(host, journal), left }
}

/** When the switch was made; null when it was in another boot, or never. */
function sinceSwitch(host: Host, { switch: made }: Journal): NonNullable<Journal['switch']> | null {
  return made !== undefined && made.boot === host.processes.bootId() ? made : null
}

/** True when a unit was started, stopped or reloaded since the switch was about to be made, in this boot. */
export async function haveBeenTouched(host: Host, journal: Journal): Promise<boolean> {
  const since = sinceSwitch(host, journal)
  if (since === null) return false
  const names = Object.keys(journal.unitsBefore)
  const { observed, definitions } = await inspectUnits(host, names, new Set())
  return observed.some(
    ({ state, process }, index) =>
      state.activeState !== journal.unitsBefore[state.unit] ||
      definitions[index]!.changedMicroseconds >= since.microseconds ||
      (process?.startTicks ?? 0) >= since.ticks,
  )
}

/**
 * Refuses a release that would reload a unit that cannot be reloaded: as the system that is switched to defines it, or as systemd knows it.
 * Throws HostError `unit-unsupported`.
 */
export async function requireReloadable(host: Host, units: readonly DesiredUnit[], step: SystemStep | null): Promise<void> {
  const names = units.flatMap(({ unit, action }) => (action === 'reload' ? unit : []))
  // With `boot` the host has the units of its present system until it is rebooted.
  const system = step === null || step.action === 'boot' ? null : step.path
  for (const definition of await readDefinitions(host, names)) {
    const inSystem = system === null ? null : await isReloadableInSystem(system, definition)
    // A pending daemon-reload may change this; if it does, the reload itself fails and reports it.
    if (inSystem ?? (definition.canReload || definition.needsDaemonReload)) continue
    const where = inSystem === null ? `on ${host.name}` : 'in the system of the release'
    throw new HostError('unit-unsupported', `unit ${definition.unit} ${where} cannot be reloaded.`, {
      host: host.name,
      hint: 'Give it an ExecReload= line, or ask for action: restart in grind-to-prod.yml.',
    })
  }
}
