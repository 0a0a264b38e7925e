import type { Verdict } from '#domain/activation/verdict'
import { HostError } from '#domain/errors/errors'
import type { Actor } from '#domain/protocol/attempt'
import { expectedHost } from '#domain/protocol/expected-host'
import { PROTOCOL_VERSION } from '#domain/protocol/messages'
import type { AttemptRecord } from '#domain/protocol/record'
import type { Awaiting } from '#domain/protocol/status'
import type { Reporter } from '#domain/report/event'
import type { Runner } from '#tools/run/runner'
import { concludeAttempt, type ConcludeOptions } from '#steps/agent/conclude-attempt'
import { requireMeantHost } from '#steps/agent/meant-host'
import { reachHost } from '#steps/agent/reach'
import { statusOver } from '#steps/agent/status'

export interface ConfirmOptions extends ConcludeOptions {
  /** Take the release back instead. */
  readonly revert: boolean
  readonly actor: Actor
  /** Only inspect and report; decide nothing. */
  readonly dryRun: boolean
}

export interface Confirmed {
  readonly verdict: Verdict
  readonly reason: string
  /** What waited. */
  readonly awaiting: Awaiting
  /** Null in a dry run, and when it is not known. */
  readonly record: AttemptRecord | null
  /** Of the record, by the host's own ssh key; absent when the host could not sign. */
  readonly signature?: string
}

/**
 * Confirms or reverts the pending release of a host. Throws HostError `not-awaiting` when there is none, and for an unreachable host; once
 * the host may have received the decision this ends in a verdict.
 */
export async function confirm(options: ConfirmOptions, runner: Runner, reporter: Reporter): Promise<Confirmed> {
  const { config, hostName, revert, actor, dryRun } = options
  await using connection = await reachHost(options, runner, reporter)
  const found = await statusOver(connection, config.application, runner, reporter)
  requireMeantHost(options, found)
  const { awaiting, currentRelease } = found
  if (awaiting === undefined) {
    throw new HostError(
      'not-awaiting',
      hostName,
      `No release awaits confirmation on ${hostName}, which runs ${currentRelease ?? 'none'}; "grind-to-prod ledger ${hostName}" shows earlier decisions.`,
    )
  }
  if (dryRun) {
    const reason = `A dry run: attempt ${awaiting.attempt} of ${awaiting.releaseId} would be ${revert ? 'reverted' : 'confirmed'}; its deadline is ${awaiting.deadline}.`
    return { verdict: 'UNCHANGED', reason, awaiting, record: null }
  }
  const input = {
    protocol: PROTOCOL_VERSION,
    attempt: awaiting.attempt,
    decision: revert ? 'revert' : 'keep',
    actor,
    ...expectedHost(config, hostName),
  } as const
  const call = { verb: 'confirm', request: input } as const
  return { ...(await concludeAttempt(options, connection, call, runner, reporter)), awaiting }
}
