import type { Verdict } from '#domain/activation/verdict'
import { findStandby } from '#domain/config/find-standby'
import { HostError, isKnownError } from '#domain/errors/errors'
import { info, warn } from '#domain/report/event'
import { isUnreadable, type Snapshot } from '#domain/snapshot/schema'
import { promote, type PromoteOptions, type PromoteResult } from './promote.ts'
import { readBundle } from '#steps/bundle/read'
import { snapshot } from './snapshot.ts'
import type { Context } from '#steps/context'

/** What a promote came to on one of the two hosts. */
interface HostOutcome extends PromoteResult {
  /** Its name in the configuration. */
  readonly host: string
}

export interface Rehearsed {
  /** The active host's, or the standby's when that one failed. */
  readonly verdict: Verdict
  /** One sentence. */
  readonly reason: string
  readonly releaseId: string
  readonly standby: HostOutcome
  /** Null when the standby failed: the active host was looked at, and not touched. */
  readonly active: HostOutcome | null
}

/**
 * Promotes to the standby first, with its gates, its health and its snapshots, and only when it runs the release well, the same
 * bytes to the active host, which `hostName` names. What the active host would refuse is found before the standby is touched.
 * `expectCurrent` is about the active host. Throws InputError, HostError and GateError like `promote`; once the standby has the
 * release, a warning says so before the active host's error is thrown.
 */
export async function rehearse(options: PromoteOptions, context: Context): Promise<Rehearsed> {
  const { runner, reporter } = context
  const { config, hostName } = options
  const standbyName = findStandby(config, hostName)
  const { releaseId } = await readBundle(options.bundle, options.expectedReleaseId)
  const to = async (host: string, more: Partial<PromoteOptions>): Promise<HostOutcome> => ({
    host,
    ...(await promote(
      { ...options, snapshots: options.snapshots ?? true, hostName: host, expectedReleaseId: releaseId, ...more },
      { runner, reporter },
    )),
  })

  info(reporter, `Looking whether ${hostName} (active) would take the release, before it is rehearsed on ${standbyName} (standby).`)
  const planned = await to(hostName, { dryRun: true })
  // What the caller knows of the active host, and a client of it, are nothing to the standby.
  const forStandby = { expectCurrent: undefined, client: undefined }
  if (options.dryRun === true) {
    const standby = await to(standbyName, { ...forStandby, dryRun: true })
    const reason = `A dry run: first on ${standbyName} (standby), and if it is well there, on ${hostName} (active).`
    return { verdict: 'UNCHANGED', reason, releaseId, standby, active: planned }
  }

  const standby = await to(standbyName, forStandby)
  if (standby.verdict !== 'COMMITTED' && standby.verdict !== 'UNCHANGED') {
    const reason = `The rehearsal on ${standbyName} (standby) ended ${standby.verdict}, so ${hostName} (active) was not touched: ${standby.reason}`
    return { verdict: standby.verdict, reason, releaseId, standby, active: null }
  }
  if (standby.verdict === 'UNCHANGED')
    requireWell({ standby, activeName: hostName, seen: await snapshot({ ...options, hostName: standbyName }, context) })
  info(reporter, `${standbyName} (standby) runs the release, and is well; now ${hostName} (active).`)
  try {
    const active = await to(hostName, {})
    return { verdict: active.verdict, reason: active.reason, releaseId, standby, active }
  } catch (error) {
    if (isKnownError(error))
      warn(reporter, `${standbyName} (standby) runs release ${releaseId} and stays so; ${hostName} (active) was not touched.`)
    throw error
  }
}

/** A standby that changed nothing was not judged now, so it is looked at. Throws HostError `standby-unhealthy` unless it runs the release and is well. */
function requireWell({ standby, activeName, seen }: { standby: HostOutcome; activeName: string; seen: Snapshot }): void {
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
        : `runs this release already and is not well: ${failed}`
      : `did not take the release: ${reason.replace(/\.$/, '')}`
  if (complaint === undefined) return
  throw new HostError('standby-unhealthy', `${hostName} (standby) ${complaint}. ${activeName} (active) was not touched.`, {
    host: hostName,
    hint: 'Mend it there and rehearse again.',
  })
}
