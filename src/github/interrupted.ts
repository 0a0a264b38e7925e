import { appendFileSync } from 'node:fs'
import { markdownText } from '#domain/report/markdown'
import { sanitizeLine } from '#domain/report/sanitize-line'
import { summaryFile } from './summary.ts'
import { printLine } from './toolkit.ts'

/**
 * Prints what a step that is asked to end leaves behind, in the job's log and in its summary. It is synchronous: a runner kills a cancelled
 * step seconds after it was asked to end. Never throws.
 */
export function reportInterruption(lines: readonly string[]): void {
  lines.map(sanitizeLine).forEach(printLine)
  const file = summaryFile()
  if (file === '') return
  try {
    appendFileSync(file, `\n\n${lines.map(markdownText).join('\n\n')}\n`)
  } catch {
    // The log has it.
  }
}
