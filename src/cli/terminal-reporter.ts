import colours from 'picocolors'
import type { Event, Reporter } from '#domain/report/event'
import { linesOf } from '#domain/report/lines-of'
import { sanitizeLine } from '#domain/report/sanitize-line'
import { progressBar } from './progress-bar.ts'
import type { TextStream } from './world.ts'

/** Writes events to a terminal: a line each, and a bar below them while something is under way. */
export function terminalReporter(stream: TextStream, isColourful: boolean): Reporter & Disposable {
  const paint = colours.createColors(isColourful)
  const bar = progressBar(stream)
  return {
    report(event) {
      if (event.event === 'progress') return bar.draw(event)
      bar.clear()
      for (const line of linesOf(event)) stream.write(`${colour(paint, event)(sanitizeLine(line))}\n`)
      return undefined
    },
    [Symbol.dispose]: () => bar.clear(),
  }
}

function colour(paint: ReturnType<typeof colours.createColors>, event: Event): (text: string) => string {
  if (event.event === 'phase') return paint.bold
  if (event.event === 'log') return paint.dim
  if (event.event === 'note' && event.level === 'warning') return paint.yellow
  if (event.event === 'health') return event.passed ? paint.green : paint.yellow
  return (text) => text
}
