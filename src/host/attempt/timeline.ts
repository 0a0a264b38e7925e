import type { AttemptRecord } from '#domain/protocol/record'
import type { Phase, Reporter } from '#domain/report/event'

/** Measures the phases that pass through a reporter, by the monotonic clock. */
export function timeline(inner: Reporter): { reporter: Reporter; readonly phases: () => AttemptRecord['phases'] } {
  const started = new Map<Phase, number>()
  const measured: AttemptRecord['phases'] = []
  return {
    reporter: {
      report(event) {
        inner.report(event)
        if (event.event !== 'phase') return
        const begin = started.get(event.phase)
        if (event.state === 'start') started.set(event.phase, performance.now())
        else if (begin !== undefined) measured.push({ phase: event.phase, seconds: Math.round(performance.now() - begin) / 1000 })
      },
    },
    phases: () => [...measured],
  }
}
