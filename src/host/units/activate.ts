import type { DesiredUnit, PlannedUnit } from '#domain/activation/unit-plan'
import type { ObservedUnit } from '#domain/activation/unit-round'
import type { Probe } from '#domain/config/probe'
import type { ReadyCheck } from '#domain/manifest/ready-checks'
import { inPhase } from '#domain/report/event'
import { countRestarts } from '#machine/health/check-units'
import type { Host } from '#machine/host'
import { together } from '#tools/run/together'
import { findLeftOver, leftOverWords, type LeftOverProcesses } from './left-over.ts'
import { performPlan } from './perform-plan.ts'
import { othersOf, planUnits, type Comparison } from './plan-units.ts'
import { writeStamps } from './unit-stamps.ts'
import { beginToAsk } from '../health/first-answers.ts'
import { unitsNow, watchHealth, type HealthResult } from '../health/watch-health.ts'

type UnitRecord = HealthResult['units'][number]

/** The desired state of a host once a generation is current. */
export interface Wanted {
  /** In the order in which they are restarted. */
  readonly units: readonly DesiredUnit[]
  /** Shows which of them are affected. */
  readonly comparison: Comparison
  readonly health: Readonly<Record<string, ReadyCheck>>
  readonly probe: Probe
  readonly closure: ReadonlySet<string>
  /** Clock ticks since boot at which another release became current; what was started before that is this one's. */
  readonly leftAtTicks?: number
  /** Returns why watching its health ends early; see `WatchOptions`. */
  readonly until?: () => Promise<string | null>
}

/**
 * Restarts those units of what was just switched to that it concerns, and watches whether it is healthy. Never throws for a unit
 * that will not start.
 */
export async function activate(host: Host, wanted: Wanted, attempt: string): Promise<HealthResult> {
  const { health, probe, closure } = wanted
  // After the switch and before the first restart: what starts from here on starts from the new link.
  const otherReleaseWindow = { from: wanted.leftAtTicks ?? 0, until: host.processes.bootTicks() }
  const { units, failure, restartCounts, begun } = await inPhase(host.reporter, { phase: 'restart', host: host.name }, () =>
    restartUnits(host, wanted),
  )
  if (failure !== null) return { healthy: false, reason: failure, health: [], units: await unitsNow(host, units, closure) }
  const options = { units, health, probe, closure, otherReleaseWindow, restartCounts, until: wanted.until, begun }
  const { observed: seen, ...watched } = await inPhase(host.reporter, { phase: 'health', host: host.name }, () =>
    watchHealth(host, options),
  )
  const [, result] = await together([
    writeStamps(host, attempt, { plan: units, earlier: wanted.comparison.stamps, seen }),
    withTheRest(host, { wanted, plan: units, watched, seen }),
  ])
  return result
}

/** A release that was watched, with its units as the last round saw them. */
interface Checked {
  readonly wanted: Wanted
  readonly plan: readonly PlannedUnit[]
  readonly watched: HealthResult
  readonly seen: readonly ObservedUnit[]
}

/** Adds to what was watched the units of which nothing is expected, and processes that are left of the other release. */
async function withTheRest(host: Host, { wanted, plan, watched, seen }: Checked): Promise<HealthResult> {
  const { closure, comparison } = wanted
  const others = await unitsNow(
    host,
    plan.filter((unit) => unit.wanted === 'any'),
    closure,
  )
  const leftOver = await findLeftOver(host, { plan, closure, others: othersOf(comparison), seen })
  const units = [...watched.units, ...others].map((one) => withLeftOver(one, leftOver.get(one.unit)))
  const refused = wanted.units.find(({ unit, leftOverProcesses }) => leftOverProcesses === 'fail' && leftOver.has(unit))
  // A rollback does not fail for it: the release that it leaves is worse.
  if (!watched.healthy || refused === undefined || comparison.way === 'back' || comparison.isRollback === true) return { ...watched, units }
  return { ...watched, units, healthy: false, reason: `unit ${refused.unit} has ${leftOverWords(leftOver.get(refused.unit)!)}` }
}

function withLeftOver(unit: UnitRecord, leftOverProcesses: LeftOverProcesses | undefined): UnitRecord {
  return leftOverProcesses === undefined ? unit : { ...unit, leftOverProcesses }
}

async function restartUnits(host: Host, wanted: Wanted) {
  const units = await planUnits(host, wanted)
  const begunAnew = units.flatMap(({ unit, step }) => (step === 'none' || step === 'stop' ? [] : unit))
  const restartCounts = await countRestarts(host, wanted.health, begunAnew)
  let begun: ReturnType<typeof beginToAsk>
  const onChanged = () => {
    begun = beginToAsk(host, { ...wanted, restartCounts })
  }
  const { failure, raised } = await performPlan(host, units, { probe: wanted.probe, onChanged })
  // The first answers do not count when units had to be started again: they may be of what had stopped.
  return { units, restartCounts, failure, begun: raised.length === 0 ? begun : undefined }
}
