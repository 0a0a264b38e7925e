import xterm from '@xterm/headless'

/** Text of one look: a color of the palette (absent: the terminal's own), and how it is set. */
export interface Run {
  readonly text: string
  readonly color?: Color
  readonly isBold: boolean
  readonly isDim: boolean
}

/** The colors that programs name, in the order of their numbers. */
const colors = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'] as const
export type Color = (typeof colors)[number]

/** One row of a screen; `continues` when its text began in the row above. */
export interface Row {
  readonly runs: readonly Run[]
  readonly continues: boolean
}

/** Returns the rows that a terminal of this width shows after these bytes were written to it, without empty ones at the end. */
export async function rowsOf(bytes: string, columns: number): Promise<Row[]> {
  const terminal = new xterm.Terminal({ cols: columns, rows: 50, scrollback: 10_000, allowProposedApi: true })
  await new Promise<void>((resolve) => terminal.write(bytes, resolve))
  const { active } = terminal.buffer
  const rows = Array.from({ length: active.length }, (_, index) => rowOf(active.getLine(index)!))
  terminal.dispose()
  return rows.slice(0, rows.findLastIndex(({ runs }) => runs.length > 0) + 1)
}

type BufferLine = NonNullable<ReturnType<xterm.Terminal['buffer']['active']['getLine']>>

function rowOf(line: BufferLine): Row {
  const runs: Run[] = []
  const end = line.translateToString(true).length
  for (let column = 0; column < end; column += 1) {
    const cell = line.getCell(column)!
    const look = { ...colorOf(cell), isBold: cell.isBold() !== 0, isDim: cell.isDim() !== 0 }
    const text = cell.getChars() === '' ? ' ' : cell.getChars()
    const last = runs.at(-1)
    if (last !== undefined && last.color === look.color && last.isBold === look.isBold && last.isDim === look.isDim)
      runs[runs.length - 1] = { ...last, text: last.text + text }
    else runs.push({ text, ...look })
  }
  return { runs, continues: line.isWrapped }
}

/** The color of a cell, of the sixteen that programs name; bright ones are shown as the others. */
function colorOf(cell: NonNullable<ReturnType<BufferLine['getCell']>>): { color?: Color } {
  const color = cell.isFgPalette() ? colors[cell.getFgColor() % colors.length] : undefined
  return color === undefined ? {} : { color }
}
