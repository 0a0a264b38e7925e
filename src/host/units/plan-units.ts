import { randomBytes } from 'node:crypto'
import { foreignProcess, otherProcess, type ProcessFacts } from '#domain/activation/process-identity'
import { allShares, changedLink, changedShare, executesStorePath, linksOf, namedLinks, namedShares } from '#domain/activation/unit-change'
import {
  kindOf,
  planBack,
  planWithoutFacts,
  planForward,
  resolveDesired,
  type PlannedUnit,
  type UnitFacts,
  type DesiredUnit,
} from '#domain/activation/unit-plan'
import { definitionChange, stampOf, type DefinitionNow, type UnitStamps } from '#domain/activation/unit-stamp'
import { canonicalJson } from '#domain/manifest/canonical'
import { systemComponent } from '#domain/manifest/component'
import type { Manifest } from '#domain/manifest/schema'
import { reloadCommand } from '#tools/systemd/enable-unit'
import type { StartCommands } from '#tools/systemd/show-commands'
import { parsePlanned, showPlannedCommand } from '#tools/systemd/show-planned'
import type { UnitDefinition } from '#tools/systemd/show-definitions'
import type { Host } from '#machine/host'
import { effectiveState, endsWhenDone, isOneshot, type UnitState } from '#domain/activation/unit-state'
import { unitNames } from '#domain/config/released-unit'
import type { ObservedUnit } from '#domain/activation/unit-round'
import { askSystemd } from '#machine/units/ask-systemd'
import { observeUnits, withProcesses } from '#machine/units/observe-units'
import { atOneMoment } from '#tools/process/one-moment'
import { processesWithin } from '#tools/process/processes-within'
import type { ProcessTable } from '#tools/process/table'
import { definitionNow, definitionText } from './unit-definitions.ts'
import { inspectUnits, readDefinitions } from './inspect-units.ts'
import type { UnitPlan } from './planned-unit.ts'
import { startCommands } from './start-commands.ts'
import type { VerifiedRelease } from './unit-stamps.ts'
import { note } from '#domain/report/event'
import { together } from '#tools/run/together'
import { planRemovalWithoutFacts } from '#domain/activation/unit-removal'
import { planRemovals, removedUnits, type Replacement } from './removed-units.ts'
import { reasonOf } from '#domain/errors/reason-of'

/** What units are compared with, to decide which of them a switch affects. */
export type Comparison = {
  /** The notes on the units from when the previous release was checked. */
  readonly stamps: UnitStamps | undefined
} & (
  | {
      readonly way: 'forward'
      /** Null when it must be doubted what the units run. */
      readonly before: VerifiedRelease | null
      /** Null when what is switched to has no manifest. */
      readonly after: Manifest | null
      /** The release that is current before the switch, whatever the units run; absent without one that has a manifest. */
      readonly replaced?: Replacement['before']
      /** What is switched to was current before. */
      readonly isRollback?: boolean
    }
  | {
      readonly way: 'back'
      /** When the switch that is undone was made; null when this is another boot. */
      readonly since: { readonly ticks: number; readonly microseconds: number } | null
      /** Store paths of the release that is left. */
      readonly left: ReadonlySet<string>
    }
)

export interface UnitsToPlan {
  readonly units: readonly DesiredUnit[]
  readonly closure: ReadonlySet<string>
  readonly comparison: Comparison
}

/** Decides what is done to each unit, and reports it. Has systemd read changed unit files first. Never throws. */
export async function planUnits(host: Host, wanted: UnitsToPlan): Promise<UnitPlan[]> {
  const plan = await inspectAndPlan(host, wanted, { reload: true })
  for (const { unit, step, because, removed } of plan) {
    const what = step === 'none' ? 'is not changed' : `will be ${pastTense[step]}`
    note(host.reporter, removed === true ? 'warning' : 'info', `${unit} ${what}: ${because}`)
  }
  return plan
}

function unseen(planned: PlannedUnit): UnitPlan {
  return { ...planned, seen: null }
}

const pastTense = { restart: 'restarted', reload: 'reloaded', start: 'started', stop: 'stopped' } as const

/** Returns what replaces what; null in a rollback after a failure, which restores what the failed release no longer listed. */
function replacementOf({ comparison, closure }: UnitsToPlan): Replacement | null {
  if (comparison.way === 'back' || comparison.after === null || comparison.replaced === undefined) return null
  return { before: comparison.replaced, after: { manifest: comparison.after, closure } }
}

/** The same without any effect on systemd, for a plan: unit files that it has not read yet count as changed. */
export function previewPlan(host: Host, wanted: UnitsToPlan): Promise<readonly PlannedUnit[]> {
  return inspectAndPlan(host, wanted, { reload: false })
}

async function inspectAndPlan(host: Host, wanted: UnitsToPlan, options: { readonly reload: boolean }): Promise<UnitPlan[]> {
  const replacement = replacementOf(wanted)
  const planned = await planListed(host, wanted, options).catch((error: unknown) => planUninspected(host, wanted, uninspected(error)))
  const removed = replacement === null ? [] : await planRemoved(host, replacement)
  return [...removed.map(unseen), ...planned]
}

/** A removed unit that cannot be inspected must not change what is done to the listed ones. */
function planRemoved(host: Host, replacement: Replacement): Promise<PlannedUnit[]> {
  return planRemovals(host, replacement).catch((error: unknown) =>
    removedUnits(replacement).map((unit) => planRemovalWithoutFacts(unit, uninspected(error))),
  )
}

/** Plans the listed units with what a last look shows of their types: a oneshot of the release before must not run on the data after it. */
async function planUninspected(host: Host, { units, comparison }: UnitsToPlan, why: string): Promise<UnitPlan[]> {
  const observed = await observeUnits(host, unitNames(units), new Set()).catch(() => null)
  const isRollback = comparison.way === 'back' || comparison.isRollback === true
  return units.map((wish, index) => {
    const state = observed?.[index]?.state
    const stamp = stampOf(comparison.stamps, wish.unit)
    const seen = state === undefined ? 'unknown' : oneshotFacts(state, comparison)
    // systemd forgets the invocation of a oneshot that has ended, and of nothing else that a release has started.
    const oneshot = seen === 'unknown' && stamp?.invocation === '' ? { remains: false, hasRun: true } : seen
    return unseen(planWithoutFacts(wish, why, { isRollback, oneshot }))
  })
}

function uninspected(error: unknown): string {
  return `it could not be inspected (${reasonOf(error)})`
}

/** Asks systemd all that a plan needs of units: by one question, or by several if the answer is ambiguous. */
async function inspect(host: Host, names: readonly string[], closure: ReadonlySet<string>) {
  const facts = parsePlanned(await askSystemd(host.runner, showPlannedCommand(names)), names)
  if (facts !== undefined) {
    const { states, definitions, commands } = facts
    return { observed: withProcesses(host, states, closure), definitions, commands }
  }
  return inspectSeparately(host, names, closure)
}

async function inspectSeparately(host: Host, names: readonly string[], closure: ReadonlySet<string>) {
  const [inspected, commands] = await together([
    inspectUnits(host, names, closure),
    startCommands(
      host,
      names.filter((unit) => kindOf(unit) === 'program'),
    ),
  ])
  return { ...inspected, commands: names.map((unit) => commands.get(unit) ?? NO_COMMANDS) }
}

/** The same once systemd has read changed unit files; `needsDaemonReload` is what it was before that. */
async function reloadAndInspect(host: Host, names: readonly string[], closure: ReadonlySet<string>): ReturnType<typeof inspect> {
  const { definitions: stale, ...found } = await inspect(host, names, closure)
  if (!stale.some(({ needsDaemonReload }) => needsDaemonReload)) return { ...found, definitions: stale }
  await askSystemd(host.runner, reloadCommand)
  const { definitions, ...rest } = await inspect(host, names, closure)
  return { ...rest, definitions: definitions.map((definition, index) => asBefore(definition, stale[index]!)) }
}

function asBefore(definition: UnitDefinition, { needsDaemonReload }: UnitDefinition): UnitDefinition {
  return { ...definition, needsDaemonReload }
}

const NO_COMMANDS: StartCommands = { main: '', all: '' }

async function planListed(
  host: Host,
  { units, closure, comparison }: UnitsToPlan,
  { reload }: { readonly reload: boolean },
): Promise<UnitPlan[]> {
  if (units.length === 0) return []
  const names = units.map(({ unit }) => unit)
  const { definitions, observed, commands } = await (reload ? reloadAndInspect : inspect)(host, names, closure)
  const table = atOneMoment(host.processes)
  const salt = comparison.stamps?.salt ?? randomBytes(16).toString('hex')
  return Promise.all(
    units.map(async (wish, index): Promise<UnitPlan> => {
      const definition = definitions[index]!
      const unit = observed[index]!
      const processes = processesOf(unit, table)
      const now = await definitionNow(definition, salt)
      const change = changeSince(host, { definition, unit, now, stamps: comparison.stamps })
      const isProgram = kindOf(wish.unit) === 'program'
      const { files } = definition
      const release = isProgram
        ? await releaseChange(host, wish, { comparison, closure, files, commands: commands[index]! })
        : { names: false, change: NOT_KNOWN }
      const endsAlone = endsWhenDone(unit.state)
      const meant = resolveDesired(wish, release.names)
      const foreignIn = meant.wanted === 'active' && wish.wanted === 'release' ? otherProcess : foreignProcess
      const facts: UnitFacts = {
        activeState: effectiveState(unit.state),
        kind: kindOf(wish.unit),
        releaseChange: endsAlone && isSameRelease(comparison) ? null : release.change,
        definitionChange: change,
        foreign: foreignIn(processes, closure, othersOf(comparison)),
        touched: comparison.way === 'back' && wasTouched(definition, processes, comparison.since),
        oneshot: oneshotFacts(unit.state, comparison),
      }
      const planned = comparison.way === 'forward' ? planForward(meant, facts, comparison.isRollback) : planBack(meant, facts)
      return { ...planned, seen: { now, salt, invocation: unit.state.invocation, definitionChange: change } }
    }),
  )
}

function oneshotFacts(state: UnitState, { stamps }: Comparison): UnitFacts['oneshot'] {
  return isOneshot(state) ? { remains: state.remainsAfterExit, hasRun: stampOf(stamps, state.unit) !== undefined } : null
}

/** Plans units that are only inspected. */
export async function planNothing(
  host: Host,
  { units, closure, manifest }: Pick<UnitsToPlan, 'units' | 'closure'> & { readonly manifest: Manifest },
  because: string,
): Promise<PlannedUnit[]> {
  const hasSystem = systemComponent(manifest) !== null
  return Promise.all(
    units.map(async (wish) => {
      const main = wish.action === 'reload' ? (await startCommands(host, [wish.unit])).get(wish.unit)!.main : null
      const links = linksOf(manifest, namedLinks(main ?? '', host.paths.prefix))
      const names = main === null || links.length > 0 || (hasSystem && executesStorePath(main, closure))
      const { unit, wanted } = resolveDesired(wish, names)
      return { unit, wanted, step: 'none', because }
    }),
  )
}

/** Returns how the definition of each of these units differs from the one it was started with; null for each without a difference. */
export async function definitionChanges(
  host: Host,
  units: readonly ObservedUnit[],
  stamps: UnitStamps | undefined,
): Promise<(string | null)[]> {
  const definitions = await readDefinitions(
    host,
    units.map(({ state }) => state.unit),
  )
  return Promise.all(
    definitions.map(async (definition, index) =>
      changeSince(host, { definition, unit: units[index]!, now: await definitionNow(definition, stamps?.salt ?? ''), stamps }),
    ),
  )
}

const NOT_KNOWN = 'it is unknown which files of the release it runs'

/** What systemd has read of a unit. */
interface InspectedUnit {
  readonly files: readonly string[]
  readonly commands: StartCommands
}

/** Returns how the release differs from what a service runs, and whether its commands name anything of the release at all. */
async function releaseChange(
  host: Host,
  { unit, action }: DesiredUnit,
  { comparison, closure, files, commands }: Pick<UnitsToPlan, 'comparison' | 'closure'> & InspectedUnit,
): Promise<{ names: boolean; change: string | null }> {
  const main = namedLinks(commands.main, host.paths.prefix)
  // A unit that its system defines names store paths: its definition alone determines what it runs.
  if (main.length === 0 && bringsSystem(comparison) && executesStorePath(commands.main, closure)) return { names: true, change: null }
  if (comparison.way === 'back') return { names: main.length > 0, change: null }
  const { before, after } = comparison
  const names = after !== null && linksOf(after, main).length > 0
  const shared = allShares(...(before === null ? [] : [before.manifest]), ...(after === null ? [] : [after]))
  const text = `${commands.all}\n${await definitionText(files)}`
  const shares = namedShares(text, host.paths.prefix).filter((name) => shared.includes(name))
  if (after === null || (!names && shares.length === 0)) return { names, change: NOT_KNOWN }
  if (before === null) return { names, change: 'it is unknown what it runs now' }
  const earlier = before.manifest.units.find((one) => one.unit === unit)
  if (earlier === undefined) return { names, change: 'the previous release did not list it' }
  if (earlier.action !== 'restart' && earlier.action !== action) return { names, change: 'the previous release did not restart it' }
  // A program of the host's may read further files from one that its unit names: everything that is shared counts.
  if (!names) return { names, change: changedShare(shared, before.manifest, after) }
  const change = changedLink(namedLinks(commands.all, host.paths.prefix), before.manifest, after)
  return { names, change: change ?? changedShare(shares, before.manifest, after) }
}

/** True when the release is applied again that the units run: a oneshot runs once for it, whatever it executes. */
function isSameRelease(comparison: Comparison): boolean {
  if (comparison.way === 'back' || comparison.before === null || comparison.after === null) return false
  return canonicalJson(comparison.before.manifest) === canonicalJson(comparison.after)
}

/** True when the next release contains the host's system, and with it the definitions of units. */
function bringsSystem(comparison: Comparison): boolean {
  return comparison.way === 'back' || (comparison.after !== null && systemComponent(comparison.after) !== null)
}

function changeSince(
  host: Host,
  {
    definition,
    unit: { state },
    now,
    stamps,
  }: { definition: UnitDefinition; unit: ObservedUnit; now: DefinitionNow; stamps: UnitStamps | undefined },
): string | null {
  const runningFor = (host.processes.monotonicMicroseconds() - definition.startedMicroseconds) / 1000
  const unit = {
    needsDaemonReload: definition.needsDaemonReload,
    invocation: state.invocation,
    startedAt: Date.now() - runningFor,
    endsWhenDone: endsWhenDone(state),
  }
  return definitionChange(now, unit, stampOf(stamps, state.unit))
}

/** Returns every process of a unit, the one that shows what it runs first. */
function processesOf({ state, process }: ObservedUnit, table: ProcessTable): ProcessFacts[] {
  return [...(process === null ? [] : [process]), ...processesWithin(table, [state.controlGroup])]
}

/** Returns the store paths of the release that is left. */
export function othersOf(comparison: Comparison): ReadonlySet<string> {
  if (comparison.way === 'back') return comparison.left
  return comparison.before?.closure ?? comparison.replaced?.closure ?? new Set()
}

/** True when the unit, or a process in it, was started, stopped or reloaded since the switch. */
function wasTouched(
  { changedMicroseconds }: Pick<UnitDefinition, 'changedMicroseconds'>,
  processes: readonly ProcessFacts[],
  since: { readonly ticks: number; readonly microseconds: number } | null,
): boolean {
  if (since === null || changedMicroseconds >= since.microseconds) return true
  return processes.some(({ startTicks }) => (startTicks ?? 0) >= since.ticks)
}
