import { formatBytes, formatCount } from './amount.ts'
import type { Event } from './event.ts'

type Progress = Pick<Extract<Event, { event: 'progress' }>, 'done' | 'total' | 'unit'>

/** The first report of a progress. */
export interface Begun {
  readonly done: number
  /** Milliseconds, of a monotonic clock. */
  readonly at: number
}

/** Before that, a rate is one of the start. */
const LEAST_MILLISECONDS = 1000

/** Formats rate and time left of a progress, from its average so far: `, 3.1 MiB/s, 12 s left`; empty while they are not known. */
export function paceOf({ done, total, unit }: Progress, begun: Begun, now: number): string {
  const [amount, milliseconds] = [done - begun.done, now - begun.at]
  if (amount <= 0 || milliseconds < LEAST_MILLISECONDS || done >= total) return ''
  const perSecond = (amount * 1000) / milliseconds
  const rate = unit === 'bytes' ? `, ${formatBytes(perSecond)}/s` : ''
  return `${rate}, ${timeWords(Math.ceil((total - done) / perSecond))} left`
}

function timeWords(seconds: number): string {
  if (seconds < 60) return `${seconds} s`
  return seconds < 3600 ? `${Math.ceil(seconds / 60)} min` : formatCount(Math.ceil(seconds / 3600), 'hour')
}
