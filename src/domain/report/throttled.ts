import type { Event, Phase, Reporter } from './event.ts'

type Progress = Extract<Event, { event: 'progress' }>

/** Milliseconds between two reports of progress of one phase: a log is read afterwards, not watched frame by frame. */
const PERIOD = 5_000

/** Passes events on, but progress at most every five seconds a phase; that a phase is complete is passed on at once. */
export function throttled(inner: Reporter, now: () => number = () => performance.now()): Reporter {
  const last = new Map<Phase, { readonly at: number; readonly isComplete: boolean }>()
  return {
    report(event) {
      if (event.event !== 'progress' || isDue(event)) inner.report(event)
    },
  }

  function isDue({ phase, done, total }: Progress): boolean {
    const before = last.get(phase)
    const isComplete = done >= total
    if (before !== undefined && now() - before.at < PERIOD && (before.isComplete || !isComplete)) return false
    last.set(phase, { at: now(), isComplete })
    return true
  }
}
