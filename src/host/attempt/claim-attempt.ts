import { createHash } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import type { AttemptRequest } from '#domain/activation/journal'
import { HostError } from '#domain/errors/errors'
import { holdName, holdNameWithin, nameReleased } from '#tools/process/hold-name'
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
 * How long a call may take to decide, and how long an attempt may be announced: a user of the host may hold its name after that. A
 * transaction that gives up has done nothing.
 */
export const DECIDING_MILLISECONDS = 30_000

/** How long a request may come after a look that found no claim: another network namespace has other names. */
const UNSEEN_MILLISECONDS = 2000

/** How soon the transaction of an announced attempt sees that it was asked for. */
const ANNOUNCED_POLL_MILLISECONDS = 10

/**
 * Announces that an attempt will be asked for, until this is disposed of: its transaction waits for that. Null when it is announced
 * already.
 */
export function announceAttempt(host: Host, attempt: string): Promise<AsyncDisposable | null> {
  return holdName(announcedName(host, attempt))
}

/**
 * Waits until no call decides any more whether an attempt starts, nor announces it, and returns its request. Without one the call has
 * refused it, or has died, or the attempt was not asked for.
 */
export async function requestOnceDecided(host: Host, attempt: string): Promise<AttemptRequest | undefined> {
  const wasAnnounced = await announcementOver(host, attempt)
  // The call that wrote the request may still remove it.
  const wasKnown = (await nameReleased(claimName(host, attempt), DECIDING_MILLISECONDS)) || wasAnnounced
  for (const deadline = performance.now() + (wasKnown ? 0 : UNSEEN_MILLISECONDS); ; await delay(POLL_MILLISECONDS)) {
    const request = await readRequest(host, attempt)
    if (request !== undefined || performance.now() >= deadline) return request
  }
}

/** Waits for as long as an attempt is announced and not asked for. True when it was announced. */
async function announcementOver(host: Host, attempt: string): Promise<boolean> {
  const released = nameReleased(announcedName(host, attempt), DECIDING_MILLISECONDS)
  for (;;) {
    const wasAnnounced = await Promise.race([released, delay(ANNOUNCED_POLL_MILLISECONDS)])
    if (wasAnnounced !== undefined) return wasAnnounced
    if ((await readRequest(host, attempt)) !== undefined) return true
  }
}

/** True while a call decides whether an attempt starts. */
export async function isClaimed(host: Host, attempt: string): Promise<boolean> {
  await using held = await holdName(claimName(host, attempt))
  return held === null
}

function announcedName(host: Host, attempt: string): string {
  return nameOf(host, `announced ${attempt}`)
}

function claimName(host: Host, attempt: string): string {
  return nameOf(host, attempt)
}

function nameOf({ paths }: Pick<Host, 'paths'>, purpose: string): string {
  return `grind-to-prod-${createHash('sha256').update(`${paths.state}\n${purpose}`).digest('hex')}`
}
