import { createHash } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import type { AttemptRequest } from '#domain/activation/journal'
import { HostError } from '#domain/errors/errors'
import { holdNameWithin, nameReleased } from '#tools/process/hold-name'
import type { Host } from '#machine/host'
import { readRequest } from './attempts.ts'

const POLL_MILLISECONDS = 50

/** Longer than what comes before a start takes: signatures, the store, the recovery of another attempt. */
const PATIENCE_MILLISECONDS = 10 * 60 * 1000

/**
 * Runs the work that decides whether an attempt starts, in one call at a time: a caller that lost contact asks again while its first call
 * may still be running, and the second must see the result of the first. Throws HostError `busy` when the other call does not end.
 */
export async function claimAttempt<T>(host: Host, attempt: string, work: () => Promise<T>): Promise<T> {
  await using held = await holdNameWithin(claimName(host, attempt), PATIENCE_MILLISECONDS)
  if (held !== null) return await work()
  throw new HostError('busy', `Another call is running attempt ${attempt} on ${host.name}.`, {
    host: host.name,
    hint: 'Wait until it has ended.',
  })
}

/**
 * How long a call may take to decide: a user of the host may hold its name after that. A transaction that gives up has done nothing, and
 * the call starts it again once it has decided.
 */
const DECIDING_MILLISECONDS = 30_000

/** How long a request may come after a look that found no claim: another network namespace has other names. */
const UNSEEN_MILLISECONDS = 2000

/**
 * Waits until no call decides any more whether an attempt starts, and returns its request. Without one the call has refused it, or has
 * died.
 */
export async function requestOnceDecided(host: Host, attempt: string): Promise<AttemptRequest | undefined> {
  const wasClaimed = await nameReleased(claimName(host, attempt), DECIDING_MILLISECONDS)
  for (const deadline = performance.now() + (wasClaimed ? 0 : UNSEEN_MILLISECONDS); ; await delay(POLL_MILLISECONDS)) {
    const request = await readRequest(host, attempt)
    if (request !== undefined || performance.now() >= deadline) return request
  }
}

function claimName(host: Host, attempt: string): string {
  const digest = createHash('sha256').update(`${host.paths.state}\n${attempt}`).digest('hex')
  return `grind-to-prod-${digest}`
}
