import { TAKEN_OVER } from '../../activation/host-paths.ts'
import { invalidPaths } from '../../nix/check-validity.ts'
import { currentGeneration, generationClosure, generationManifest } from './generation.ts'
import type { Host } from './host.ts'
import { observeUnits, runsClosure } from './observe-units.ts'
import { requirePresent } from './read-release.ts'

/**
 * True when this release is what the host runs, in every respect: it is current, its paths are valid and there, and each of
 * its units is active and runs it. Writes nothing.
 */
export async function runsAlready(host: Host, releaseId: string): Promise<boolean> {
  if (releaseId === TAKEN_OVER || (await currentGeneration(host)) !== releaseId) return false
  try {
    const kept = await generationManifest(host, releaseId)
    const closure = await generationClosure(host, releaseId)
    await requirePresent(host, [...closure])
    const units = await observeUnits(host, kept?.manifest.units ?? [], closure)
    const allRun = units.every((unit) => unit.state.activeState === 'active' && runsClosure(unit, closure) !== false)
    return allRun && (await invalidPaths(host.runner, [...closure])).length === 0
  } catch {
    // A generation that cannot be read is exactly what applying it again mends.
    return false
  }
}
