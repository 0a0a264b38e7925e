import type { Event, Reporter } from '#domain/report/event'
import { linesOf } from '#domain/report/lines-of'
import { inAction } from '#domain/report/option-words'
import { sanitizeLine } from '#domain/report/sanitize-line'
import { throttled } from '#domain/report/throttled'
import { annotateWarning } from './annotations.ts'
import { endGroup, printForeign, printLine, startGroup } from './toolkit.ts'

/** Renders events into a job log: a group a phase, a line an event, progress now and then, warnings as annotations. */
export function jobLogReporter(now?: () => number): Reporter {
  let open = false
  return throttled(
    {
      report(event: Event) {
        const lines = linesOf(event).map((line) => sanitizeLine(event.event === 'note' ? inAction(line) : line))
        if (event.event === 'phase') {
          // Groups do not nest: the log of a phase within a phase closes the outer group.
          if (open) endGroup()
          open = event.state === 'start'
          for (const line of lines) startGroup(line)
        } else if (event.event === 'note' && event.level === 'warning') annotateWarning(inAction(event.message))
        else if (event.event === 'log') printForeign(lines)
        else lines.forEach(printLine)
      },
    },
    now,
  )
}
