import type { Event, Phase, Reporter } from './event.ts'

/** When a phase began and how long it took, in seconds since the reporter was made. */
export interface TimedPhase {
  readonly phase: Phase
  /** Where; absent for a phase of this side. */
  readonly host?: string
  readonly startSeconds: number
  readonly seconds: number
}

/** A reporter that remembers when each phase ran, of this side and of hosts alike. */
export interface TimedReporter extends Reporter {
  /** In the order in which they started. One that has not ended lasts until now. */
  phases(): TimedPhase[]
}

/** Passes events on, and times phases by a monotonic clock in milliseconds. */
export function timedReporter(inner: Reporter, now: () => number = () => performance.now()): TimedReporter {
  const begin = now()
  const since = (moment: number) => Math.max(0, Math.round(now() - moment)) / 1000
  const timed: { readonly event: Extract<Event, { event: 'phase' }>; readonly start: number; seconds: number | undefined }[] = []
  return {
    report(event) {
      inner.report(event)
      if (event.event !== 'phase') return
      if (event.state === 'start') {
        timed.push({ event, start: now(), seconds: undefined })
        return
      }
      const open = timed.findLast((one) => one.seconds === undefined && one.event.phase === event.phase && one.event.host === event.host)
      if (open !== undefined) open.seconds = since(open.start)
    },
    phases: () =>
      timed.map(({ event: { phase, host }, start, seconds }) => {
        const when = { phase, startSeconds: Math.max(0, Math.round(start - begin)) / 1000, seconds: seconds ?? since(start) }
        return host === undefined ? when : Object.assign(when, { host })
      }),
  }
}
