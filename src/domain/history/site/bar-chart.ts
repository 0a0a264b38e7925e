import { html, type Html } from '../../page/html.ts'
import { text } from '../../page/page.ts'

/** A value for each time; null for a time without one. */
export interface Bars {
  /** What the picture shows, for a reader who does not see it. */
  readonly title: string
  readonly bars: readonly { readonly label: string; readonly value: number | null }[]
  readonly format: (value: number) => string
  readonly tone: 'note' | 'error' | 'warning' | 'good'
}

const [WIDTH, HEIGHT, TOP, BOTTOM] = [280, 110, 14, 16]

/** Draws values over time as bars, with the largest value, the first time and the last. A value of zero is a line on the axis. */
export function barChart({ title, bars, format, tone }: Bars): Html {
  const most = Math.max(...bars.map(({ value }) => value ?? 0), 0)
  const step = WIDTH / Math.max(1, bars.length)
  const width = Math.max(1, step * 0.72)
  const base = HEIGHT - BOTTOM
  const drawn = bars.map(({ label, value }, index) => {
    if (value === null) return html``
    const height = most === 0 ? 1 : Math.max(1, (value / most) * (base - TOP))
    const place = html`x="${(index * step + (step - width) / 2).toFixed(1)}" y="${(base - height).toFixed(1)}"`
    return html`<rect class="bar" ${place} width="${width.toFixed(1)}" height="${height.toFixed(1)}" rx="${Math.min(2, width / 3)}"
      ><title>${text(label)}: ${format(value)}</title></rect
    >`
  })
  const [first, last] = [bars[0]?.label ?? '', bars.at(-1)?.label ?? '']
  return html`<svg class="${tone}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${text(title)}">
    <line class="axis" x1="0" x2="${WIDTH}" y1="${base}" y2="${base}" />
    ${drawn}
    <text x="0" y="9">${most === 0 ? '' : `up to ${format(most)}`}</text>
    <text x="0" y="${HEIGHT - 3}">${text(first)}</text>
    <text x="${WIDTH}" y="${HEIGHT - 3}" text-anchor="end">${bars.length > 1 ? text(last) : ''}</text>
  </svg>`
}
