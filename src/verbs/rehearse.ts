import type { Verdict } from '#domain/activation/verdicts'
import { findStandby } from '#domain/config/find-standby'
import { HostError, isKnownError } from '#domain/errors/errors'
import { info, warn } from '#domain/report/event'
import { isUnreadable } from '#domain/snapshot/unreadable'
import type { Snapshot } from '#domain/snapshot/schema'
import type { PromoteOptions, PromoteResult } from '#steps/promote/promotion'
import { promote } from './promote.ts'
import { promoteWhenFree } from './promote-when-free.ts'
import { reasonOf } from '#domain/errors/reason-of'
import { exchangeHeads } from '#steps/agent/exchange-heads'
import { connectTo } from '#steps/agent/host-client'
import { readBundle } from '#steps/bundle/read'
import { snapshot } from './snapshot.ts'
import type { Context } from '#steps/context'

/** The outcome of a promote on one of the two hosts. */
interface HostOutcome extends PromoteResult {
  /** Its name in the configuration. */
  readonly host: string
}

export interface RehearsalResult {
  /** The active host's, or the standby's when that one failed. */
  readonly verdict: Verdict
  /** One sentence. */
  readonly reason: string
  readonly releaseId: string
  readonly standby: HostOutcome
  /** Null when the standby failed: the active host was inspected, but not changed. */
  readonly active: HostOutcome | null
}

export interface RehearseOptions extends PromoteOptions {
  /** Waits for each host that another attempt holds, instead of being refused. */
  readonly wait?: boolean
}

/**
 * Promotes to the standby first, with its gates, its health and its snapshots, and, only if the release is healthy there, the same bytes to
 * the active host, which `hostName` names. A refusal by the active host is found before the standby is changed. `expectCurrent` refers to
 * the active host. Throws InputError, HostError and GateError like `promote`; once the standby has the release, a warning reports this
 * before the active host's error is thrown.
 */
export async function rehearse(options: RehearseOptions, context: Context): Promise<RehearsalResult> {
  const result = await onBoth(options, context)
  const { standby, active } = result
  // A host that did not answer would only be waited for.
  if (options.dryRun !== true && active !== null && active.verdict !== 'UNKNOWN') await exchangeNewestLines(options, standby.host, context)
  return result
}

async function onBoth({ wait, ...options }: RehearseOptions, context: Context): Promise<RehearsalResult> {
  const { runner, reporter } = context
  const { config, hostName } = options
  const standbyName = findStandby(config, hostName)
  const { releaseId } = await readBundle(options.bundle, options.expectedReleaseId)
  const to = async (host: string, more: Partial<PromoteOptions>): Promise<HostOutcome> => ({
    host,
    ...(await (wait === true ? promoteWhenFree : promote)(
      { ...options, snapshots: options.snapshots ?? true, hostName: host, expectedReleaseId: releaseId, exchangesHeads: false, ...more },
      { runner, reporter },
    )),
  })

  info(reporter, `Checking whether ${hostName} (active) would accept the release, before it is rehearsed on ${standbyName} (standby).`)
  const planned = await to(hostName, { dryRun: true })
  // The expected release and the client are those of the active host, so they do not apply to the standby.
  const forStandby = { expectCurrent: undefined, client: undefined }
  if (options.dryRun === true) {
    const standby = await to(standbyName, { ...forStandby, dryRun: true })
    const reason = `A dry run: first on ${standbyName} (standby), then on ${hostName} (active) if the standby is healthy.`
    return { verdict: 'UNCHANGED', reason, releaseId, standby, active: planned }
  }

  const standby = await to(standbyName, forStandby)
  if (standby.verdict !== 'COMMITTED' && standby.verdict !== 'UNCHANGED') {
    const reason = `The rehearsal on ${standbyName} (standby) ended ${standby.verdict}, so ${hostName} (active) was not changed: ${standby.reason}`
    return { verdict: standby.verdict, reason, releaseId, standby, active: null }
  }
  if (standby.verdict === 'UNCHANGED')
    requireHealthy({ standby, activeName: hostName, seen: await snapshot({ ...options, hostName: standbyName }, context) })
  info(reporter, `${standbyName} (standby) runs the release and is healthy; continuing with ${hostName} (active).`)
  try {
    const active = await to(hostName, { isCheckedHost: true })
    return { verdict: active.verdict, reason: active.reason, releaseId, standby, active }
  } catch (error) {
    if (isKnownError(error))
      warn(reporter, `${standbyName} (standby) runs release ${releaseId} and keeps it; ${hostName} (active) was not changed.`)
    throw error
  }
}

/** Hands each host the newest line of the other's ledger. Never throws: the release is decided. */
async function exchangeNewestLines({ client: _client, ...options }: PromoteOptions, standbyName: string, context: Context): Promise<void> {
  try {
    await using active = await connectTo(options, context)
    await using standby = await connectTo({ ...options, hostName: standbyName }, context)
    await exchangeHeads(active, standby)
  } catch (error) {
    info(context.reporter, `The hosts did not keep the newest lines of each other's ledgers: ${reasonOf(error)}`)
  }
}

/** A standby whose promote changed nothing, and its state. */
interface UnchangedStandby {
  readonly standby: HostOutcome
  readonly activeName: string
  readonly seen: Snapshot
}

/**
 * Checks a standby on which this run changed nothing, because its health was not checked either. Throws HostError `standby-unhealthy`
 * unless it runs the release and is healthy.
 */
function requireHealthy({ standby, activeName, seen }: UnchangedStandby): void {
  const { host: hostName, releaseId, reason } = standby
  const { health, releases } = seen
  const checks = isUnreadable(health) ? { health } : health
  const [failed] = Object.entries(checks).flatMap(([name, check]) => {
    if (isUnreadable(check)) return [`${name} could not be read (${check.unreadable})`]
    return check.result === 'passed' ? [] : [`the check ${name} does not pass (${check.detail})`]
  })
  const complaint =
    releases.current === releaseId
      ? failed === undefined
        ? undefined
        : `already runs this release and is not healthy: ${failed}`
      : `did not accept the release: ${reason.replace(/\.$/, '')}`
  if (complaint === undefined) return
  throw new HostError('standby-unhealthy', `${hostName} (standby) ${complaint}. ${activeName} (active) was not changed.`, {
    host: hostName,
    hint: 'Fix that there and rehearse again.',
  })
}
