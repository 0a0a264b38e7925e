import type { Host } from '#machine/host'
import { journalGone } from './journal-gone.ts'

/**
 * Signs what is stated of an attempt, and reports the phase `sign` from the moment at which the transaction has nothing left to do on
 * the host: a snapshot that is taken meanwhile must not see half of the removal of old releases. Reports nothing when signing has ended
 * by then, or when the journal cannot be read: others report that.
 */
export async function reportSigning<Signed>(host: Host, attempt: string, sign: () => Promise<Signed>): Promise<Signed> {
  const phase = { event: 'phase', phase: 'sign', host: host.name } as const
  const ended = new AbortController()
  const hasBegun = journalGone(host, attempt, ended.signal)
    .catch(() => false)
    .then((isGone) => {
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
