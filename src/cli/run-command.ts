import { GateError, isKnownError } from '#domain/errors/errors'
import { exitCodeOfError } from '#domain/errors/exit-code'
import { sanitizeLine } from '#domain/report/sanitize-line'
import type { Reporter } from '#domain/report/event'
import { printable } from './lines.ts'
import { withPublicUrls } from '#domain/secrets/public-url'
import { openReporter } from './reporter.ts'
import type { World } from './world.ts'
import { errorLines } from '#domain/errors/error-lines'
import { familyOf } from '#domain/errors/codes'

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
export async function runCommand(world: World, isJson: boolean, work: (reporter: Reporter) => Promise<Outcome>): Promise<number> {
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

/** Prints a known error as its message and its hint, and a bug with its stack trace. */
export function printError({ stdout, stderr }: World, isJson: boolean, error: unknown): number {
  if (isJson) stdout.write(`${JSON.stringify({ error: describe(error) })}\n`)
  const lines = errorLines(isKnownError(error) ? error : { message: bugMessage(error) })
  for (const line of lines) stderr.write(`${sanitizeLine(line)}\n`)
  if (!isKnownError(error)) stderr.write(`${(asError(error).stack ?? '').split('\n').map(sanitizeLine).join('\n')}\n`)
  return exitCodeOfError(error)
}

/** Describes an error for a program: `message` is the whole text, with the hint; `subcode` is present if it is finer than the code. */
function describe(error: unknown): object {
  if (!isKnownError(error)) return { code: 'surprise', message: bugMessage(error) }
  const { code: subcode, text: message, hint } = error
  const code = familyOf(subcode)
  const evidence = error instanceof GateError ? { gates: error.gates } : {}
  return { code, ...(code === subcode ? {} : { subcode }), message, ...(hint === undefined ? {} : { hint }), ...evidence }
}

function bugMessage(error: unknown): string {
  return `${withPublicUrls(asError(error).message)} (this is a bug in grind-to-prod; please report it with the stack trace below)`
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown))
}
