import type { Reporter } from '#domain/report/event'

const REPORTS = 25

/**
 * Returns what reports each imported path: not every one of thousands, twenty-five times in all at most, because each is a message over
 * the line.
 */
export function importProgress(total: number, reporter: Reporter): () => void {
  let done = 0
  let reported = 0
  return () => {
    done += 1
    if (done - reported < total / REPORTS && done < total) return
    reported = done
    reporter.report({ event: 'progress', phase: 'import', done, total, unit: 'paths' })
  }
}
