import { relative, resolve } from 'node:path'
import type { FilePlace } from '#domain/errors/errors'
import { sanitizeLine } from '#domain/report/sanitize-line'
import { annotate, printLine } from './toolkit.ts'

/** GitHub shows so many of each level for a step, and drops the others without a word. */
const ANNOTATION_LIMIT = 10

let warnings = 0

/** Prints a warning: an annotation, or a line of the log once there are as many as GitHub shows. */
export function annotateWarning(message: string): void {
  warnings += 1
  const lines = message.split('\n').map(sanitizeLine)
  if (warnings <= ANNOTATION_LIMIT) annotate('warning', lines.join('\n'))
  else for (const [index, line] of lines.entries()) printLine(index === 0 ? `warning: ${line}` : line)
}

/** Prints errors at the lines that cause them; the last one shown counts the remaining ones in the log. Paths are the checkout's. */
export function annotateErrors(places: readonly FilePlace[], workspace: string): void {
  const inWorkspace = (file: string) => pathFrom(workspace, file)
  const shown = places.length > ANNOTATION_LIMIT ? places.slice(0, ANNOTATION_LIMIT - 1) : places
  for (const { file, line, column, message } of shown) annotate('error', sanitizeLine(message), { file: inWorkspace(file), line, column })
  const rest = places.slice(shown.length)
  for (const { file, line, column, message } of rest) printLine(sanitizeLine(`${inWorkspace(file)}:${line}:${column}: ${message}`))
  if (rest.length > 0)
    annotate('error', `There are ${rest.length} more errors in ${sanitizeLine(inWorkspace(rest[0]!.file))}; the job's log lists them.`)
}

/** As GitHub knows the file: by its path in the repository. */
function pathFrom(workspace: string, file: string): string {
  const path = relative(workspace, resolve(file))
  return path.startsWith('../') ? file : path
}
