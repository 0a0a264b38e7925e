import type { Verdict } from '#domain/activation/verdicts'
import type { OutsideCheck } from '#domain/config/failover'
import type { Role } from '#domain/config/role'
import { HostError, InputError } from '#domain/errors/errors'
import type { HostPair } from '#domain/failover/host-pair'
import type { AttemptRecord } from '#domain/protocol/record'
import { info, warn, type Reporter } from '#domain/report/event'
import type { FailoverOptions } from './options.ts'
import { changeRole } from '../agent/role.ts'
import type { HostClient } from '../agent/host-client.ts'
import type { SignedRecord } from '../evidence/keep-signed-record.ts'
import { checkOutside } from './check-outside.ts'
import type { Move, TrafficSwitch } from './move-traffic.ts'
import type { Context } from '../context.ts'

/** Everything that is known once the failover is not refused. */
export interface FailoverPlan {
  readonly options: FailoverOptions
  readonly names: HostPair
  readonly check: OutsideCheck
  readonly traffic: TrafficSwitch
  readonly clients: { readonly from: HostClient | undefined; readonly to: HostClient }
  /** As they were found; null for a host that is down. */
  readonly before: { readonly from: Role | null; readonly to: Role | null }
}

export interface FailoverEnding {
  readonly verdict: Verdict
  readonly reason: string
  readonly steps: readonly string[]
  readonly records: readonly AttemptRecord[]
  /** The same with what the hosts signed of them. */
  readonly signed: readonly SignedRecord[]
  /** True when traffic stays with the new active host. */
  readonly isOver: boolean
}

const forward = ({ from, to }: HostPair): Move => ({ active: to, standby: from })
const backward = ({ from, to }: HostPair): Move => ({ active: from, standby: to })

/** Returns what `runFailover` would do. */
export function plannedSteps({ options, names, check, traffic, before }: FailoverPlan): string[] {
  return [
    ...(before.to === 'active' ? [] : [`${names.to} becomes active`]),
    `traffic is moved to ${names.to}: ${traffic.describe(forward(names))}`,
    `${check.http} is requested until ${names.to} has answered ${check.successThreshold} times in a row, for at most ${check.deadlineSeconds} s`,
    ...(before.from === 'active' ? [`${names.from} becomes standby`] : []),
    ...(options.write === true ? ['the roles in grind-to-prod.yml are changed'] : []),
  ]
}

/**
 * Fails over. A host that traffic may reach is never `standby`: the new host becomes active before traffic goes there, and the other one
 * standby when users are known to be served. In between both are active, and nothing can be released to the new one.
 */
export async function runFailover(plan: FailoverPlan, context: Context): Promise<FailoverEnding> {
  const changes = changesOf(plan, context.reporter)
  const { names, before } = plan
  const { from, to } = names
  if (before.to !== 'active') {
    const failure = await changes.setRole('to', 'active')
    if (failure !== null)
      return changes.ending('UNKNOWN', `Traffic was not switched: the role of ${to} is unknown: ${failure.why} ${retryHint(names)}`)
  }
  const failed =
    (await failureOf('The traffic switch failed', changes.moveTraffic(forward(names)))) ??
    (await failureOf('The check from outside failed', changes.checkOutside(to)))
  if (failed !== null) return rollBack(plan, changes, failed)

  if (before.from !== 'active') return changes.ending('COMMITTED', doneReason(plan), true)
  const failure = await changes.setRole('from', 'standby')
  if (failure === null) {
    if (await isStandby(plan)) return changes.ending('NEEDS_HUMAN', bothStandbyReason(names))
    return changes.ending('COMMITTED', doneReason(plan), true)
  }
  return changes.ending(
    verdictOfFailure(failure),
    `${to} is active and serves, but ${stillActive(from, failure)} ${retryHint(names)}`,
    true,
  )
}

/** The changes of the hosts and of traffic, each recorded as it is made. */
interface FailoverChanges {
  readonly reporter: Reporter
  /** Gives a host its role; null when that was done. */
  setRole(host: 'from' | 'to', role: Role): Promise<RoleFailure | null>
  /** Moves traffic. Returns null, or the problem. */
  moveTraffic(where: Move): Promise<string | null>
  /** Requests what users request. Returns null, or the problem. */
  checkOutside(hostName: string): Promise<string | null>
  ending(verdict: Verdict, reason: string, isOver?: boolean): FailoverEnding
}

function changesOf(plan: FailoverPlan, reporter: Reporter): FailoverChanges {
  const { names, check, traffic } = plan
  const steps: string[] = []
  const signed: GivenRole[] = []
  return {
    reporter,
    ending: (verdict, reason, isOver = false) => {
      return { verdict, reason, steps, records: signed.map(({ record }) => record), signed, isOver }
    },
    async setRole(host, role) {
      const given = await giveRole(plan, host, role)
      if ('why' in given) return given
      signed.push(given)
      steps.push(`${names[host]} became ${role}`)
      info(reporter, `${names[host]} is ${role} now.`)
      return null
    },
    async moveTraffic(where) {
      const problem = await traffic.move(where)
      steps.push(problem === null ? `traffic is moved to ${where.active}` : `the switch to ${where.active} failed: ${problem}`)
      return problem
    },
    async checkOutside(hostName) {
      const problem = await checkOutside(check, hostName, reporter)
      steps.push(problem === null ? `${check.http} is served by ${hostName}` : `the check from outside failed: ${problem}`)
      return problem
    },
  }
}

/** Rolls back to the host that served before, if it can serve. */
async function rollBack({ names, before }: FailoverPlan, changes: FailoverChanges, why: string): Promise<FailoverEnding> {
  const { from, to } = names
  // A host that was not active before must get no traffic, and one that is down can serve none.
  if (before.from !== 'active') {
    const reason = `${why} No rollback is possible: ${from} ${before.from === null ? 'is down' : 'was already standby'}. ${to} is active; check it and the traffic switch.`
    return changes.ending('NEEDS_HUMAN', reason, true)
  }
  warn(changes.reporter, `${why} Rolling back to ${from}.`)
  const stuck =
    (await failureOf('The rollback failed too', changes.moveTraffic(backward(names)))) ??
    (await failureOf(`The check of ${from} failed too`, changes.checkOutside(from)))
  if (stuck !== null) {
    const reason = `${why} ${stuck} It is unknown which host serves users; both stay active. Fix the traffic switch, then fail over to the right host.`
    return changes.ending('NEEDS_HUMAN', reason)
  }
  const failure = await changes.setRole('to', 'standby')
  if (failure === null) return changes.ending('ROLLED_BACK', `${why} ${from} serves again, and ${to} is standby.`)
  return changes.ending(
    verdictOfFailure(failure),
    `${why} ${from} serves again, but ${stillActive(to, failure)} ${retryHint({ to: from })}`,
  )
}

async function failureOf(what: string, problem: Promise<string | null>): Promise<string | null> {
  const found = await problem
  return found === null ? null : `${what}: ${found.replace(/\.$/, '')}.`
}

function doneReason({ names: { from, to }, check, before }: FailoverPlan): string {
  const rest = before.from === null ? `${from} was skipped, because it is down` : `${from} is standby`
  return `${to} is active and serves ${check.http}; ${rest}.`
}

/**
 * Returns whether the new active host was made standby meanwhile, by a failover in the other direction: of two at the same time, the later
 * one finds it so. A host that does not answer now is assumed to have its last known role.
 */
async function isStandby({ clients }: FailoverPlan): Promise<boolean> {
  try {
    return (await clients.to.status()).role === 'standby'
  } catch (error) {
    if (error instanceof HostError) return false
    throw error
  }
}

function bothStandbyReason({ from, to }: HostPair): string {
  return `Another failover made ${to} standby while this one made ${from} standby; find out which host serves, and set its role with "grind-to-prod role HOST --set active".`
}

/** A host that did not become standby. */
function stillActive(hostName: string, { why, isRefused }: RoleFailure): string {
  return isRefused ? `${hostName} did not become standby: ${why}` : `it is unknown whether ${hostName} has become standby: ${why}`
}

function verdictOfFailure({ isRefused }: RoleFailure): Verdict {
  return isRefused ? 'NEEDS_HUMAN' : 'UNKNOWN'
}

function retryHint({ to }: Pick<HostPair, 'to'>): string {
  return `Then try again: "grind-to-prod failover --to ${to}".`
}

/** A change of a role, as the host recorded it. */
interface GivenRole extends SignedRecord {
  readonly record: AttemptRecord
}

/** A role that a host was not given. */
interface RoleFailure {
  /** As a sentence. */
  readonly why: string
  /** The host refused, so it has its earlier role; if not, its role is unknown. */
  readonly isRefused: boolean
}

/**
 * Gives a host its role, over the open connection. Throws the host's refusal while nothing has been changed; later a refusal is a problem
 * like any other, because the failover must be completed.
 */
async function giveRole({ options, names, clients }: FailoverPlan, host: 'from' | 'to', role: Role): Promise<GivenRole | RoleFailure> {
  const change = {
    actor: options.actor,
    role,
    expectRole: role === 'active' ? 'standby' : 'active',
    reason: `failover from ${names.from} to ${names.to}`,
  } as const
  try {
    const { reason, record, ...signed } = await changeRole(clients[host]!, change)
    return record === null ? { why: reason, isRefused: false } : { ...signed, record }
  } catch (error) {
    const isFirstWrite = host === 'to' && role === 'active'
    if (isFirstWrite || !(error instanceof HostError || error instanceof InputError)) throw error
    return { why: error.text, isRefused: true }
  }
}
