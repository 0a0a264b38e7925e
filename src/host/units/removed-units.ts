import { realpath } from 'node:fs/promises'
import type { ProcessFacts } from '#domain/activation/process-identity'
import { linksOf, linkTo, namedLinks } from '#domain/activation/unit-change'
import { kindOf, type PlannedUnit } from '#domain/activation/unit-plan'
import { planRemoval, unlistedUnits, type RemovalFacts } from '#domain/activation/unit-removal'
import { effectiveState, isOneshot } from '#domain/activation/unit-state'
import { owningStorePath } from '#domain/closure/store-path'
import { unitNames, type ReleasedUnit } from '#domain/config/released-unit'
import { readyChecks, watchedUnits, type ReadyCheck } from '#domain/manifest/ready-checks'
import type { Manifest } from '#domain/manifest/schema'
import type { UnitDefinition } from '#tools/systemd/show-definitions'
import { parseRelations, showRelationsCommand, type UnitRelations } from '#tools/systemd/show-relations'
import { generationClosure, generationManifest } from '#machine/release/generation'
import type { Host } from '#machine/host'
import { askSystemd } from '#machine/units/ask-systemd'
import { atOneMoment } from '#tools/process/one-moment'
import { processesWithin } from '#tools/process/processes-within'
import { inspectUnits } from './inspect-units.ts'
import { startCommands } from './start-commands.ts'

/** The release that is replaced, and the one that replaces it. */
export interface Replacement {
  readonly before: { readonly manifest: Manifest; readonly closure: ReadonlySet<string> }
  readonly after: { readonly manifest: Manifest; readonly closure: ReadonlySet<string> }
}

/** Returns the release that is current, with what it lists; null when there is none with a manifest. Throws what reading it throws. */
export async function replacedRelease(host: Host, current: string | null): Promise<Replacement['before'] | null> {
  const kept = current === null ? null : await generationManifest(host, current)
  return kept === null ? null : { manifest: kept.manifest, closure: await generationClosure(host, current!) }
}

/** Returns the units that a replacement no longer lists, in the order in which they would be stopped. */
export function removedUnits({ before, after }: Replacement): ReleasedUnit[] {
  return unlistedUnits(before.manifest.units, after.manifest.units)
}

/** Decides about the units that a replacement no longer lists. Throws the errors of the inspection. */
export async function planRemovals(host: Host, replacement: Replacement): Promise<PlannedUnit[]> {
  const units = removedUnits(replacement)
  if (units.length === 0) return []
  const names = unitNames(units)
  const { observed, definitions } = await inspectUnits(host, names, replacement.before.closure)
  const relations = parseRelations(await askSystemd(host.runner, showRelationsCommand(names)), names)
  const table = atOneMoment(host.processes)
  return Promise.all(
    units.map(async (unit, index): Promise<PlannedUnit> => {
      const { state } = observed[index]!
      const processes = processesWithin(table, [state.controlGroup])
      const facts: RemovalFacts = {
        activeState: effectiveState(state),
        gone: await goneProgram(host, definitions[index]!, { replacement, processes }),
        ...relatedTo(relations[index]!, replacement),
        isOneshot: isOneshot(state),
        isPermitted: host.permitted.units.includes(unit.unit),
      }
      return planRemoval(unit, facts)
    }),
  )
}

function relatedTo(
  { unit, isEnabled, triggeredBy, startedBy }: UnitRelations,
  { before, after }: Replacement,
): Pick<RemovalFacts, 'neededBy' | 'isEnabled' | 'triggeredBy'> {
  const listed = unitNames(after.manifest.units)
  const checks = Object.entries(readyChecks(after.manifest)).find(([, check]) => unitsOf(check).includes(unit))
  const starter = [...triggeredBy, ...startedBy].find((name) => listed.includes(name))
  const removed = unitNames(before.manifest.units)
  return {
    neededBy: checks === undefined ? (starter ?? null) : `check ${checks[0]}`,
    isEnabled,
    triggeredBy: triggeredBy.filter((name) => !removed.includes(name)),
  }
}

function unitsOf(check: ReadyCheck): string[] {
  if ('all' in check) return check.all.flatMap(unitsOf)
  return 'any' in check ? check.any.flatMap(unitsOf) : watchedUnits(check)
}

/** Returns what a unit executes, or starts when it is triggered, that only the release before has; null when it executes nothing of it. */
async function goneProgram(
  host: Host,
  { unit, files, triggers }: UnitDefinition,
  { replacement, processes }: { readonly replacement: Replacement; readonly processes: readonly ProcessFacts[] },
): Promise<string | null> {
  const kind = kindOf(unit)
  if (kind === 'group') return null
  if (kind === 'trigger') {
    for (const started of triggers) {
      const link = await goneLink(host, started, replacement)
      if (link !== null) return `${link} of ${started}`
    }
    return null
  }
  const link = await goneLink(host, unit, replacement)
  if (link !== null) return link
  // A unit of the host's own system: that system starts and stops it.
  if ((await realpath(files[0] ?? '/').catch(() => '')).startsWith('/nix/store/')) return null
  const program = processes.map(({ executable }) => executable).find((executable) => isGone(executable, replacement))
  return program === undefined ? null : `its program ${program}`
}

/** Returns the first link that a unit's main commands name and that only the release before has, as words; null without one. */
async function goneLink(host: Host, unit: string, { before, after }: Replacement): Promise<string | null> {
  const { main } = (await startCommands(host, [unit])).get(unit)!
  const old = linksOf(before.manifest, namedLinks(main, host.paths.prefix))
  const gone = old.find((name) => linksOf(after.manifest, [name]).length === 0)
  return gone === undefined ? null : `its program ${gone}`
}

/** True for an executable that only the release before has, unless a link leads to it that the next release has too. */
function isGone(executable: string | null, { before, after }: Replacement): boolean {
  const owner = executable === null ? undefined : owningStorePath(executable)
  if (owner === undefined || !before.closure.has(owner) || after.closure.has(owner)) return false
  const link = linkTo(before.manifest, executable!)
  return link === undefined || linksOf(after.manifest, [link]).length === 0
}
