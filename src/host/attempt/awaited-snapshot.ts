import { createHash } from 'node:crypto'
import { HostError } from '#domain/errors/errors'
import type { Host } from '#machine/host'
import { holdName, nameReleased } from '#tools/process/hold-name'

/** Longest time for which the statement of an attempt waits for a snapshot: the verdict is handed out with it. */
const LIMIT_MILLISECONDS = 2000

/**
 * Announces that a snapshot will be taken as soon as an attempt has ended, until it is noted and this is disposed of. Throws HostError
 * `busy` if one is announced already: each is noted, and the host remembers only so many.
 */
export async function announceSnapshot(host: Host, attempt: string): Promise<AsyncDisposable> {
  const held = await holdName(nameOf(host, attempt))
  if (held !== null) return held
  throw new HostError('busy', `A snapshot of ${host.name} after attempt ${attempt} is being taken already.`, {
    host: host.name,
    hint: 'Ask for a snapshot when the attempt has ended.',
  })
}

/** Waits for the snapshot that is announced, if there is one, so that the statement of the attempt names it. Not long, and never throws. */
export async function awaitSnapshot(host: Host, attempt: string): Promise<void> {
  await nameReleased(nameOf(host, attempt), LIMIT_MILLISECONDS)
}

function nameOf({ paths }: Pick<Host, 'paths'>, attempt: string): string {
  return `grind-to-prod-${createHash('sha256').update(`${paths.state}\nsnapshot after ${attempt}`).digest('hex')}`
}
