import { setTimeout as delay } from 'node:timers/promises'
import { HostError } from '#domain/errors/errors'
import type { AnnounceResult } from '#domain/protocol/announce'
import type { Host } from '#machine/host'
import { hasFolder, readJournal, readRequest } from '../attempt/attempts.ts'
import { announceAttempt, DECIDING_MILLISECONDS } from '../attempt/claim-attempt.ts'
import { tryStart } from '../attempt/lock.ts'
import { requireTrustedPlaces } from '../open-host.ts'

const POLL_MILLISECONDS = 20

interface AnnounceOptions {
  /** Aborted when the client that announced the attempt has left. */
  readonly left: AbortSignal
  readonly limitMilliseconds?: number
}

/**
 * Starts the transaction of an attempt that will be asked for soon, so that its process is ready by then. It holds the application's lock
 * and does nothing without a request (`requestOnceDecided`). Returns when the attempt was asked for, when the client has left, and after
 * half a minute at most; then the transaction ends. Throws HostError `busy` when another transaction runs or was interrupted, and
 * for an attempt that was announced or asked for before.
 */
export async function announce(
  host: Host,
  attempt: string,
  { left, limitMilliseconds = DECIDING_MILLISECONDS }: AnnounceOptions,
): Promise<AnnounceResult> {
  await using announced = await announceAttempt(host, attempt)
  // The request of an earlier call must not run because of an announcement: only a call that asks for the attempt again decides on it.
  if (announced === null || (await readJournal(host)) !== undefined || (await hasFolder(host, attempt))) throw notNow(host)
  await requireTrustedPlaces(host)
  const deadline = performance.now() + limitMilliseconds
  const start = await tryStart(host, attempt)
  if (!start.isStarted) throw start.error
  for (;;) {
    const asked = (await readRequest(host, attempt)) !== undefined
    if (asked || left.aborted || performance.now() >= deadline) return { asked }
    await delay(POLL_MILLISECONDS)
  }
}

function notNow({ name }: Host): HostError {
  return new HostError(
    'busy',
    `No transaction waits on ${name}: one that was interrupted is recovered first, or this attempt is known already.`,
    {
      host: name,
      hint: 'Ask for the attempt without that.',
    },
  )
}
