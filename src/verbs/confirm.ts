import type { Verdict } from '#domain/activation/verdicts'
import { HostError } from '#domain/errors/errors'
import type { Actor } from '#domain/protocol/attempt'
import { expectedHost } from '#domain/protocol/expected-host'
import { PROTOCOL_VERSION } from '#domain/protocol/agent-program'
import type { AttemptRecord } from '#domain/protocol/record'
import type { Awaiting } from '#domain/protocol/status'
import { requireExpectedHost } from '#steps/agent/host-identity'
import { keepSignedRecords } from '#steps/evidence/keep-signed-record'
import type { Context } from '#steps/context'
import { connectTo, type ClientOptions } from '#steps/agent/host-client'
import { notified, type Announce } from '#steps/notify/notified'

export interface ConfirmOptions extends ClientOptions {
  /** Roll the release back instead. */
  readonly revert: boolean
  readonly actor: Actor
  /** Only inspect and report; decide nothing. */
  readonly dryRun: boolean
  /** Folder for the record as the host signed it; it is not kept without. */
  readonly records?: string | undefined
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
  /** Of the attempt, as the text of a DSSE envelope signed by the same key. */
  readonly statement?: string
  /** Files of the record that the host signed, with its signature, statement and time stamp; absent where none are kept. */
  readonly signedRecords?: readonly string[]
}

/**
 * Confirms or reverts the pending release of a host. Throws HostError `not-awaiting` when there is none, and for an unreachable host; once
 * the host may have received the decision this ends in a verdict.
 */
export async function confirm(options: ConfirmOptions, context: Context): Promise<Confirmed> {
  if (options.dryRun) return decide(options, context)
  return notified({ ...options, action: 'confirm' }, context, (within, announce) => decide({ ...options, announce }, within))
}

async function decide(options: ConfirmOptions & { readonly announce?: Announce }, context: Context): Promise<Confirmed> {
  const { config, hostName, revert, actor, dryRun } = options
  await using client = await connectTo(options, context)
  const found = await client.status()
  requireExpectedHost(options, found)
  const { awaiting, currentRelease } = found
  if (awaiting === undefined) {
    throw new HostError('not-awaiting', `No release awaits confirmation on ${hostName}, which runs ${currentRelease ?? 'none'}.`, {
      host: hostName,
      hint: `Run "grind-to-prod ledger ${hostName}" to see earlier decisions.`,
    })
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
  const concluded = await client.attempt({ verb: 'confirm', request: input })
  options.announce?.(concluded)
  return { ...concluded, awaiting, ...(await keepSignedRecords(options.records, [concluded], { ...options, ...context })) }
}
