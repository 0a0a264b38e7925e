import { setTimeout as delay } from 'node:timers/promises'
import { initialHealth, judgeRound, renewalsIn, type CheckRound, type Round } from '#domain/activation/health-judgement'
import type { ReleaseIdentity, TickRange } from '#domain/activation/process-identity'
import type { PlannedUnit } from '#domain/activation/unit-plan'
import type { Probe } from '#domain/config/probe'
import type { ReadyCheck } from '#domain/manifest/ready-checks'
import type { AttemptRecord } from '#domain/protocol/record'
import { countRestarts, observeWatched, type RestartCounts } from '#machine/health/check-units'
import type { Host } from '#machine/host'
import { unitRound, type ObservedUnit } from '#domain/activation/unit-round'
import { isDoneOneshot } from '#domain/activation/unit-state'
import { observeUnits, unitStates, withProcesses } from '#machine/units/observe-units'
import { atOneMoment } from '#tools/process/one-moment'
import { together } from '#tools/run/together'
import { askChecks, resultsOf, type AskedCheck, type ChecksOptions } from '#machine/health/run-checks'
import { timeoutBefore } from './check-timeout.ts'
import { firstAnswers } from './first-answers.ts'

export interface WatchOptions {
  readonly units: readonly PlannedUnit[]
  readonly health: Readonly<Record<string, ReadyCheck>>
  readonly probe: Probe
  readonly closure: ReadonlySet<string>
  /** See `ReleaseIdentity`. */
  readonly otherReleaseWindow: TickRange
  /** Absent: as they are when the watch begins. */
  readonly restartCounts?: RestartCounts
  /** Returns why the watch ends without a result, as a clause; null while it goes on. Absent: nothing ends it early. */
  readonly until?: (() => Promise<string | null>) | undefined
  /** The first answers of its checks, of a release that was asked already. */
  readonly begun?: Promise<AskedCheck[]> | undefined
}

/** The result of watching, with its details for a record. */
export interface HealthResult {
  readonly healthy: boolean
  /** Why not; empty when healthy. */
  readonly reason: string
  readonly units: AttemptRecord['units']
  readonly health: AttemptRecord['health']
}

/** The result of a watch, with its last round. */
export interface WatchedHealth extends HealthResult {
  /** The watched units, after the last checks. */
  readonly observed: readonly ObservedUnit[]
}

/**
 * Asks every unit and check, round after round, until the release is healthy, cannot become so, or the deadline has passed.
 * Time is the monotonic clock's: setting the date neither shortens nor lengthens the window.
 */
export async function watchHealth(host: Host, options: WatchOptions): Promise<WatchedHealth> {
  const { probe } = options
  const begin = performance.now()
  const deadline = begin + probe.deadlineSeconds * 1000
  const restartCounts = options.restartCounts ?? (await countRestarts(host, options.health, []))
  let state = initialHealth
  let problem = 'too few consecutive passes'
  const tell = teller(host, probe)
  for (let first = true; ; first = false) {
    const timeout = timeoutBefore(probe, deadline - performance.now())
    const asked = first ? await firstAnswers(host, { ...options, restartCounts }, options.begun) : undefined
    const { round, observed: seen } = await oneRound(host, options, { timeout, restartCounts, asked })
    const evidence = { units: unitEvidence(seen, watchedUnits(options)), health: [...round.checks], observed: seen }
    const judgement = judgeRound(state, round, probe)
    state = judgement.state
    // A round may pass after the deadline; the reason is then the last failure before it.
    if (judgement.problem !== '') problem = judgement.problem
    for (const check of round.checks) tell(check, state.passes[check.check] ?? 0)
    // From the end of a round: passes in a row must span the whole window, also after a round that was slow.
    const now = performance.now()
    const pause = pauseAfter(judgement.problem, now - begin, probe)
    const isLate = now + pause >= deadline
    const ended = judgement.outcome === 'undecided' && !isLate ? ((await options.until?.()) ?? null) : null
    if (ended !== null) return { healthy: false, reason: ended, ...evidence }
    if (judgement.outcome === 'undecided' && !isLate) {
      await delay(pause)
      continue
    }
    const healthy = judgement.outcome === 'healthy'
    const late = judgement.outcome === 'failed' ? '' : `not healthy within ${probe.deadlineSeconds} s: `
    const reason = [`${late}${problem}`, renewalsIn(state)].filter(Boolean).join('; ')
    return { healthy, reason: healthy ? '' : reason, ...evidence }
  }
}

const SHORTEST_PAUSE_MILLISECONDS = 25

/**
 * Returns how long to wait for the next round, in milliseconds: after a good round the period; while something is unhealthy a tenth of the
 * time so far, if that is less, so that the first pass is seen soon after a release that starts fast, and one that starts slowly is not
 * asked without pause.
 */
function pauseAfter(problem: string, elapsed: number, { periodSeconds }: Probe): number {
  const period = periodSeconds * 1000
  return problem === '' ? period : Math.min(period, Math.max(SHORTEST_PAUSE_MILLISECONDS, elapsed / 10))
}

/** Reports changes of a check: a pass that still counts, or another problem. An unchanged result is not reported each round. */
function teller({ reporter }: Host, { successThreshold: threshold }: Probe): (check: CheckRound, passes: number) => void {
  const told = new Map<string, string>()
  return ({ check, passed, detail }, passes) => {
    const counted = Math.min(passes, threshold)
    const news = passed ? `passed ${counted}` : detail
    if (told.get(check) === news) return
    told.set(check, news)
    reporter.report({ event: 'health', check, passed, passes: counted, threshold, detail })
  }
}

/** How the checks are asked; absent answers are asked for. */
type RoundQuestion = Pick<ChecksOptions, 'timeout' | 'restartCounts'> & { readonly asked?: readonly AskedCheck[] | undefined }

/** Asks every unit and check once. */
export async function oneRound(
  host: Host,
  options: Omit<WatchOptions, 'probe'>,
  { timeout, restartCounts, asked: answered }: RoundQuestion,
): Promise<{ round: Round; observed: readonly ObservedUnit[] }> {
  const { health, closure, otherReleaseWindow } = options
  const watched = watchedUnits(options)
  const names = watched.map(({ unit }) => unit)
  const asked = answered ?? (await askChecks(host, { checks: health, timeout, restartCounts }))
  // After the checks: a unit that died during them must not pass this round.
  const [states, units] = await together([unitStates(host, names), observeWatched(host, health)])
  // What the units run and who listens is of one moment, so each process is read once.
  const processes = atOneMoment(host.processes)
  const seen = withProcesses({ ...host, processes }, states, closure)
  const release: ReleaseIdentity = { closure, otherReleaseWindow, ...groupsOf(seen, watched) }
  const checks = resultsOf(asked, { units, processes, release })
  return { round: { units: seen.map((unit, index) => unitRound(unit, watched[index]!.wanted, release)), checks }, observed: seen }
}

function watchedUnits({ units }: Pick<WatchOptions, 'units'>): readonly PlannedUnit[] {
  return units.filter(({ wanted }) => wanted !== 'stopped' && wanted !== 'any')
}

/** Control groups, by what may run in them. */
function groupsOf(
  units: readonly ObservedUnit[],
  planned: readonly PlannedUnit[],
): Pick<ReleaseIdentity, 'controlGroups' | 'kept' | 'watchedOnly'> {
  const groups = (isIncluded: (unit: PlannedUnit) => boolean) =>
    units.flatMap(({ state }, index) => (state.controlGroup !== '' && isIncluded(planned[index]!) ? state.controlGroup : []))
  return {
    controlGroups: groups(() => true),
    // A reloaded unit continues in the same process.
    kept: groups(({ step }) => step === 'none' || step === 'reload'),
    watchedOnly: groups(({ wanted }) => wanted === 'active'),
  }
}

/** Returns what these units are now, and what was done to them. */
export async function unitsNow(host: Host, planned: readonly PlannedUnit[], closure: ReadonlySet<string>): Promise<HealthResult['units']> {
  const names = planned.map(({ unit }) => unit)
  return unitEvidence(await observeUnits(host, names, closure), planned)
}

function unitEvidence(units: readonly ObservedUnit[], planned: readonly PlannedUnit[]): HealthResult['units'] {
  return units.map(({ state, process }, index) => ({
    unit: state.unit,
    activeState: state.activeState,
    executable: process?.executable ?? null,
    action: planned[index]!.step,
    because: planned[index]!.because.slice(0, 1024),
    ...(planned[index]!.removed === true ? { removed: true as const } : {}),
    ...(isDoneOneshot(state) ? { done: true as const } : {}),
  }))
}
