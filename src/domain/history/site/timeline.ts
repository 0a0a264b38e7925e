import type { Verdict } from '../../activation/verdicts.ts'
import { html, type Html } from '../../page/html.ts'
import { text } from '../../page/page.ts'
import type { Span } from '../figures.ts'
import type { SiteHost } from './model.ts'
import { tones } from './parts.ts'
import { formatCount } from '../../report/amount.ts'

const [LABEL, RIGHT, LANE, TOP, BOTTOM] = [120, 12, 34, 10, 22]
/** Incidents that get a shape with a link of their own; the latest. */
const LINKED = 200

interface Frame {
  readonly span: Span
  readonly width: number
}

/** Draws what each host ran and how its attempts ended, on one line a host. Any number of attempts is a few elements. */
export function timeline(hosts: readonly SiteHost[], span: Span, width: number): Html {
  const frame = { span, width }
  const height = TOP + hosts.length * LANE + BOTTOM
  const attempts = hosts.reduce((sum, { records }) => sum + records.length, 0)
  const label = `Time line of ${formatCount(attempts, 'attempt')} on ${formatCount(hosts.length, 'host')}, from ${dayOf(span.since)} to ${dayOf(span.until)}`
  return html`<svg viewBox="0 0 ${width} ${height}" role="group" aria-label="${label}">
    ${hosts.map((host, index) => lane(host, TOP + index * LANE + LANE / 2, frame))} ${ticks(frame, height)}
  </svg>`
}

function lane(host: SiteHost, y: number, frame: Frame): Html {
  const { width } = frame
  const ran = host.periods.map(({ from, to }, index) => {
    const start = xOf(from === null ? frame.span.since : Date.parse(from), frame)
    const end = xOf(to === null ? frame.span.until : Date.parse(to), frame)
    // Neighbours are apart from each other.
    return end - start < 1 ? '' : `M${start.toFixed(1)} ${index % 2 === 0 ? y : y + 0.01}H${(end - 0.8).toFixed(1)}`
  })
  const name = host.host.length > 16 ? `${host.host.slice(0, 15)}…` : host.host
  return html`<text x="0" y="${y + 4}">${text(name)}</text>
    <line class="lane" x1="${LABEL}" x2="${width - RIGHT}" y1="${y}" y2="${y}" />
    <path class="ran" d="${ran.join('')}" />
    ${dots(host, 'UNCHANGED', { y, size: 4, frame })}${dots(host, 'COMMITTED', { y, size: 8, frame })} ${incidentShapes(host, y, frame)}`
}

interface Dots {
  readonly y: number
  readonly size: number
  readonly frame: Frame
}

/** Dots are one path: a line of no length with round ends. */
function dots({ records }: SiteHost, verdict: Verdict, { y, size, frame }: Dots): Html {
  const places = new Set(
    records.filter((record) => record.verdict === verdict).map((record) => xOf(Date.parse(record.finishedAt), frame).toFixed(1)),
  )
  const path = [...places].map((x) => `M${x} ${y}h0`).join('')
  return html`<path class="dots ${tones[verdict]}" stroke-width="${size}" d="${path}" />`
}

function incidentShapes({ incidents, host }: SiteHost, y: number, frame: Frame): Html[] {
  return incidents.slice(-LINKED).map(({ kind, record, from }) => {
    const x = xOf(Date.parse(from), frame)
    const [left, right, low, high] = [x - 6, x + 6, y + 5.5, y - 6.5]
    const triangle = `M${x.toFixed(1)} ${high}L${right.toFixed(1)} ${low}H${left.toFixed(1)}Z`
    const square = `M${left.toFixed(1)} ${y - 6}H${right.toFixed(1)}V${y + 6}H${left.toFixed(1)}Z`
    const name = `${host}, ${from}: ${kind}`
    return html`<a href="incidents/${record.attempt}.html" aria-label="${text(name)}"
      ><path class="shape ${kind === 'needs-human' ? 'error' : 'warning'}" d="${kind === 'needs-human' ? square : triangle}"
        ><title>${text(name)}</title></path
      ></a
    >`
  })
}

function ticks({ span, width }: Frame, height: number): Html {
  const middle = (span.since + span.until) / 2
  const at = (moment: number, anchor: string) =>
    html`<text x="${xOf(moment, { span, width }).toFixed(1)}" y="${height - 5}" text-anchor="${anchor}">${dayOf(moment)}</text>`
  return html`${at(span.since, 'start')}${at(middle, 'middle')}${at(span.until, 'end')}`
}

function xOf(moment: number, { span: { since, until }, width }: Frame): number {
  const share = until === since ? 1 : (moment - since) / (until - since)
  return LABEL + Math.min(1, Math.max(0, share)) * (width - LABEL - RIGHT)
}

function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10)
}
