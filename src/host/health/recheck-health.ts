import type { Journal } from '#domain/activation/journal'
import { unitsForward, type PlannedUnit } from '#domain/activation/unit-plan'
import { unitNames } from '#domain/config/released-unit'
import type { Probe } from '#domain/config/probe'
import { readyChecks } from '#domain/manifest/ready-checks'
import type { Manifest } from '#domain/manifest/schema'
import { inPhase } from '#domain/report/event'
import { generationClosure } from '#machine/release/generation'
import type { Host } from '#machine/host'
import { systemInForce } from '../system/system-state.ts'
import { planNothing } from '../units/plan-units.ts'
import { unitsNow, watchHealth, type HealthResult } from './watch-health.ts'
import { reasonOf } from '#domain/errors/reason-of'

export interface RecheckOptions {
  readonly releaseId: string
  /** Null when it is unreadable: then nothing can be checked, and the release is not healthy. */
  readonly manifest: Manifest | null
  /** Of the attempt that made the release current; without its units, none is checked besides those that the release lists. */
  readonly journal: Pick<Journal, 'switch'> & Partial<Pick<Journal, 'unitsBefore'>>
  readonly probe: Probe | undefined
}

/** Checks a release that has been current for some time, without starting anything. Never throws. */
export async function recheckHealth(host: Host, options: RecheckOptions): Promise<HealthResult> {
  return watch(host, options).catch((error: unknown) => unwell(reasonOf(error)))
}

async function watch(host: Host, { releaseId, manifest, journal, probe = manifest?.probe }: RecheckOptions): Promise<HealthResult> {
  if (manifest === null || probe === undefined) return unwell('its manifest can no longer be read')
  if (!(await systemInForce(host, manifest))) return unwell("its system is no longer the host's system")
  const closure = await generationClosure(host, releaseId)
  // In another boot nothing runs that another release started.
  const isSameBoot = journal.switch?.boot === host.processes.bootId()
  const otherReleaseWindow = { from: 0, until: isSameBoot ? (journal.switch?.ticks ?? 0) : 0 }
  // What is unchanged since then was checked then; only the running processes are checked again.
  const units = await planNothing(host, { units: unitsForward(manifest.units), closure, manifest }, INSPECTED)
  const health = readyChecks(manifest)
  const watched = await inPhase(host.reporter, { phase: 'health', host: host.name }, () =>
    watchHealth(host, { units, health, probe, closure, otherReleaseWindow }),
  )
  const names = Object.keys(journal.unitsBefore ?? {}).filter((unit) => !unitNames(manifest.units).includes(unit))
  const removed = names.map((unit): PlannedUnit => ({ unit, wanted: 'any', step: 'none', because: INSPECTED, removed: true }))
  return { ...watched, units: [...watched.units, ...(await unitsNow(host, removed, closure))] }
}

const INSPECTED = 'it was only inspected again'

function unwell(reason: string): HealthResult {
  return { healthy: false, reason, units: [], health: [] }
}
