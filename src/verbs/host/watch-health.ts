import { setTimeout as delay } from 'node:timers/promises'
import { initialHealth, judgeRound, renewalsIn, type CheckRound, type Round } from '../../activation/health-judgement.ts'
import type { ReleaseIdentity, TickRange } from '../../activation/process-identity.ts'
import type { PlannedUnit } from '../../activation/unit-plan.ts'
import type { HealthCheck, Probe } from '../../config/schema.ts'
import type { AttemptRecord } from '../../protocol/messages.ts'
import type { Host } from './host.ts'
import { observeUnits, unitRound, type ObservedUnit } from './observe-units.ts'
import { runChecks } from './run-checks.ts'

export interface WatchOptions {
  readonly units: readonly PlannedUnit[]
  readonly health: Readonly<Record<string, HealthCheck>>
  readonly probe: Probe
  readonly closure: ReadonlySet<string>
  /** See `ReleaseIdentity`. */
  readonly othersTime: TickRange
}

/** What watching came to, with what a record says of it. */
export interface Watched {
  readonly healthy: boolean
  /** Why not; empty when healthy. */
  readonly reason: string
  readonly units: AttemptRecord['units']
  readonly health: AttemptRecord['health']
}

/**
 * Asks every unit and check, round after round, until the release is healthy, cannot become so, or the deadline has passed.
 * Time is the monotonic clock's: setting the date neither shortens nor lengthens the window.
 */
export async function watchHealth(host: Host, options: WatchOptions): Promise<Watched> {
  const { probe } = options
  const begin = performance.now()
  const deadline = begin + probe.deadlineSeconds * 1000
  let state = initialHealth
  let complaint = 'the passes in a row were too few'
  const tell = teller(host, probe)
  for (let roundNumber = 1; ; roundNumber += 1) {
    const { round, observed } = await oneRound(
      host,
      options,
      Math.max(100, Math.min(probe.timeoutSeconds * 1000, deadline - performance.now())),
    )
    const judgement = judgeRound(state, round, probe)
    state = judgement.state
    // A round may be well and yet come too late: what was wrong before is the reason then.
    if (judgement.complaint !== '') complaint = judgement.complaint
    for (const check of round.checks) tell(check, state.passes[check.check] ?? 0)
    const next = Math.max(performance.now(), begin + roundNumber * probe.periodSeconds * 1000)
    const isLate = next >= deadline
    if (judgement.outcome === 'undecided' && !isLate) {
      await delay(next - performance.now())
      continue
    }
    const healthy = judgement.outcome === 'healthy'
    const late = judgement.outcome === 'failed' ? '' : `not healthy within ${probe.deadlineSeconds} s: `
    const reason = [`${late}${complaint}`, renewalsIn(state)].filter(Boolean).join('; ')
    return { healthy, reason: healthy ? '' : reason, ...evidence(observed, round) }
  }
}

/** Tells what is new of a check: a pass that still counts, or another complaint. What stays as it is, is not told each round. */
function teller({ reporter }: Host, { successThreshold: threshold }: Probe): (check: CheckRound, passes: number) => void {
  const told = new Map<string, string>()
  return ({ check, passed, detail }, passes) => {
    const counted = Math.min(passes, threshold)
    const news = passed ? `passed ${counted}` : detail
    if (told.get(check) === news) return
    told.set(check, news)
    reporter.report({ event: 'health', check, passed, passes: counted, threshold, detail: cut(detail, 1024) })
  }
}

async function oneRound(host: Host, options: WatchOptions, timeout: number): Promise<{ round: Round; observed: readonly ObservedUnit[] }> {
  const watched = options.units.filter(({ wanted }) => wanted !== 'stopped')
  const names = watched.map(({ unit }) => unit)
  const before = await observeUnits(host, names, options.closure)
  const release: ReleaseIdentity = {
    closure: options.closure,
    othersTime: options.othersTime,
    controlGroups: before.map(({ state }) => state.controlGroup).filter((group) => group !== ''),
  }
  const checks = await runChecks(host, options.health, timeout, release)
  // Looked at again after the checks: a unit that died while they were asked must not pass this round.
  const observed = await observeUnits(host, names, options.closure)
  return { round: { units: observed.map((unit, index) => unitRound(unit, watched[index]!.wanted, release)), checks }, observed }
}

function evidence(observed: readonly ObservedUnit[], round: Round): Pick<Watched, 'units' | 'health'> {
  return {
    units: observed.map(({ state, process }) => ({
      unit: state.unit,
      activeState: state.activeState,
      executable: process?.executable ?? null,
    })),
    health: round.checks.map((check) => ({ ...check, detail: cut(check.detail, 1024) })),
  }
}

function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`
}
