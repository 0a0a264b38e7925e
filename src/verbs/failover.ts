import type { Verdict } from '#domain/activation/verdicts'
import type { Role } from '#domain/config/role'
import { HostError } from '#domain/errors/errors'
import { driftRefusals, parityOf, refusals, undecidedRefusals } from '#domain/failover/preflight'
import { tellsHosts } from '#domain/failover/outside-judgement'
import { configChanges, requireFailover, hostPairOf, type HostPair } from '#domain/failover/host-pair'
import type { DriftReport } from '#domain/drift/finding'
import type { AttemptRecord } from '#domain/protocol/record'
import { warn } from '#domain/report/event'
import type { FailoverOptions } from '#steps/failover/options'
import { exchangeHeads } from '#steps/agent/exchange-heads'
import { runFailover, plannedSteps } from '#steps/failover/run-failover'
import { askOutside } from '#steps/failover/check-outside'
import { isAnswering, inspectHost, type Inspection, type InspectedHost } from '#steps/failover/inspect-host'
import { writeRoles } from '#steps/failover/write-roles'
import { trafficSwitch } from '#steps/failover/move-traffic'
import { keepSignedRecords, type SignedRecord } from '#steps/evidence/keep-signed-record'
import type { Context } from '#steps/context'
import { notified, type Announce } from '#steps/notify/notified'

export interface FailoverResult extends HostPair {
  readonly verdict: Verdict
  /** One sentence. */
  readonly reason: string
  /** The release of the host that becomes active. */
  readonly releaseId: string | null
  /** Why nothing was begun, each as one sentence; empty when something was, or nothing had to be done. */
  readonly refusals: readonly string[]
  /** What was done, in this order; of a dry run, what would be. */
  readonly steps: readonly string[]
  /** The records of the roles that were changed. */
  readonly records: readonly AttemptRecord[]
  /** How the host that becomes active differs from the other one; null when that one is down. */
  readonly drift: DriftReport | null
  /** The lines to change in grind-to-prod.yml, such as `hosts.prod.role: standby`: git stays the source of truth. */
  readonly changeConfig: readonly string[]
  /** Files of the records that the hosts signed, with their signatures, statements and time stamps; absent where none are kept. */
  readonly signedRecords?: readonly string[]
  /** Whether they were written there; absent unless it was asked for, and there was something to change. */
  readonly written?: boolean
}

/**
 * Makes the standby host the active one: inspects both hosts, switches traffic, verifies it from outside, swaps the roles, and reverts when
 * the check fails. Repeated after an interruption at any point, it has the same result. Throws InputError and HostError when nothing was
 * changed; from then on it ends in a verdict. Why in this order: docs/adr/0013-active-is-where-traffic-may-go.md.
 */
export async function failover(options: FailoverOptions, context: Context): Promise<FailoverResult> {
  if (options.dryRun === true) return failOver(options, context)
  requireFailover(options.config)
  const names = hostPairOf(options.config, options.to)
  const attempt = { ...options, action: 'failover', hostName: names.to, failover: names } as const
  return notified(attempt, context, async (within, announce) => {
    const result = await failOver(options, within, announce)
    const isWritten = options.write === true && result.changeConfig.length > 0
    return isWritten ? { ...result, written: await writeRoles(options.directory, result, context.reporter) } : result
  })
}

async function failOver(options: FailoverOptions, context: Context, announce?: Announce): Promise<FailoverResult> {
  const { reporter } = context
  const { config } = options
  const { switch: switchConfig, check } = requireFailover(config)
  const names = hostPairOf(config, options.to)
  await using stack = new AsyncDisposableStack()
  const { from, to } = await inspectBothHosts(options, names, { stack, context })
  const facts = { application: config.application, releaseId: to.status.currentRelease ?? '' }
  const traffic = trafficSwitch({ ...options, config: switchConfig, facts }, context)
  const drift = parityOf({ names, from, to }, config.snapshot.mayDiffer)
  const nothing = { refusals: [], steps: [], records: [], drift, changeConfig: [] } as const
  const result = { verdict: 'UNCHANGED', reason: '', ...names, releaseId: to.status.currentRelease, ...nothing } as const

  const differences = driftRefusals({ names, from, to }, drift)
  if (options.despiteDrift === true) for (const difference of differences) warn(reporter, difference)
  const undecided = options.to === undefined ? undecidedRefusals({ names, from, to }) : []
  const against = [...undecided, ...refusals({ names, from, to }), ...(options.despiteDrift === true ? [] : differences)]
  if (against.length > 0) {
    const more = against.length === 1 ? '' : ` (and ${against.length - 1} more)`
    return { ...result, reason: `Nothing was changed: ${against[0]}${more}`, refusals: against }
  }

  const haveRoles = to.status.role === 'active' && from?.status.role !== 'active'
  if (haveRoles && (await askOutside(check, names.to)) === null) {
    const changeConfig = configChanges(config, names)
    return { ...result, reason: `${names.to} is already active, and ${check.http} passes.`, changeConfig }
  }
  if (!tellsHosts(check)) warn(reporter, blindCheck(names))

  const plan = { options, names, check, traffic, clients: { from: from?.client, to: to.client }, before: rolesOf(from, to) }
  if (options.dryRun === true) {
    const steps = plannedSteps(plan)
    return { ...result, reason: `A dry run: would fail over from ${names.from} to ${names.to}.`, steps }
  }
  const { isOver, signed, ...ended } = await runFailover(plan, context)
  announce?.({ ...result, ...ended })
  const kept = await keepOfEach(signed, options, context)
  if (from !== null) await exchangeHeads(from.client, to.client)
  return { ...result, ...ended, ...kept, changeConfig: isOver ? configChanges(config, names) : [] }
}

/** Keeps the records of both hosts, each with a time stamp of its newest one. */
async function keepOfEach(signed: readonly SignedRecord[], options: FailoverOptions, { reporter }: Context) {
  const hosts = Map.groupBy(signed, ({ record }) => record?.host).values()
  const kept = await Promise.all([...hosts].map((own) => keepSignedRecords(options.records, own, { ...options, reporter })))
  const files = kept.flatMap(({ signedRecords = [] }) => signedRecords)
  return files.length === 0 ? {} : { signedRecords: files }
}

function rolesOf(from: InspectedHost | null, to: InspectedHost): { readonly from: Role | null; readonly to: Role | null } {
  return { from: from?.status.role ?? null, to: to.status.role }
}

interface InspectedPair {
  /** Null when it is down. */
  readonly from: InspectedHost | null
  readonly to: InspectedHost
}

/** The hosts answered a moment ago; do not wait longer than this for one of them to come back. */
const RECONNECT_FOR_MILLISECONDS = 30_000

/**
 * Inspects both hosts at the same time. Throws when one is unreachable, except the one that was declared down: that one must not answer.
 */
async function inspectBothHosts(options: FailoverOptions, { from, to }: HostPair, { stack, context }: Inspection): Promise<InspectedPair> {
  const reconnectFor = options.reconnectFor ?? RECONNECT_FOR_MILLISECONDS
  const at = (hostName: string) => inspectHost({ ...options, hostName, reconnectFor }, { stack, context })
  const [standby, active] = await Promise.allSettled([
    at(to),
    options.activeIsDown === true ? isAnswering({ ...options, hostName: from }, context) : at(from),
  ])
  if (standby.status === 'rejected') throw standby.reason
  if (active.status === 'rejected') throw adviceOf(active.reason, from)
  if (active.value === true) {
    throw new HostError('not-down', `${from} was declared down, but it answers.`, {
      host: from,
      hint: 'Fail over without the option "active-is-down", so that both hosts are compared and changed, and a rollback is possible.',
    })
  }
  if (active.value !== false) return { from: active.value, to: standby.value }
  warn(
    context.reporter,
    `${from} is down: it is not compared with ${to}, it does not learn that it is standby now, and there is no rollback to it if the check of the public endpoint fails. When it is up again, and before users can reach it: "grind-to-prod failover --to ${to}".`,
  )
  return { from: null, to: standby.value }
}

function adviceOf(error: unknown, from: string): unknown {
  if (!(error instanceof HostError)) return error
  const advice = `If ${from} is down, fail over with the option "active-is-down".`
  return new HostError(error.code, error.message, { host: from, hint: [error.hint, advice].filter(Boolean).join(' '), cause: error })
}

function blindCheck({ to }: HostPair): string {
  return `Nothing in failover.check identifies the host that answers, so the check would pass even if the switch did not move traffic to ${to}; add servedByHeader, or a body for each host.`
}
