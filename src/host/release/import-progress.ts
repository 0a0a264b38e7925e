import type { Reporter } from '#domain/report/event'

/** Returns what reports each imported path: not every one of thousands, two hundred times in all at most. */
export function importProgress(total: number, reporter: Reporter): () => void {
  let done = 0
  let reported = 0
  return () => {
    done += 1
    if (done - reported < total / 200 && done < total) return
    reported = done
    reporter.report({ event: 'progress', phase: 'import', done, total, unit: 'paths' })
  }
}
