import { Presets, SingleBar } from 'cli-progress'
import { formatAmount } from '#domain/report/amount'
import { paceOf, type Begun } from '#domain/report/pace'
import type { Event } from '#domain/report/event'
import type { TextStream } from './world.ts'

type Progress = Extract<Event, { event: 'progress' }>

/** A bar on the last line of a terminal, while something is under way. */
interface ProgressBar {
  draw(progress: Progress): void
  clear(): void
}

export function progressBar(stream: TextStream, now: () => number = () => performance.now()): ProgressBar {
  let bar: SingleBar | undefined
  let shown: string | undefined
  let begun: Begun | undefined
  const clear = () => {
    bar?.stop()
    bar = undefined
    shown = undefined
  }
  return {
    clear,
    draw({ done, total, unit, phase }) {
      if (shown !== `${phase} ${unit}`) begun = { done, at: now() }
      const amounts = `${formatAmount(done, unit)} of ${formatAmount(total, unit)}${paceOf({ done, total, unit }, begun!, now())}`
      if (bar !== undefined && shown === `${phase} ${unit}`) {
        bar.setTotal(total)
        bar.update(done, { amounts })
        return
      }
      clear()
      shown = `${phase} ${unit}`
      const format = '{bar} {percentage} % {amounts}'
      bar = new SingleBar({ stream, format, clearOnComplete: true, hideCursor: true, barsize: 24 }, Presets.shades_classic)
      bar.start(total, done, { amounts })
    },
  }
}
