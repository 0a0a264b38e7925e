import type { Reporter } from './event.ts'
import { linesOf } from './lines-of.ts'
import { sanitizeLine } from './sanitize-line.ts'
import { throttled } from './throttled.ts'

/**
 * Writes events as plain lines, for a file or a pipe: progress at most every five seconds a phase, and a phase that is tried again, such
 * as a connection, once.
 */
export function plainReporter(write: (line: string) => void, now?: () => number): Reporter {
  let phase = ''
  const report: Reporter['report'] = (event) => {
    const lines = linesOf(event).map(sanitizeLine)
    if (lines.length === 0) return
    if (event.event === 'phase' && lines[0] === phase) return
    phase = event.event === 'phase' ? lines[0]! : ''
    lines.forEach(write)
  }
  return throttled({ report }, now)
}
