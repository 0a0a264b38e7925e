import colours from 'picocolors'
import type { Event, Reporter } from '#domain/report/event'
import { linesOf } from '#domain/report/lines-of'
import { sanitizeLine } from '#domain/report/sanitize-line'
import { progressBar } from './progress-bar.ts'
import type { TextStream } from './world.ts'

export interface TerminalOptions {
  readonly isColourful: boolean
  /** Each event is a line that stays; otherwise only those that a reader must see, and the step under way is on the last line. */
  readonly isVerbose: boolean
}

/** Writes events to a terminal: lines, and below them what is under way, as a bar or a line that goes away. */
export function terminalReporter(stream: TextStream & { readonly columns?: number }, options: TerminalOptions): Reporter & Disposable {
  const paint = colours.createColors(options.isColourful)
  const bar = progressBar(stream)
  let isStepShown = false
  const clear = () => {
    bar.clear()
    if (isStepShown) stream.write(CLEAR_LINE)
    isStepShown = false
  }
  return {
    report(event) {
      if (event.event === 'progress') {
        if (isStepShown) clear()
        return bar.draw(event)
      }
      const lines = linesOf(event).map(sanitizeLine)
      // The end of a phase has no line, and ends its bar.
      clear()
      if (options.isVerbose || stays(event)) for (const line of lines) stream.write(`${colour(paint, event)(line)}\n`)
      else if (lines.length > 0) {
        // A terminal that does not know its width has 0 columns.
        stream.write(paint.dim(lines[0]!.slice(0, (stream.columns || 80) - 1)))
        isStepShown = true
      }
      return undefined
    },
    [Symbol.dispose]: clear,
  }
}

const CLEAR_LINE = '\r\u001b[2K'

/** True for what a reader must see after it has passed. */
function stays(event: Event): boolean {
  if (event.event === 'note') return event.level === 'warning'
  return event.event === 'log' || event.event === 'confirmation' || event.event === 'journal'
}

function colour(paint: ReturnType<typeof colours.createColors>, event: Event): (text: string) => string {
  if (event.event === 'phase') return paint.bold
  if (event.event === 'log') return paint.dim
  if (event.event === 'note' && event.level === 'warning') return paint.yellow
  // A check that does not pass yet is only early.
  if (event.event === 'health' && event.passed) return paint.green
  return (text) => text
}
