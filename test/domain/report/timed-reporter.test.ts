import { expect, test } from 'vitest'
import type { Event, Phase } from '#domain/report/event'
import { timedReporter } from '#domain/report/timed-reporter'

test('timedReporter measures phases where they ran, and passes the events on', () => {
  let now = 1000
  const passed: Event[] = []
  const reporter = timedReporter({ report: (event) => passed.push(event) }, () => now)
  const at = (moment: number, state: 'start' | 'end', phase: Phase, host?: string) => {
    now = moment
    reporter.report({ event: 'phase', phase, state, ...(host === undefined ? {} : { host }) })
  }
  at(1500, 'start', 'build')
  at(3500, 'end', 'build')
  at(3500, 'start', 'copy')
  at(3600, 'start', 'health', 'prod-a')
  at(3700, 'start', 'health', 'prod-b')
  at(4100, 'end', 'health', 'prod-b')
  at(4200, 'end', 'switch')
  at(4600, 'end', 'health', 'prod-a')
  now = 5000
  expect(reporter.phases()).toEqual([
    { phase: 'build', startSeconds: 0.5, seconds: 2 },
    { phase: 'copy', startSeconds: 2.5, seconds: 1.5 },
    { phase: 'health', host: 'prod-a', startSeconds: 2.6, seconds: 1 },
    { phase: 'health', host: 'prod-b', startSeconds: 2.7, seconds: 0.4 },
  ])
  expect(passed).toHaveLength(8)
})
