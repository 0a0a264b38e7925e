import { owningStorePath } from '../closure/store-path.ts'

/** What is known of a running process. */
export interface ProcessFacts {
  readonly pid: number
  /** What `/proc/<pid>/exe` points to; null when the process is gone or is a kernel thread. */
  readonly executable: string | null
  /** Clock ticks since boot; null when the process is gone. */
  readonly startTicks: number | null
  /** Such as `/system.slice/hypervisor.service`. */
  readonly controlGroup: string
}

/** From the first to before the second. */
export interface TickRange {
  readonly from: number
  readonly until: number
}

/** What makes a process one of the release that was just switched to. */
export interface ReleaseIdentity {
  readonly closure: ReadonlySet<string>
  /**
   * The window (clock ticks since boot) in which another release was current. A process started in it belongs to that release; with a
   * shared interpreter only the start time distinguishes the releases.
   */
  readonly otherReleaseWindow: TickRange
  /** Control groups of the release's units. */
  readonly controlGroups: readonly string[]
  /** Control groups whose processes were rightly left running: their start time proves nothing. */
  readonly kept?: readonly string[]
  /** Those of them of which nothing is expected but that they are active. */
  readonly watchedOnly?: readonly string[]
}

/** Returns why a process is not one of the release, as the end of a sentence; null when it is. */
export function whyNotFromRelease(facts: ProcessFacts, release: ReleaseIdentity): string | null {
  if (facts.executable === null || facts.startTicks === null) return 'has ended'
  const isOf = (groups: readonly string[] = []) => groups.some((group) => isWithin(facts.controlGroup, group))
  if (isOf(release.watchedOnly)) return null
  const owner = owningStorePath(facts.executable)
  if (owner === undefined || !release.closure.has(owner)) return `runs ${facts.executable}, which is not in the release's closure`
  const { from, until } = release.otherReleaseWindow
  if (from <= facts.startTicks && facts.startTicks < until && !isOf(release.kept)) return 'was started before the switch'
  return isOf(release.controlGroups) ? null : `belongs to ${facts.controlGroup}, which is not a unit of the release`
}

/** True when a control group is `outer` or is below it. */
export function isWithin(controlGroup: string, outer: string): boolean {
  return outer !== '' && (controlGroup === outer || controlGroup.startsWith(`${outer}/`))
}

/**
 * Returns the first of a unit's processes, the one that shows what it runs first, that should not be there: that one when its executable is
 * not in the release's closure, or any that runs what only another release has. As a clause; null when there is none.
 */
export function foreignProcess(
  processes: readonly ProcessFacts[],
  closure: ReadonlySet<string>,
  others: ReadonlySet<string>,
): string | null {
  const [main] = processes
  const isForeign = main !== undefined && main.executable !== null && !isWithinPaths(main, closure)
  return isForeign ? clauseOf(main) : otherProcess(processes, closure, others)
}

/** The same for a unit that runs a program of the host's: none of its processes runs what only another release has. */
export function otherProcess(processes: readonly ProcessFacts[], closure: ReadonlySet<string>, others: ReadonlySet<string>): string | null {
  const found = processes.find((one) => !isWithinPaths(one, closure) && isWithinPaths(one, others))
  return found === undefined ? null : clauseOf(found)
}

function isWithinPaths({ executable }: ProcessFacts, paths: ReadonlySet<string>): boolean {
  const owner = executable === null ? undefined : owningStorePath(executable)
  return owner !== undefined && paths.has(owner)
}

function clauseOf({ executable }: ProcessFacts): string {
  return `it runs ${executable}, which is not in the release's closure`
}
