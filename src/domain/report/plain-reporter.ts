import type { Event, Reporter } from './event.ts'
import { sanitizeLine } from './sanitize-line.ts'
import { lineFor } from './line.ts'

/** Milliseconds between two lines of progress. */
const PROGRESS_PERIOD = 5_000

/** Writes events as plain lines, for a file or a pipe: progress at most every five seconds a phase. */
export function plainReporter(write: (line: string) => void, now: () => number = () => performance.now()): Reporter {
  const lastProgress = new Map<string, number>()
  return {
    report(event: Event) {
      if (event.event === 'phase' && event.state === 'end') return
      if (event.event === 'progress' && !isDue(event)) return
      for (const line of lineFor(event).split('\n')) write(sanitizeLine(line))
    },
  }

  function isDue({ phase }: Extract<Event, { event: 'progress' }>): boolean {
    const last = lastProgress.get(phase)
    if (last !== undefined && now() - last < PROGRESS_PERIOD) return false
    lastProgress.set(phase, now())
    return true
  }
}
