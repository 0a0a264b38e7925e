import { figuresOf, type Figures, type HostHistory, type Span } from './figures.ts'

const DAY = 86_400_000
/** Weeks that are shown by the week; more are shown by the month. */
const WEEKS = 26

/** Computes the figures for each week (from Monday, UTC) of a span, or for each month of a long one, oldest first. */
export function figuresOverTime(hosts: readonly HostHistory[], span: Span): Figures[] {
  const isLong = span.until - span.since > WEEKS * 7 * DAY
  const figures: Figures[] = []
  let since = isLong ? monthOf(span.since) : weekOf(span.since)
  while (since < span.until) {
    const until = isLong ? monthAfter(since) : since + 7 * DAY
    figures.push({ ...figuresOf(hosts, { since, until }), since: new Date(since).toISOString() })
    since = until
  }
  return figures
}

function weekOf(moment: number): number {
  const day = Math.floor(moment / DAY)
  // 1970-01-01 was a Thursday.
  return (day - ((((day + 3) % 7) + 7) % 7)) * DAY
}

function monthOf(moment: number): number {
  const date = new Date(moment)
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth())
}

function monthAfter(month: number): number {
  const date = new Date(month)
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1)
}
