import { planWithoutFacts, unitsForward } from '#domain/activation/unit-plan'
import type { Inventory } from '#domain/closure/inventory'
import type { Manifest } from '#domain/manifest/schema'
import type { UnitPreview } from '#domain/protocol/release-result'
import { currentGeneration } from '#machine/release/generation'
import type { Host } from '#machine/host'
import { comparisonForward } from './comparisons.ts'
import { previewPlan } from './plan-units.ts'

/**
 * Returns what applying a release would do to each of its units, decided as `apply` decides it, as the host is now. Changes nothing, never
 * throws.
 */
export async function previewUnits(host: Host, manifest: Manifest, closure: Inventory): Promise<UnitPreview[]> {
  const units = unitsForward(manifest.units)
  try {
    const comparison = await comparisonForward(host, await currentGeneration(host), manifest)
    const planned = await previewPlan(host, { units, closure: new Set(closure.paths.map(({ path }) => path)), comparison })
    return planned.map(shown)
  } catch (error) {
    const why = `it could not be inspected (${error instanceof Error ? error.message : String(error)})`
    return units.map((wish) => shown(planWithoutFacts(wish, why)))
  }
}

function shown({ unit, step, because }: UnitPreview): UnitPreview {
  return { unit, step, because: because.slice(0, 1024) }
}
