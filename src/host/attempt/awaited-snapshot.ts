import { createHash } from 'node:crypto'
import type { Host } from '#machine/host'
import { holdName, nameReleased } from '#tools/process/hold-name'

/** Longest time for which the statement of an attempt waits for a snapshot: the verdict is handed out with it. */
const LIMIT_MILLISECONDS = 2000

/** Announces that a snapshot will be taken as soon as an attempt has ended, until it is noted and this is disposed of. */
export async function announceSnapshot(host: Host, attempt: string): Promise<AsyncDisposable> {
  // Another process may have announced one, and that is enough.
  const held = await holdName(nameOf(host, attempt)).catch(() => null)
  return { [Symbol.asyncDispose]: async () => held?.[Symbol.asyncDispose]() }
}

/** Waits for the snapshot that is announced, if there is one, so that the statement of the attempt names it. Not long, and never throws. */
export async function awaitSnapshot(host: Host, attempt: string): Promise<void> {
  await nameReleased(nameOf(host, attempt), LIMIT_MILLISECONDS)
}

function nameOf({ paths }: Pick<Host, 'paths'>, attempt: string): string {
  return `grind-to-prod-${createHash('sha256').update(`${paths.state}\nsnapshot after ${attempt}`).digest('hex')}`
}
