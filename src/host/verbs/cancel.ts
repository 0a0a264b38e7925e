import type { Journal } from '#domain/activation/journal'
import { beforeBegin, markBegun } from '#domain/errors/begun'
import { InputError } from '#domain/errors/errors'
import type { AttemptResult } from '#domain/protocol/messages'
import type { CancelRequest } from '#domain/protocol/requests'
import { info } from '#domain/report/event'
import type { Host } from '#machine/host'
import { readJournal, readRecord, readRequest } from '../attempt/attempts.ts'
import { writeCancellation } from '../attempt/cancellation.ts'
import { isClaimed } from '../attempt/claim-attempt.ts'
import { requireExpectedHost } from '../attempt/expect-host.ts'
import { readHolder } from '../attempt/lock.ts'
import { requireTrustedPlaces } from '../open-host.ts'
import { markByHand } from '../notify/by-hand.ts'
import { resume } from './apply.ts'
import { notRunning, runningAttempt } from './follow.ts'

/** Without an attempt the one that runs is meant. */
export type CancelOptions = Omit<CancelRequest, 'protocol' | 'attempt'> & { readonly attempt?: string }

/**
 * Asks the attempt that runs to roll back, and returns its outcome, which may still be COMMITTED when the request came too late. The
 * request is durable: a transaction that is interrupted obeys it as well. Throws HostError `not-running`, and InputError for a restore of
 * data.
 */
export async function cancel(host: Host, options: CancelOptions): Promise<AttemptResult> {
  const attempt = await beforeBegin(() => meant(host, options))
  // One that has ended meanwhile is only reported.
  if ((await readRecord(host, attempt)) === undefined) await request(host, attempt, options)
  const record = await resume(host, attempt)
  if (record !== undefined) return { record }
  throw markBegun(notRunning(host, `Attempt ${attempt} on ${host.name} does not run any more, and has no record.`), false)
}

async function meant(host: Host, options: CancelOptions): Promise<string> {
  await requireExpectedHost(host, options.expectHost)
  await requireTrustedPlaces(host)
  const attempt = options.attempt ?? (await runningAttempt(host))
  if ((await readRecord(host, attempt)) !== undefined) return attempt
  const holder = await readHolder(host)
  // One that is only announced has not begun: a file about it would claim that it has.
  const isBegun = holder?.attempt === attempt && (!holder.isUndecided || (await isClaimed(host, attempt)))
  if (!isBegun) throw notRunning(host, `Attempt ${attempt} does not run on ${host.name}.`)
  if ((await readRequest(host, attempt))?.verb === 'restore-data') {
    throw new InputError('not-permitted', 'A restore of data cannot be cancelled.', { hint: 'Wait until it has ended.' })
  }
  return attempt
}

async function request(host: Host, attempt: string, { actor, reason }: CancelOptions): Promise<void> {
  const why = reason === undefined ? {} : { reason }
  await markByHand(host, attempt)
  const isFirst = await writeCancellation(host, { schemaVersion: 1, attempt, actor, ...why, requestedAt: new Date().toISOString() })
  const already = isFirst ? '' : 'It was cancelled before. '
  const journal = await readJournal(host).catch(() => undefined)
  info(host.reporter, `${already}${effects[journal?.step ?? 'begun']}`)
}

/** When a request takes effect, by what the transaction is doing. */
const effects: Readonly<Record<Journal['step'], string>> = {
  begun: 'The attempt ends before it switches anything.',
  'taking-over': 'The attempt ends before it switches anything.',
  switching: 'The attempt rolls back as soon as its units have been restarted, within one round of health checks.',
  'awaiting-confirmation': 'The attempt rolls back now.',
  'switching-back': 'The attempt rolls back already.',
  restoring: 'A restore of data cannot be cancelled.',
  'restoring-back': 'A restore of data cannot be cancelled.',
}
