import { sanitizeLine } from '#domain/report/sanitize-line'

/** Lines for standard output, each made harmless to a terminal. */
export function printable(lines: readonly string[]): string {
  return lines.map((line) => `${sanitizeLine(line)}\n`).join('')
}
