import { formatCount } from '#domain/report/amount'
import { onCommandLine } from '#domain/report/option-words'
import { sanitizeLine } from '#domain/report/sanitize-line'

/** Lines for standard output, each made harmless to a terminal. */
export function printable(lines: readonly string[]): string {
  return lines.map((line) => `${sanitizeLine(line)}\n`).join('')
}

/** The same for what a command prints beside its result, with the options as the user types them. */
export function shownLines(lines: readonly string[]): string {
  return printable(lines.map(onCommandLine))
}

/** Returns how many changes a command made, or would make. */
export function changesLine(count: number, isMade: boolean): string {
  return isMade ? `${formatCount(count, 'change')} made.` : `${formatCount(count, 'change')} needed; none was made.`
}
