import type { Color, Row, Run } from './screen.ts'

export interface Picture {
  /** What is seen, in one sentence, for who cannot see it. */
  readonly title: string
  readonly columns: number
  readonly rows: readonly Row[]
}

export const themes = ['light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** Every color has a contrast of 4.5 or more with the ground. */
export const palettes: Readonly<Record<Theme, Readonly<Record<Color | 'ground' | 'bar' | 'border' | 'text' | 'dim', string>>>> = {
  light: {
    ground: '#ffffff',
    bar: '#f6f8fa',
    border: '#d1d9e0',
    text: '#1f2328',
    dim: '#59636e',
    black: '#1f2328',
    red: '#cf222e',
    green: '#116329',
    yellow: '#7d4e00',
    blue: '#0969da',
    magenta: '#8250df',
    cyan: '#1b6e7d',
    white: '#59636e',
  },
  dark: {
    ground: '#0d1117',
    bar: '#151b23',
    border: '#3d444d',
    text: '#f0f6fc',
    dim: '#9198a1',
    black: '#9198a1',
    red: '#ff7b72',
    green: '#3fb950',
    yellow: '#d29922',
    blue: '#58a6ff',
    magenta: '#be8fff',
    cyan: '#39c5cf',
    white: '#b1bac4',
  },
}

const CELL = { width: 7.8, height: 18 }
const SIZE = 13
const PADDING = 16
const BAR = 32

/** Draws a terminal as SVG: text stays text, and each row has its exact width with any font. */
export function drawTerminal({ title, columns, rows }: Picture, theme: Theme): string {
  const width = Math.ceil(columns * CELL.width) + 2 * PADDING
  const height = BAR + rows.length * CELL.height + 2 * PADDING
  const color = palettes[theme]
  const shown = Object.entries(color).map(([name, value]) => `.${name}{fill:${value}}`)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc">
<title id="title">${escaped(title)}</title>
<desc id="desc">${escaped(described(rows))}</desc>
<style>
text{font:${SIZE}px ui-monospace,SFMono-Regular,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace;white-space:pre;fill:${color.text}}
.bold{font-weight:600}
${shown.join('')}
</style>
<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8" class="ground" stroke="${color.border}"/>
<path d="M1 ${BAR}V8.5A7.5 7.5 0 0 1 8.5 1H${width - 8.5}A7.5 7.5 0 0 1 ${width - 1} 8.5V${BAR}z" class="bar"/>
<path d="M1 ${BAR + 0.5}H${width - 1}" stroke="${color.border}"/>
${[0, 1, 2].map((index) => `<circle cx="${20 + index * 18}" cy="${BAR / 2}" r="5.5" fill="${color.border}"/>`).join('')}
${rows.flatMap((row, index) => drawRow(row, BAR + PADDING + index * CELL.height + SIZE)).join('\n')}
</svg>
`
}

function drawRow({ runs, continues }: Row, y: number): string[] {
  const length = runs.reduce((sum, { text }) => sum + text.length, 0)
  if (length === 0) return [`<text x="${PADDING}" y="${y}"> </text>`]
  const part = continues ? ' data-continues=""' : ''
  return [
    `<text x="${PADDING}" y="${y}" textLength="${(length * CELL.width).toFixed(1)}" lengthAdjust="spacingAndGlyphs"${part}>${runs.map(drawRun).join('')}</text>`,
  ]
}

function drawRun({ text, color, isBold, isDim }: Run): string {
  const classes = [isDim ? 'dim' : color, isBold ? 'bold' : undefined].filter((name) => name !== undefined)
  return classes.length === 0 ? escaped(text) : `<tspan class="${classes.join(' ')}">${escaped(text)}</tspan>`
}

/** The text of the screen, for a reader that reads it out. */
function described(rows: readonly Row[]): string {
  return rows.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n')
}

/** Escapes text for XML, which has no control characters. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
