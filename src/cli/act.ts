import { GateError, isKnownError } from '#domain/errors/errors'
import { exitCodeOf } from '#domain/errors/exit-code'
import { sanitizeLine } from '#domain/report/sanitize-line'
import type { Reporter } from '#domain/report/event'
import { printable } from './lines.ts'
import { withPublicUrls } from '#domain/secrets/public-url'
import { openReporter } from './reporter.ts'
import type { World } from './world.ts'

/** The outcome of a command. */
export interface Outcome {
  /** The one document that --json prints. */
  readonly result: object
  /** What is printed without --json: lines, or a text with its line ends. */
  readonly text: readonly string[] | string
  /** 0 when absent. */
  readonly exitCode?: number
}

/** Runs a command's work and prints its outcome, or its error. Returns the exit code. */
export async function act(world: World, isJson: boolean, work: (reporter: Reporter) => Promise<Outcome>): Promise<number> {
  try {
    const { result, text, exitCode } = await withReporter(world, work)
    const shown = typeof text === 'string' ? text : printable(text)
    world.stdout.write(isJson ? `${JSON.stringify(result)}\n` : shown)
    return exitCode ?? 0
  } catch (error) {
    return printError(world, isJson, error)
  }
}
async function withReporter(world: World, work: (reporter: Reporter) => Promise<Outcome>): Promise<Outcome> {
  using reporter = await openReporter(world)
  return await work(reporter)
}

/** Prints a known error as one sentence, and a bug with its stack trace. */
export function printError({ stdout, stderr }: World, isJson: boolean, error: unknown): number {
  const surprise = error instanceof Error ? error : new Error(String(error))
  const message = isKnownError(error)
    ? error.message
    : `${withPublicUrls(surprise.message)} (this is a bug in grind-to-prod; please report it with the stack trace below)`
  const evidence = error instanceof GateError ? { gates: error.gates } : {}
  if (isJson) stdout.write(`${JSON.stringify({ error: { code: isKnownError(error) ? error.code : 'surprise', message, ...evidence } })}\n`)
  for (const line of message.split('\n')) stderr.write(`${sanitizeLine(`error: ${line}`)}\n`)
  if (!isKnownError(error)) stderr.write(`${(surprise.stack ?? '').split('\n').map(sanitizeLine).join('\n')}\n`)
  return exitCodeOf(error)
}
