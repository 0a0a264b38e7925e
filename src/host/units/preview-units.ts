import { planWithoutFacts, unitsForward, type PlannedUnit, type DesiredUnit } from '#domain/activation/unit-plan'
import { unitNames } from '#domain/config/released-unit'
import type { Inventory } from '#domain/closure/inventory'
import type { Manifest } from '#domain/manifest/schema'
import type { UnitPreview } from '#domain/protocol/release-result'
import { currentGeneration } from '#machine/release/generation'
import type { Host } from '#machine/host'
import { comparisonForward } from './comparisons.ts'
import { readDefinitions } from './inspect-units.ts'
import { previewPlan } from './plan-units.ts'
import { definitionInSystem } from './system-units.ts'
import { reasonOf } from '#domain/errors/reason-of'

/**
 * Returns what applying a release would do to each of its units, and to those that it no longer lists, decided as `apply` decides it, as
 * the host is now. Changes nothing, never throws.
 */
export async function previewUnits(host: Host, manifest: Manifest, closure: Inventory): Promise<UnitPreview[]> {
  const units = unitsForward(manifest.units)
  try {
    const comparison = await comparisonForward(host, await currentGeneration(host), { after: manifest, isRollback: false })
    const planned = await previewPlan(host, { units, closure: new Set(closure.paths.map(({ path }) => path)), comparison })
    const seen = await definitionsInSystem(host, manifest)
    const removed = planned.filter((plan) => plan.removed === true)
    const listed = planned.filter((plan) => plan.removed !== true)
    return [
      ...removed.map(shown),
      ...listed.map((plan, index) => shown(seen === null ? plan : withSystem(plan, units[index]!, seen[index]!))),
    ]
  } catch (error) {
    const why = `it could not be inspected (${reasonOf(error)})`
    return units.map((wish) => shown(planWithoutFacts(wish, why)))
  }
}

/** Returns how the definition of each unit differs in the system of the release; null when the units cannot be inspected. */
async function definitionsInSystem(host: Host, manifest: Manifest): Promise<('same' | 'other' | 'unknown')[] | null> {
  const definitions = await readDefinitions(host, unitNames(manifest.units)).catch(() => null)
  return definitions === null ? null : Promise.all(definitions.map((definition) => definitionInSystem(manifest, definition)))
}

/** A unit that is not changed as it is now may have another definition after the switch to the release's system. */
function withSystem(plan: PlannedUnit, { action }: DesiredUnit, definition: 'same' | 'other' | 'unknown'): PlannedUnit {
  if (plan.step !== 'none' || definition === 'same' || action === 'none' || action === 'start-only') return plan
  const because =
    definition === 'other'
      ? 'its definition changes with the system'
      : 'its changes with the system are known once that system is on the host'
  return { ...plan, step: action, because }
}

function shown({ unit, step, because, removed }: PlannedUnit): UnitPreview {
  return { unit, step, because: because.slice(0, 1024), ...(removed === true ? { removed } : {}) }
}
