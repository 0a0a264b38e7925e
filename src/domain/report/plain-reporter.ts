import type { Reporter } from './event.ts'
import { linesOf } from './lines-of.ts'
import { sanitizeLine } from './sanitize-line.ts'
import { throttled } from './throttled.ts'

/** Writes events as plain lines, for a file or a pipe: progress at most every five seconds a phase. */
export function plainReporter(write: (line: string) => void, now?: () => number): Reporter {
  return throttled({ report: (event) => linesOf(event).map(sanitizeLine).forEach(write) }, now)
}
