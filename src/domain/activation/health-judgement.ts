import type { Probe } from '../config/probe.ts'

/** One unit in one round of checks. */
export interface UnitRound {
  readonly unit: string
  /** `running`: active and of the release. `waiting`: may become so. `failed`: will not recover on its own. */
  readonly condition: 'running' | 'waiting' | 'failed'
  /** Changes with each start of the unit: its invocation, and how often systemd restarted it. */
  readonly incarnation: string
  /** Such as `is activating`. */
  readonly detail: string
}

/** One check in one round. */
export interface CheckRound {
  readonly check: string
  readonly passed: boolean
  readonly detail: string
  /** The executable that listens on the port that the check asked, when that is on this host. */
  readonly listener: string | null
}

export interface Round {
  readonly units: readonly UnitRound[]
  readonly checks: readonly CheckRound[]
}

/** Passes in a row, so far. */
export interface HealthState {
  readonly steadyRounds: number
  readonly passes: Readonly<Record<string, number>>
  readonly incarnations: Readonly<Record<string, string>>
  /** How often each unit was seen to restart. */
  readonly renewals: Readonly<Record<string, number>>
}

export const initialHealth: HealthState = { steadyRounds: 0, passes: {}, incarnations: {}, renewals: {} }

export interface Judgement {
  readonly state: HealthState
  readonly outcome: 'healthy' | 'undecided' | 'failed'
  /** What is unhealthy, as one clause; empty when nothing is. */
  readonly problem: string
}

/**
 * Adds a round. Healthy means: every check passed `successThreshold` times in a row, and over all those rounds every unit ran the release
 * without a restart. A restart resets the count of all checks, because earlier passes prove nothing about the new process.
 */
export function judgeRound(before: HealthState, round: Round, probe: Pick<Probe, 'successThreshold'>): Judgement {
  const unwell = round.units.filter((unit) => unit.condition !== 'running')
  const renewed = round.units.filter(
    (unit) => before.incarnations[unit.unit] !== undefined && before.incarnations[unit.unit] !== unit.incarnation,
  )
  const steady = unwell.length === 0 && renewed.length === 0
  const state: HealthState = {
    steadyRounds: unwell.length > 0 ? 0 : steady ? before.steadyRounds + 1 : 1,
    passes: Object.fromEntries(
      round.checks.map(({ check, passed }) => [check, !passed || unwell.length > 0 ? 0 : (steady ? (before.passes[check] ?? 0) : 0) + 1]),
    ),
    incarnations: Object.fromEntries(round.units.map(({ unit, incarnation }) => [unit, incarnation])),
    renewals: { ...before.renewals, ...Object.fromEntries(renewed.map(({ unit }) => [unit, (before.renewals[unit] ?? 0) + 1])) },
  }
  const dead = round.units.find((unit) => unit.condition === 'failed')
  if (dead !== undefined) return { state, outcome: 'failed', problem: `unit ${dead.unit} ${dead.detail}` }
  const enough = [state.steadyRounds, ...Object.values(state.passes)].every((count) => count >= probe.successThreshold)
  return { state, outcome: enough ? 'healthy' : 'undecided', problem: problemOf(round) }
}

function problemOf(round: Round): string {
  const unit = round.units.find(({ condition }) => condition !== 'running')
  if (unit !== undefined) return `unit ${unit.unit} ${unit.detail}`
  const check = round.checks.find(({ passed }) => !passed)
  return check === undefined ? '' : `check ${check.check}: ${check.detail}`
}

/** Lists the units that systemd restarted while they were watched, as a clause; empty when there are none. */
export function renewalsIn({ renewals }: HealthState): string {
  return Object.entries(renewals)
    .map(([unit, count]) => `unit ${unit} restarted ${count === 1 ? 'once' : `${count} times`}`)
    .join(', ')
}
