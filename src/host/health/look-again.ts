import type { Journal } from '#domain/activation/journal'
import { unitsForward } from '#domain/activation/unit-plan'
import type { Probe } from '#domain/config/schema'
import { readyChecks } from '#domain/manifest/ready-checks'
import type { Manifest } from '#domain/manifest/schema'
import { inPhase } from '#domain/report/event'
import { generationClosure } from '#machine/release/generation'
import type { Host } from '#machine/host'
import { systemInForce } from '../system/system-state.ts'
import { planNothing } from '../units/plan-units.ts'
import { watchHealth, type Watched } from './watch-health.ts'
import { reasonOf } from '#domain/errors/reason-of'

export interface LookOptions {
  readonly releaseId: string
  /** Null when it cannot be read: then nothing can be judged, and the release is not healthy. */
  readonly manifest: Manifest | null
  /** Of the attempt that made the release current. */
  readonly journal: Journal
  readonly probe: Probe | undefined
}

/** Judges a release that has been current for some time, as it runs now, without starting anything. Never throws. */
export async function lookAgain(host: Host, options: LookOptions): Promise<Watched> {
  return watch(host, options).catch((error: unknown) => unwell(reasonOf(error)))
}

async function watch(host: Host, { releaseId, manifest, journal, probe = manifest?.probe }: LookOptions): Promise<Watched> {
  if (manifest === null || probe === undefined) return unwell('its manifest cannot be read any more')
  if (!(await systemInForce(host, manifest))) return unwell('its system is not the one of the host any more')
  const closure = await generationClosure(host, releaseId)
  // In another boot nothing runs that another release started.
  const isSameBoot = journal.switch?.boot === host.processes.bootId()
  const othersTime = { from: 0, until: isSameBoot ? (journal.switch?.ticks ?? 0) : 0 }
  // What is still as it was then, was judged then; only what runs now is looked at.
  const units = await planNothing(host, unitsForward(manifest.units), 'it was only looked at again')
  const health = readyChecks(manifest)
  return inPhase(host.reporter, 'health', () => watchHealth(host, { units, health, probe, closure, othersTime }), host.name)
}

function unwell(reason: string): Watched {
  return { healthy: false, reason, units: [], health: [] }
}
