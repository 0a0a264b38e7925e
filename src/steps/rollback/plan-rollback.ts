import { NO_RELEASE } from '#domain/activation/host-paths'
import { HostError, InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import type { ExpectedRelease } from '#domain/protocol/attempt'
import { warn } from '#domain/report/event'
import { ledgerWarning } from '#domain/report/ledger-warning'
import { choiceHint, markedReleases, rollbackPlanSentence, targetWarning, whyNoTarget } from '#domain/report/rollback-lines'
import { keptWords } from '#domain/report/release-name'
import type { StatusResult } from '#domain/protocol/status'
import type { ConcludedAttempt } from '../agent/conclude-attempt.ts'
import { requireExpectedHost } from '../agent/host-identity.ts'
import type { ReachOptions } from '../agent/reach.ts'
import { unexpectedRelease } from '#domain/errors/catalogue'
import type { Context } from '../context.ts'
import { connectTo } from '../agent/host-client.ts'
import { wholeExpected } from '../agent/whole-expected.ts'

export interface PlanRollbackOptions extends ReachOptions {
  /** The release to roll back to, by its id or the beginning of it; when absent, the last one before the current that is good. */
  readonly to?: string | undefined
  /** Refuse when the host runs something else. */
  readonly expectCurrent?: ExpectedRelease | undefined
}

/** Plans a rollback from the host's own report. Changes nothing. Refuses what the rollback would refuse. */
export async function planRollback(options: PlanRollbackOptions, context: Context): Promise<ConcludedAttempt> {
  await using client = await connectTo(options, context)
  const host = await client.status()
  requireExpectedHost(options, host)
  const ofLedger = ledgerWarning(options.hostName, host.ledger)
  if (ofLedger !== undefined) warn(context.reporter, ofLedger)
  const current = host.currentRelease ?? NO_RELEASE
  const expected = await wholeExpected({ name: options.hostName, status: async () => host }, options.expectCurrent)
  if (expected !== undefined && expected !== current) throw unexpectedRelease(options.hostName, current, expected)
  const target = targetOf(options.hostName, host, options.to)
  const ofTarget = targetWarning(target, host.candidates ?? [])
  if (ofTarget !== undefined) warn(context.reporter, ofTarget)
  const reason = rollbackPlanSentence({
    hostName: options.hostName,
    current: host.currentRelease,
    target,
    units: host.units.length,
  })
  // What was requested is not chosen from them.
  const candidates = options.to === undefined && host.candidates !== undefined ? { candidates: host.candidates } : {}
  return {
    verdict: 'UNCHANGED',
    reason,
    record: null,
    ...candidates,
    ...(ofTarget === undefined ? {} : { warnings: [ofTarget] }),
    ...(host.ledger === undefined ? {} : { ledger: host.ledger }),
  }
}

function targetOf(hostName: string, host: StatusResult, to: string | undefined): string {
  if (to === undefined) {
    if (host.previousRelease !== null) return host.previousRelease
    const { candidates = [], releases: kept, currentRelease: current } = host
    const why = whyNoTarget(candidates)
    throw new HostError('no-previous-release', `${hostName} has no previous release to roll back to: ${why}.`, {
      host: hostName,
      hint: choiceHint({ kept, current, candidates }, Date.now()),
    })
  }
  const found = host.releases.filter(({ id }) => id.startsWith(to))
  if (found.length === 1) return found[0]!.id
  const what = found.length === 0 ? 'keeps no release' : 'keeps more than one release whose id begins with'
  throw new InputError('unknown-release', `${hostName} ${what} ${quote(to)}; it keeps ${keptBy(host)}.`)
}

function keptBy({ releases: kept, currentRelease: current, candidates = [] }: StatusResult): string {
  return keptWords(markedReleases({ kept, current, candidates }), Date.now())
}
