import { expect, test } from 'vitest'
import type { Event } from '#domain/report/event'
import { byteProgress } from '#host/data/byte-progress'

test('byteProgress reports nothing for two seconds, then once a second, and never more than the total', () => {
  const events: Event[] = []
  let time = 0
  const onBytes = byteProgress({ report: (event) => void events.push(event) }, { phase: 'backup', total: 100 }, () => time)
  for (const moment of [0, 1999, 2000, 2500, 3000, 9000]) {
    time = moment
    onBytes(30)
  }
  expect(events.map((event) => (event.event === 'progress' ? [event.done, event.total] : []))).toEqual([
    [90, 100],
    [150, 150],
    [180, 180],
  ])
})
