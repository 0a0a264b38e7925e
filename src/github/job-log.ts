import type { Event, Reporter } from '#domain/report/event'
import { sanitizeLine } from '#domain/report/sanitize-line'
import { lineFor } from '#domain/report/line'
import { warn } from './annotations.ts'
import { endGroup, printForeign, printLine, startGroup } from './toolkit.ts'

/** Milliseconds between two progress lines of one phase: a job log is read afterwards, not watched frame by frame. */
const PROGRESS_PERIOD = 5_000

/** Renders events into a job log: a group a phase, a line an event, progress now and then, warnings as annotations. */
export function jobLogReporter(now: () => number = () => performance.now()): Reporter {
  let lastProgress = -Infinity
  let open = false
  return {
    report(event: Event) {
      if (event.event === 'phase') {
        // Groups do not nest: the log of a phase within a phase closes the outer group.
        if (open) endGroup()
        open = event.state === 'start'
        if (open) startGroup(sanitizeLine(lineFor(event)))
        return
      }
      if (event.event === 'progress') {
        if (event.done < event.total && now() - lastProgress < PROGRESS_PERIOD) return
        lastProgress = now()
      }
      if (event.event === 'note' && event.level === 'warning') warn(event.message)
      else if (event.event === 'log') printForeign(lineFor(event).split('\n').map(sanitizeLine))
      else for (const line of lineFor(event).split('\n')) printLine(sanitizeLine(line))
    },
  }
}
