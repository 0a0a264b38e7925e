import type { Verdict } from '#domain/activation/verdict'
import type { OutsideCheck } from '#domain/config/failover'
import type { Role } from '#domain/config/role'
import { HostError, InputError } from '#domain/errors/errors'
import type { HostPair } from '#domain/failover/host-pair'
import type { AttemptRecord } from '#domain/protocol/record'
import { info, warn, type Reporter } from '#domain/report/event'
import type { FailoverOptions } from './options.ts'
import { changeRole } from '../agent/role.ts'
import type { HostClient } from '../agent/host-client.ts'
import { checkOutside } from './check-outside.ts'
import type { Move, TrafficSwitch } from './move-traffic.ts'
import type { Context } from '../context.ts'

/** Everything that is known once the failover is not refused. */
export interface Course {
  readonly options: FailoverOptions
  readonly turn: HostPair
  readonly check: OutsideCheck
  readonly traffic: TrafficSwitch
  readonly clients: { readonly from: HostClient | undefined; readonly to: HostClient }
  /** As they were found; null for a host that is down. */
  readonly before: { readonly from: Role | null; readonly to: Role | null }
}

export interface CarriedOut {
  readonly verdict: Verdict
  readonly reason: string
  readonly steps: readonly string[]
  readonly records: readonly AttemptRecord[]
  /** True when traffic stays with the new active host. */
  readonly isOver: boolean
}

const forward = ({ from, to }: HostPair): Move => ({ active: to, standby: from })
const backward = ({ from, to }: HostPair): Move => ({ active: from, standby: to })

/** Returns what `carryOut` would do. */
export function plannedSteps({ turn, check, traffic, before }: Course): string[] {
  return [
    ...(before.to === 'active' ? [] : [`${turn.to} becomes active`]),
    `traffic is moved to ${turn.to}: ${traffic.describe(forward(turn))}`,
    `${check.http} is requested until ${turn.to} has answered ${check.successThreshold} times in a row, for at most ${check.deadlineSeconds} s`,
    ...(before.from === 'active' ? [`${turn.from} becomes standby`] : []),
  ]
}

/**
 * Fails over. A host that traffic may reach is never `standby`: the new host becomes active before traffic goes there, and the other one
 * standby when users are known to be served. In between both are active, and nothing can be released to the new one.
 */
export async function carryOut(course: Course, context: Context): Promise<CarriedOut> {
  const story = storyOf(course, context.reporter)
  const { turn, before } = course
  const { from, to } = turn
  if (before.to !== 'active') {
    const untold = await story.tell('to', 'active')
    if (untold !== null) return story.end('UNKNOWN', `Traffic was not switched: the role of ${to} is unknown: ${untold.why} ${again(turn)}`)
  }
  const failed =
    (await failure('The traffic switch failed', story.move(forward(turn)))) ??
    (await failure('The check from outside failed', story.verify(to)))
  if (failed !== null) return rollBack(course, story, failed)

  if (before.from !== 'active') return story.end('COMMITTED', doneReason(course), true)
  const untold = await story.tell('from', 'standby')
  if (untold === null) {
    if (await isStandby(course)) return story.end('NEEDS_HUMAN', bothStandbyReason(turn))
    return story.end('COMMITTED', doneReason(course), true)
  }
  return story.end(verdictOf(untold), `${to} is active and serves, but ${stillActive(from, untold)} ${again(turn)}`, true)
}

/** The changes of the hosts and of traffic, each recorded as it is made. */
interface Story {
  readonly reporter: Reporter
  /** Gives a host its role; null when that was done. */
  tell(host: 'from' | 'to', role: Role): Promise<Untold | null>
  /** Moves traffic. Returns null, or the problem. */
  move(where: Move): Promise<string | null>
  /** Requests what users request. Returns null, or the problem. */
  verify(hostName: string): Promise<string | null>
  end(verdict: Verdict, reason: string, isOver?: boolean): CarriedOut
}

function storyOf(course: Course, reporter: Reporter): Story {
  const { turn, check, traffic } = course
  const steps: string[] = []
  const records: AttemptRecord[] = []
  return {
    reporter,
    end: (verdict, reason, isOver = false) => ({ verdict, reason, steps, records, isOver }),
    async tell(host, role) {
      const told = await tellRole(course, host, role)
      if ('why' in told) return told
      records.push(told)
      steps.push(`${turn[host]} became ${role}`)
      info(reporter, `${turn[host]} is ${role} now.`)
      return null
    },
    async move(where) {
      const problem = await traffic.move(where)
      steps.push(problem === null ? `traffic is moved to ${where.active}` : `the switch to ${where.active} failed: ${problem}`)
      return problem
    },
    async verify(hostName) {
      const problem = await checkOutside(check, hostName, reporter)
      steps.push(problem === null ? `${check.http} is served by ${hostName}` : `the check from outside failed: ${problem}`)
      return problem
    },
  }
}

/** Rolls back to the host that served before, if it can serve. */
async function rollBack({ turn, before }: Course, story: Story, why: string): Promise<CarriedOut> {
  const { from, to } = turn
  // A host that was not active before must get no traffic, and one that is down can serve none.
  if (before.from !== 'active') {
    const reason = `${why} No rollback is possible: ${from} ${before.from === null ? 'is down' : 'was already standby'}. ${to} is active; check it and the traffic switch.`
    return story.end('NEEDS_HUMAN', reason, true)
  }
  warn(story.reporter, `${why} Rolling back to ${from}.`)
  const stuck =
    (await failure('The rollback failed too', story.move(backward(turn)))) ??
    (await failure(`The check of ${from} failed too`, story.verify(from)))
  if (stuck !== null) {
    const reason = `${why} ${stuck} It is unknown which host serves users; both stay active. Fix the traffic switch, then fail over to the right host.`
    return story.end('NEEDS_HUMAN', reason)
  }
  const untold = await story.tell('to', 'standby')
  if (untold === null) return story.end('ROLLED_BACK', `${why} ${from} serves again, and ${to} is standby.`)
  return story.end(verdictOf(untold), `${why} ${from} serves again, but ${stillActive(to, untold)} ${again({ to: from })}`)
}

async function failure(what: string, problem: Promise<string | null>): Promise<string | null> {
  const found = await problem
  return found === null ? null : `${what}: ${found.replace(/\.$/, '')}.`
}

function doneReason({ turn: { from, to }, check, before }: Course): string {
  const rest = before.from === null ? `${from} was skipped, because it is down` : `${from} is standby`
  return `${to} is active and serves ${check.http}; ${rest}.`
}

/**
 * Returns whether the new active host was made standby meanwhile, by a failover in the other direction: of two at the same time, the later
 * one finds it so. A host that does not answer now is assumed to have its last known role.
 */
async function isStandby({ clients }: Course): Promise<boolean> {
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
function stillActive(hostName: string, { why, isRefused }: Untold): string {
  return isRefused ? `${hostName} did not become standby: ${why}` : `it is unknown whether ${hostName} has become standby: ${why}`
}

function verdictOf({ isRefused }: Untold): Verdict {
  return isRefused ? 'NEEDS_HUMAN' : 'UNKNOWN'
}

function again({ to }: Pick<HostPair, 'to'>): string {
  return `Then try again: "grind-to-prod failover --to ${to}".`
}

/** A role that a host was not given. */
interface Untold {
  /** As a sentence. */
  readonly why: string
  /** The host refused, so it has its earlier role; if not, its role is unknown. */
  readonly isRefused: boolean
}

/**
 * Gives a host its role, over the open connection. Throws the host's refusal while nothing has been changed; later a refusal is a problem
 * like any other, because the failover must be completed.
 */
async function tellRole({ options, turn, clients }: Course, host: 'from' | 'to', role: Role): Promise<AttemptRecord | Untold> {
  const change = {
    actor: options.actor,
    role,
    expectRole: role === 'active' ? 'standby' : 'active',
    reason: `failover from ${turn.from} to ${turn.to}`,
  } as const
  try {
    const { reason, record } = await changeRole(clients[host]!, change)
    return record ?? { why: reason, isRefused: false }
  } catch (error) {
    const isFirstWrite = host === 'to' && role === 'active'
    if (isFirstWrite || !(error instanceof HostError || error instanceof InputError)) throw error
    return { why: error.text, isRefused: true }
  }
}
