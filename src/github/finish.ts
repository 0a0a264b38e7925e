import process from 'node:process'
import { InputError, isKnownError, SourceError } from '#domain/errors/errors'
import { explainedRefusal } from '#domain/errors/system-refusal'
import { inAction } from '#domain/report/option-words'
import { sanitizeLine } from '#domain/report/sanitize-line'
import { annotateErrors } from './annotations.ts'
import { annotate, endGroup, printLine, startGroup } from './toolkit.ts'

type OutputValue = string | number | boolean | null | undefined | readonly string[]

/**
 * Writes each output once; absent values become empty outputs, so that a later step can test for them. A list is one value a
 * line; otherwise a value is one line, in which nothing from outside can act. Does nothing where no runner reads outputs.
 */
export async function writeOutputs(outputs: Readonly<Record<string, OutputValue>>): Promise<void> {
  if ((process.env['GITHUB_OUTPUT'] ?? '') === '') return
  // There is nothing to report before the step has done at least a part of its work, so this does not delay its start.
  const { setOutput } = await import('@actions/core')
  for (const [name, value] of Object.entries(outputs)) {
    const lines = Array.isArray(value) ? value : [String(value ?? '')]
    setOutput(name, lines.map(sanitizeLine).join('\n'))
  }
}

/**
 * Ends the step as failed: prints a known error as its message and, on a separate line, its hint, or as a sentence at each line that is the
 * cause, with the file's path in the workspace; a bug with its stack trace in a collapsed group.
 */
export function fail(thrown: unknown, workspace: string): void {
  const error = explainedRefusal(thrown, { machine: 'the runner' })
  if (isKnownError(error)) {
    const places = error instanceof InputError || error instanceof SourceError ? error.places : []
    if (places.length > 0) annotateErrors(places, workspace)
    else
      annotate(
        'error',
        [error.message, error.hint]
          .filter((part) => part !== undefined)
          .map((part) => sanitizeLine(inAction(part)))
          .join('\n'),
      )
    return
  }
  const surprise = error instanceof Error ? error : new Error(String(error))
  startGroup('Stack trace')
  for (const line of (surprise.stack ?? '').split('\n')) printLine(sanitizeLine(line))
  endGroup()
  annotate('error', sanitizeLine(`${surprise.message} (this is a bug in grind-to-prod; please report it with the stack trace above)`))
}
