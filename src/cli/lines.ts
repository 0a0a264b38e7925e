import { inert } from '#domain/report/inert'

/** Lines for standard output, each made harmless to a terminal. */
export function printable(lines: readonly string[]): string {
  return lines.map((line) => `${inert(line)}\n`).join('')
}
