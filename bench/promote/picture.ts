import { DEPLOY_RS, mediansOf, NIX_COPY, OURS, type CaseResult } from './results.ts'

/**
 * The picture of docs/performance.md: for each case a bar for the time and one for the bytes of ours, as a part of the peer's, which is the
 * vertical line at 1. Colours follow the reader's scheme, because the picture is an image of its own in a page.
 */

export interface Bar {
  readonly title: string
  readonly link: string
  readonly peer: string
  readonly seconds: number
  readonly peerSeconds: number
  readonly bytes: number
  readonly peerBytes: number
}

/** Returns the bars of the cases that have a peer. */
export function barsOf(results: readonly CaseResult[]): Bar[] {
  return results.flatMap((result) => {
    const of = new Map(result.series.map((series) => [series.contestant, mediansOf(series)]))
    const ours = of.get(OURS)
    const peer = of.get(DEPLOY_RS) ?? of.get(NIX_COPY)
    if (ours === undefined || peer === undefined) return []
    return [
      {
        title: result.title,
        link: result.link,
        peer: peer.contestant,
        seconds: ours.seconds,
        peerSeconds: peer.seconds,
        bytes: ours.bytes,
        peerBytes: peer.bytes,
      },
    ]
  })
}

const WIDTH = 920
const LEFT = 12
const CHART_LEFT = 350
const CHART_RIGHT = 720
const ROW = 44
const TOP = 84
const BAR = 13

/** Draws the bars; a bar of more than twice the peer's is broken, and every figure is beside its bar. */
export function picture(bars: readonly Bar[]): string {
  const height = TOP + bars.length * ROW + 34
  const bottom = TOP + bars.length * ROW
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title">
<title id="title">Time and bytes of grind-to-prod as parts of those of nix copy and deploy-rs</title>
<style>
text { font: 12px system-ui, -apple-system, 'Segoe UI', sans-serif; fill: #1f2328; }
.small { font-size: 11px; fill: #59636e; }
.axis { stroke: #d1d9e0; }
.peer { stroke: #59636e; stroke-width: 1.5; stroke-dasharray: 4 3; }
.time { fill: #0969da; }
.bytes { fill: #54aeff; }
.back { fill: #ffffff; }
@media (prefers-color-scheme: dark) {
  text { fill: #f0f6fc; }
  .small { fill: #9198a1; }
  .axis { stroke: #3d444d; }
  .peer { stroke: #9198a1; }
  .time { fill: #4493f8; }
  .bytes { fill: #1f4f8f; }
  .back { fill: #0d1117; }
}
</style>
<rect class="back" width="${WIDTH}" height="${height}" rx="6"/>
<text x="${LEFT}" y="24">grind-to-prod as a part of its peer: the dashed line is the peer, and shorter is better</text>
<rect class="time" x="${LEFT}" y="38" width="12" height="12"/><text class="small" x="${LEFT + 18}" y="48">time</text>
<rect class="bytes" x="${LEFT + 62}" y="38" width="12" height="12"/><text class="small" x="${LEFT + 80}" y="48">bytes on the wire</text>
${[0, 0.5, 1.5, 2].map((value) => tick(value, bottom)).join('\n')}
${bars.map((bar, index) => row(bar, TOP + index * ROW)).join('\n')}
${tick(1, bottom)}
</svg>
`
}

/** The largest part that has room. */
const LARGEST = 2
const at = (value: number): number => CHART_LEFT + (Math.min(value, LARGEST) / LARGEST) * (CHART_RIGHT - CHART_LEFT)
const round = (value: number): string => String(Math.round(value * 10) / 10)

function tick(value: number, bottom: number): string {
  const x = round(at(value))
  return (
    `<line class="${value === 1 ? 'peer' : 'axis'}" x1="${x}" y1="${TOP - 14}" x2="${x}" y2="${bottom}"/>` +
    `<text class="small" x="${x}" y="${TOP - 20}" text-anchor="middle">${value}</text>`
  )
}

function row(bar: Bar, y: number): string {
  const time = bar.seconds / bar.peerSeconds
  const bytes = bar.bytes / bar.peerBytes
  return [
    `<text x="${LEFT}" y="${y + 12}">${escape(bar.title)}</text>`,
    `<text class="small" x="${LEFT}" y="${y + 27}">${escape(`${bar.link}, against ${bar.peer}`)}</text>`,
    drawn('time', time, y, `${bar.seconds.toFixed(2)} s : ${bar.peerSeconds.toFixed(2)} s`),
    drawn('bytes', bytes, y + BAR + 3, `${size(bar.bytes)} : ${size(bar.peerBytes)}`),
  ].join('\n')
}

function drawn(kind: 'time' | 'bytes', value: number, y: number, figures: string): string {
  const end = at(value)
  return (
    `<rect class="${kind}" x="${CHART_LEFT}" y="${y}" width="${round(Math.max(1, end - CHART_LEFT))}" height="${BAR}"/>` +
    (value > LARGEST ? `<path class="back" d="M ${end - 14} ${y} l 4 0 l -6 ${BAR} l -4 0 z"/>` : '') +
    `<text class="small" x="${CHART_RIGHT + 42}" y="${y + 11}" text-anchor="end">${part(value)}</text>` +
    `<text class="small" x="${CHART_RIGHT + 54}" y="${y + 11}">${figures}</text>`
  )
}

const part = (value: number): string => (value >= 0.1 ? value.toFixed(2) : value.toPrecision(1))
const size = (bytes: number): string => (bytes >= 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1e3))} kB`)

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
