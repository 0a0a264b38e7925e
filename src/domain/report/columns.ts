/** Rows as lines whose columns begin below each other, two spaces apart. Each line ends with a line end. */
export function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths: number[] = []
  for (const row of rows) {
    for (const [index, cell] of row.entries()) widths[index] = Math.max(cell.length, widths[index] ?? 0)
  }
  return rows
    .map((row) => `${row.map((cell, index) => (index === row.length - 1 ? cell : cell.padEnd(widths[index]!))).join('  ')}\n`)
    .join('')
}

/** The same as a list of lines without their ends, and without spaces that fill a last column. */
export function columnLines(rows: readonly (readonly string[])[]): string[] {
  return alignColumns(rows)
    .split('\n')
    .filter(Boolean)
    .map((line) => line.trimEnd())
}
