import { setTimeout as delay } from 'node:timers/promises'
import type { Host } from '#machine/host'
import { readJournal } from './attempts.ts'

const POLL_MILLISECONDS = 10

/**
 * Signs what is stated of an attempt, and reports the phase `sign` from the moment at which the transaction has nothing left to do on
 * the host: its record is there before old releases are removed, and a snapshot that is taken meanwhile must not see half of that. Reports
 * nothing when signing has ended by then.
 */
export async function reportSigning<Signed>(host: Host, attempt: string, sign: () => Promise<Signed>): Promise<Signed> {
  const phase = { event: 'phase', phase: 'sign', host: host.name } as const
  const ended = new AbortController()
  const hasBegun = journalGone(host, attempt, ended.signal).then((isGone) => {
    if (isGone) host.reporter.report({ ...phase, state: 'start' })
    return isGone
  })
  try {
    return await sign()
  } finally {
    ended.abort()
    if (await hasBegun) host.reporter.report({ ...phase, state: 'end' })
  }
}

/** True once no journal of the attempt is left; false when the signal came first, or when it cannot be read: others report that. */
async function journalGone(host: Host, attempt: string, signal: AbortSignal): Promise<boolean> {
  try {
    while ((await readJournal(host))?.attempt === attempt) await delay(POLL_MILLISECONDS, undefined, { signal })
    return !signal.aborted
  } catch {
    return false
  }
}
