import { setTimeout as delay } from 'node:timers/promises'
import type { Host } from '#machine/host'
import { readJournal } from './attempts.ts'

const POLL_MILLISECONDS = 10

/**
 * Returns true once the host has no journal of an attempt: its transaction has nothing left to do there then. Its record is there before
 * old releases are removed. False when the signal comes first. Throws the error of a journal that cannot be read.
 */
export async function journalGone(host: Host, attempt: string, signal: AbortSignal): Promise<boolean> {
  while (!signal.aborted && (await readJournal(host))?.attempt === attempt)
    await delay(POLL_MILLISECONDS, undefined, { signal }).catch(() => undefined)
  return !signal.aborted
}
