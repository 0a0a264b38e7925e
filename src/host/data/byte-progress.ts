import type { Phase, Reporter } from '#domain/report/event'

/** What is over sooner needs no progress. */
const FIRST_AFTER_MILLISECONDS = 2000
const PERIOD_MILLISECONDS = 1000

/**
 * Reports how many bytes are done, once it takes longer than two seconds. The total is an estimate, and never reported to be less than what
 * is done.
 */
export function byteProgress(
  reporter: Reporter,
  { phase, total }: { readonly phase: Phase; readonly total: number },
  now = () => performance.now(),
): (count: number) => void {
  let next = now() + FIRST_AFTER_MILLISECONDS
  let done = 0
  return (count) => {
    done += count
    if (now() < next) return
    next = now() + PERIOD_MILLISECONDS
    reporter.report({ event: 'progress', phase, done, total: Math.max(total, done), unit: 'bytes' })
  }
}
