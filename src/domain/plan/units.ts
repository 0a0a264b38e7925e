import { allShares, changedLink, changedShare, linksOf } from '../activation/unit-change.ts'
import { planRemoval, unlistedUnits } from '../activation/unit-removal.ts'
import { kindOf, planForward, unitsForward } from '../activation/unit-plan.ts'
import type { ReleasedUnit } from '../config/released-unit.ts'
import { systemComponent } from '../manifest/component.ts'
import type { Manifest } from '../manifest/schema.ts'
import type { UnitChange } from './schema.ts'

/**
 * Returns what a release would do to units, from two manifests alone. An estimate: which of the links a unit executes, and whether its
 * definition has changed, only the host knows. A unit that is named after links or components is taken to execute those, and any other unit
 * to use all of them, and what is shared.
 */
export function estimateUnits(before: Manifest | null, after: Manifest): UnitChange[] {
  const listed = after.units.map((unit) => ({ unit: unit.unit, ...estimate(unit, before, after) }))
  if (before === null) return listed
  return [...listed, ...unlistedUnits(before.units, after.units).map((unit) => estimateRemoval(unit, before, after))]
}

/** Which of the links a unit executes only the host knows, unless they share a name. */
function estimateRemoval(unit: ReleasedUnit, before: Manifest, after: Manifest): UnitChange {
  const own = linksNamedIn(unit.unit, before)
  const gone = own.find((name) => linksOf(after, [name]).length === 0)
  const seen = { activeState: 'active', neededBy: null, isEnabled: false, triggeredBy: [], isPermitted: true, isOneshot: false } as const
  const { step, because } = planRemoval(unit, { ...seen, gone: gone === undefined ? null : `its program ${gone}` })
  const isOpen = own.length === 0 && unit.onRemoval === undefined && unit.action !== 'none'
  const unknown = 'this release no longer lists it; the host stops it if only the release before has its program'
  return { unit: unit.unit, step, because: isOpen ? unknown : because, removed: true }
}

type Step = Omit<UnitChange, 'unit'>

function none(because: string): Step {
  return { step: 'none', because }
}

/** Returns what the host decides for a unit that is active, when only the manifests have changed. */
function estimate(unit: ReleasedUnit, before: Manifest | null, after: Manifest): Step {
  const change = changeFor({ unit: unit.unit, action: unit.action === 'reload' ? 'reload' : 'restart' }, before, after)
  const kind = kindOf(unit.unit)
  const releaseChange = change.step === 'none' ? null : change.because
  const facts = {
    activeState: 'active',
    kind,
    releaseChange,
    definitionChange: null,
    foreign: null,
    touched: false,
    oneshot: null,
  } as const
  const [desired] = unitsForward([unit])
  const { step, because } = planForward(desired!, facts)
  if (step !== 'none') return { step, because }
  if (unit.action === 'none') return none(because)
  if (unit.action === 'start-only') return none('it is only started if it is not active')
  return none(kind === 'trigger' ? 'it runs nothing of a release' : change.because)
}

/** Returns what changes for a unit; the step `none` when nothing does. */
function changeFor(
  { unit, action }: { readonly unit: string; readonly action: 'restart' | 'reload' },
  before: Manifest | null,
  after: Manifest,
): Step {
  if (before === null) return { step: action, because: 'there is no previous release' }
  const earlier = before.units.find((one) => one.unit === unit)
  if (earlier === undefined) return { step: action, because: 'the previous release did not list it' }
  if (earlier.action !== 'restart' && earlier.action !== action) return { step: action, because: 'the previous release did not restart it' }
  const own = linksNamedIn(unit, before, after)
  if (own.length > 0) {
    const change = changedLink(own, before, after)
    return change === null ? none(`${own.join(', ')} did not change`) : { step: action, because: change }
  }
  const change =
    changedLink(allLinks(before, after), before, after) ??
    changedShare(allShares(before, after), before, after) ??
    changedSystem(before, after)
  return change === null ? none('nothing changed') : { step: action, because: `${change}, and it may run that component` }
}

/** The system defines units that name no link. */
function changedSystem(before: Manifest, after: Manifest): string | null {
  const [old, wanted] = [systemComponent(before), systemComponent(after)]
  return wanted === null || wanted.mode === 'boot' || old?.path === wanted.path ? null : `component ${wanted.name} changed`
}

function allLinks(...manifests: readonly Manifest[]): string[] {
  const links = manifests.flatMap(({ components }) => Object.values(components).flatMap((component) => Object.keys(component.links)))
  return [...new Set(links)].toSorted()
}

/** Finds links whose name, or whose component's, is in the unit's name: the longest of them, because `web-admin` is not `web`. */
function linksNamedIn(unit: string, ...manifests: readonly Manifest[]): string[] {
  const stem = spaced(unit.replace(/\.[a-z]+$/, ''))
  const found = manifests.flatMap(({ components }) =>
    Object.entries(components).flatMap(([component, { links }]) =>
      Object.keys(links).flatMap((link) => [link, component].flatMap((name) => (stem.includes(spaced(name)) ? { link, name } : []))),
    ),
  )
  const longest = Math.max(...found.map(({ name }) => name.length))
  return [...new Set(found.flatMap(({ link, name }) => (name.length === longest ? link : [])))].toSorted()
}

/** Returns a name's words, each between two spaces, so that one is found in another only as whole words. */
function spaced(name: string): string {
  return ` ${name.split(/[^A-Za-z0-9]+/).join(' ')} `
}
