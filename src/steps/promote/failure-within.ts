import { setTimeout as pause } from 'node:timers/promises'
import { reasonOf } from '#domain/errors/reason-of'

/** After the verdict, a host is waited for no longer than this. */
const KEEP_MILLISECONDS = 10_000

/** Waits for work. Returns why it failed or was not done in time; undefined when it was done. */
export async function failureWithin(work: Promise<unknown>, milliseconds = KEEP_MILLISECONDS): Promise<string | undefined> {
  const done = new AbortController()
  const late = pause(milliseconds, 'It did not answer in time.', { signal: done.signal }).catch(() => undefined)
  const ended = work.then(
    () => undefined,
    (error: unknown) => reasonOf(error),
  )
  const reason = await Promise.race([ended, late])
  done.abort()
  return reason
}
