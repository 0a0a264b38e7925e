import { Presets, SingleBar } from 'cli-progress'
import colours from 'picocolors'
import { formatAmount } from '#domain/report/amount'
import type { Event, Reporter } from '#domain/report/event'
import { sanitizeLine } from '#domain/report/sanitize-line'
import { lineFor } from '#domain/report/line'
import type { TextStream } from './world.ts'

type Progress = Extract<Event, { event: 'progress' }>

/** Writes events to a terminal: a line each, and a bar below them while something is under way. */
export function terminalReporter(stream: TextStream, isColourful: boolean): Reporter & Disposable {
  const paint = colours.createColors(isColourful)
  let bar: SingleBar | undefined
  let shown: string | undefined

  const clear = () => {
    bar?.stop()
    bar = undefined
    shown = undefined
  }
  const draw = (progress: Progress) => {
    const { done, total, unit, phase } = progress
    const amounts = `${formatAmount(done, unit)} of ${formatAmount(total, unit)}`
    if (bar !== undefined && shown === `${phase} ${unit}`) {
      bar.setTotal(total)
      bar.update(done, { amounts })
      return
    }
    clear()
    shown = `${phase} ${unit}`
    bar = new SingleBar(
      {
        stream,
        format: `{bar} {percentage} % {amounts}`,
        clearOnComplete: true,
        hideCursor: true,
        barsize: 24,
      },
      Presets.shades_classic,
    )
    bar.start(total, done, { amounts })
  }

  return {
    report(event) {
      if (event.event === 'progress') return draw(event)
      clear()
      if (event.event === 'phase' && event.state === 'end') return undefined
      for (const line of lineFor(event).split('\n')) stream.write(`${colour(paint, event)(sanitizeLine(line))}\n`)
      return undefined
    },
    [Symbol.dispose]: clear,
  }
}

function colour(paint: ReturnType<typeof colours.createColors>, event: Event): (text: string) => string {
  if (event.event === 'phase') return paint.bold
  if (event.event === 'log') return paint.dim
  if (event.event === 'note' && event.level === 'warning') return paint.yellow
  if (event.event === 'health') return event.passed ? paint.green : paint.yellow
  return (text) => text
}
