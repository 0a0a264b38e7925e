import { reasonOf } from '#domain/errors/reason-of'
import type { Reporter } from '#domain/report/event'

/** After a verdict, what a host should keep of another one is waited for no longer than this. */
const AFTER_VERDICT_MILLISECONDS = 5000

/**
 * Waits for work that comes after a verdict. Returns why it failed or was not done in time; undefined when it was done. What it reports
 * later than that is dropped, because the caller has reported its end.
 */
export async function inTime(
  reporter: Reporter,
  work: (reporter: Reporter) => Promise<unknown>,
  milliseconds = AFTER_VERDICT_MILLISECONDS,
): Promise<string | undefined> {
  let isOver = false
  const late = Promise.withResolvers<string>()
  const timer = setTimeout(late.resolve, milliseconds, 'It did not answer in time.')
  const within: Reporter = { report: (event) => void (isOver || reporter.report(event)) }
  const ended = work(within).then(
    () => undefined,
    (error: unknown) => reasonOf(error),
  )
  const reason = await Promise.race([ended, late.promise])
  isOver = true
  clearTimeout(timer)
  return reason
}
