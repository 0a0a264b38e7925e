import { quoteUnlessName } from '#domain/errors/quote'
import { beforeBegin, markBegun } from '#domain/errors/begun'
import { HostError } from '#domain/errors/errors'
import type { AttemptResult } from '#domain/protocol/messages'
import type { Journal } from '#domain/activation/journal'
import type { ConfirmRequest } from '#domain/protocol/requests'
import type { Awaiting } from '#domain/protocol/status'
import { resume } from './apply.ts'
import { readJournal, readRecord } from '../attempt/attempts.ts'
import { peekHolder } from '../attempt/lock.ts'
import { recordedAttempt } from '#machine/ledger/ledger-file'
import { decide, readAwaiting, readDecision } from '../attempt/decisions.ts'
import { requireExpectedHost } from '../attempt/expect-host.ts'
import type { Host } from '#machine/host'
import { requireTrustedPlaces } from '../open-host.ts'
import { markByHand } from '../notify/by-hand.ts'
import { warn } from '#domain/report/event'
import { onHost } from '#domain/protocol/on-host'

/** The steps at which a running attempt may be confirmed, and at which a confirmation that comes too late reports how it ends. */
const stepsOfWait: ReadonlySet<Journal['step']> = new Set(['awaiting-confirmation', 'switching-back'])

/** Without an attempt the pending one is meant: a user on the host has just read of it. */
export type ConfirmOptions = Omit<ConfirmRequest, 'protocol' | 'attempt'> & { readonly attempt?: string }

/**
 * Confirms or reverts the pending release and returns its outcome. The first decision wins; later calls only report it. Throws HostError
 * `not-awaiting` when there is nothing to report, and for an attempt that runs and does not await it.
 */
export async function confirm(host: Host, options: ConfirmOptions): Promise<AttemptResult> {
  // An earlier call may have decided: an error here must not claim that nothing was.
  const isDecided = options.attempt !== undefined && (await readDecision(host, options.attempt)) !== undefined
  const { attempt, awaiting } = await (isDecided ? meant(host, options) : beforeBegin(() => meant(host, options)))
  if (attempt === awaiting?.attempt) await decideOn(host, attempt, options)
  const record = await resume(host, attempt)
  if (record !== undefined) return { record }
  const error = notAwaiting(host, awaiting)
  throw (await readDecision(host, attempt)) === undefined ? markBegun(error, false) : error
}

/** Returns the requested attempt, and the pending one. */
async function meant(host: Host, options: ConfirmOptions): Promise<{ attempt: string; awaiting: Awaiting | null }> {
  await requireExpectedHost(host, options.expectHost)
  await requireTrustedPlaces(host)
  // First, because its wait may begin between the two.
  const hasNoWait = options.attempt !== undefined && (await runsWithoutWait(host, options.attempt))
  const awaiting = await readAwaiting(host)
  const attempt = options.attempt ?? awaiting?.attempt
  // To follow it would be to wait for its end, perhaps for its deadline, while nothing is decided.
  if (attempt === undefined || (hasNoWait && attempt !== awaiting?.attempt)) throw notAwaiting(host, awaiting)
  return { attempt, awaiting }
}

/** True for the attempt that runs while it has no wait for a confirmation: it is announced, still switches, or restores data. */
async function runsWithoutWait(host: Host, attempt: string): Promise<boolean> {
  if ((await peekHolder(host))?.attempt !== attempt) return false
  const journal = await readJournal(host)
  if (journal?.attempt === attempt) return !stepsOfWait.has(journal.step)
  // Not before: one that has ended by now has its record.
  return (await readRecord(host, attempt)) === undefined && (await recordedAttempt(host, attempt)) === undefined
}

async function decideOn(host: Host, attempt: string, { decision, reason, actor }: ConfirmOptions): Promise<void> {
  const why = reason === undefined ? {} : { reason }
  const decidedAt = new Date().toISOString()
  await markByHand(host, attempt)
  const counts = await decide(host, { schemaVersion: 1, attempt, decision, ...why, actor, decidedAt })
  if (counts.decision === decision) return
  const message = `Attempt ${attempt} was already decided: ${counts.decision}, by ${quoteUnlessName(counts.actor.name)}; the first decision wins.`
  warn(host.reporter, message)
}

function notAwaiting(host: Host, awaiting: Awaiting | null): HostError {
  const what = awaiting === null ? 'No release' : `Attempt ${awaiting.attempt}, and no other,`
  return new HostError('not-awaiting', `${what} awaits confirmation on ${host.name}.`, {
    host: host.name,
    hint: `Run "${onHost('status', host.application)}" there, which shows what it runs.`,
  })
}
