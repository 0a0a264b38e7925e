import { ADOPTED } from '#domain/activation/host-paths'
import { unitsForward } from '#domain/activation/unit-plan'
import { unitNames, type ReleasedUnit } from '#domain/config/released-unit'
import { invalidPaths } from '#tools/nix/check-validity'
import { together } from '#tools/run/together'
import { currentGeneration, generationClosure, generationManifest } from '#machine/release/generation'
import type { Manifest } from '#domain/manifest/schema'
import type { Host } from '#machine/host'
import { stampOf, type UnitStamps } from '#domain/activation/unit-stamp'
import { isDoneOneshot, isOneshot, isUp, type UnitState } from '#domain/activation/unit-state'
import { observeUnits, runsClosure } from '#machine/units/observe-units'
import { definitionChanges, planNothing } from '../units/plan-units.ts'
import { hasItsLinks } from './materialize.ts'
import { requirePresent } from './read-release.ts'
import { isAsVerified } from './verified-closures.ts'
import { lastVerifiedRelease } from '../units/unit-stamps.ts'
import { systemInForce } from '../system/system-state.ts'

/**
 * True when this release is what the host runs, in every respect: it is current, its paths are valid and there, its links lead to them, and
 * each of its units is active and runs it, or has run. Writes nothing.
 */
export async function runsAlready(host: Host, releaseId: string): Promise<boolean> {
  if (releaseId === ADOPTED || (await currentGeneration(host)) !== releaseId) return false
  try {
    const kept = await generationManifest(host, releaseId)
    const closure = await generationClosure(host, releaseId)
    const [, isValid, isInForce] = await together([
      requirePresent(host, [...closure]),
      isStillValid(host, releaseId, closure),
      kept === null || isInForceAs(host, releaseId, { manifest: kept.manifest, closure }),
    ])
    return isInForce && isValid
  } catch {
    // An unreadable generation is repaired by applying it again.
    return false
  }
}

interface KeptRelease {
  readonly manifest: Manifest
  readonly closure: ReadonlySet<string>
}

/** True when Nix has kept the release's closure since it was verified, or has all of its paths now. */
async function isStillValid(host: Host, releaseId: string, closure: ReadonlySet<string>): Promise<boolean> {
  return (await isAsVerified(host, releaseId)) || (await invalidPaths(host.runner, [...closure])).length === 0
}

/** True when the links, the system and the units are those of the release. */
async function isInForceAs(host: Host, releaseId: string, kept: KeptRelease): Promise<boolean> {
  if (!(await hasItsLinks(host, releaseId, kept.manifest)) || !(await systemInForce(host, kept.manifest))) return false
  return unitsRun(host, releaseId, kept)
}

/** True when every unit is active or done, and those that a release restarts run it as they are defined now. */
async function unitsRun(host: Host, releaseId: string, { manifest, closure }: KeptRelease): Promise<boolean> {
  const { units } = manifest
  const observed = await observeUnits(host, unitNames(units), closure)
  const settled = await lastVerifiedRelease(host, releaseId)
  const asItShould = observed.every(({ state }, index) => isUp(state) || isDone(state, units[index]!, settled?.stamps))
  if (settled === null || !asItShould) return false
  const planned = await planNothing(host, { units: unitsForward(units), closure, manifest }, '')
  const released = observed.filter((_, index) => planned[index]!.wanted === 'release')
  if (released.some((unit) => unit.state.activeState !== 'activating' && runsClosure(unit, closure) === false)) return false
  return (await definitionChanges(host, released, settled.stamps)).every((change) => change === null)
}

/** True for a oneshot that has run for this release; it may run just now, started by a timer or by a person. */
function isDone(state: UnitState, { action }: ReleasedUnit, stamps: UnitStamps | undefined): boolean {
  const isIdle = isDoneOneshot(state) || (isOneshot(state) && state.activeState === 'activating')
  return isIdle && (action === 'none' || stampOf(stamps, state.unit) !== undefined)
}
