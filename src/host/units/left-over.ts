import { kindOf, type PlannedUnit } from '#domain/activation/unit-plan'
import { owningStorePath } from '#domain/closure/store-path'
import type { AttemptRecord } from '#domain/protocol/record'
import { warn } from '#domain/report/event'
import type { Host } from '#machine/host'
import type { ObservedUnit } from '#domain/activation/unit-round'
import { observeOthers } from '#machine/units/observe-units'
import { atOneMoment } from '#tools/process/one-moment'
import { processesWithin } from '#tools/process/processes-within'

export type LeftOverProcesses = NonNullable<AttemptRecord['units'][number]['leftOverProcesses']>

/** What replaced a release, and what only that release has. */
interface LeavingRelease {
  readonly plan: readonly PlannedUnit[]
  readonly closure: ReadonlySet<string>
  readonly others: ReadonlySet<string>
  /** Units that were observed a moment ago. */
  readonly seen?: readonly ObservedUnit[]
}

/** The most that a record names of one unit. */
const NAMED = 16

/**
 * Finds processes that are left in the control groups of restarted units and run what only the release before has, and reports them.
 * systemd leaves them there when a unit's KillMode= does not cover them.
 */
export async function findLeftOver(
  host: Host,
  { plan, closure, others, seen = [] }: LeavingRelease,
): Promise<ReadonlyMap<string, LeftOverProcesses>> {
  const restarted = plan.flatMap(({ unit, step }) => (step === 'none' || step === 'stop' || kindOf(unit) !== 'program' ? [] : unit))
  if (restarted.length === 0 || others.size === 0) return new Map()
  const observed = await observeOthers(host, restarted, { seen, closure: new Set() })
  const processes = atOneMoment(host.processes)
  const found = observed.flatMap(({ state }) => {
    const own = processesWithin(processes, [state.controlGroup]).flatMap(({ pid, executable }) => {
      const owner = executable === null ? undefined : owningStorePath(executable)
      return owner === undefined || closure.has(owner) || !others.has(owner) ? [] : { pid, executable: executable! }
    })
    return own.length === 0 ? [] : [[state.unit, own] as const]
  })
  for (const [unit, own] of found) warn(host.reporter, `${unit} has ${leftOverWords(own)}`)
  return new Map(found.map(([unit, own]) => [unit, own.slice(0, NAMED)]))
}

/** Names left-over processes, as the end of a sentence. */
export function leftOverWords(processes: LeftOverProcesses): string {
  const named = processes.slice(0, NAMED).map(({ pid, executable }) => `${executable} (process ${pid})`)
  return `left-over processes of the other release: ${named.join(', ')}`
}
