import { GateError, isKnownError } from '#domain/errors/errors'
import { exitCodeOf } from '#domain/errors/exit-code'
import { inert } from '#domain/report/inert'
import type { Reporter } from '#domain/report/event'
import { printable } from './lines.ts'
import { withPublicUrls } from '#domain/secrets/public-url'
import { openReporter } from './reporter.ts'
import type { World } from './world.ts'
import { errorLines } from '#domain/errors/error-lines'
import { familyOf } from '#domain/errors/codes'

/** What a command came to. */
export interface Outcome {
  /** The one document that --json prints. */
  readonly result: object
  /** What is printed without --json: lines, or a text with its line ends. */
  readonly text: readonly string[] | string
  /** 0 when absent. */
  readonly exitCode?: number
}

/** Runs a command's work and prints what it came to, or its error. Gives the exit code. */
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

/** A known error is its message and its hint; a surprise shows where it happened. */
export function printError({ stdout, stderr }: World, isJson: boolean, error: unknown): number {
  if (isJson) stdout.write(`${JSON.stringify({ error: describe(error) })}\n`)
  const lines = errorLines(isKnownError(error) ? error : { message: surpriseMessage(error) })
  for (const line of lines) stderr.write(`${inert(line)}\n`)
  if (!isKnownError(error)) stderr.write(`${(asError(error).stack ?? '').split('\n').map(inert).join('\n')}\n`)
  return exitCodeOf(error)
}

/** An error for a program: `message` is the whole text, with the hint; `subcode` is there where it is finer than the code. */
function describe(error: unknown): object {
  if (!isKnownError(error)) return { code: 'surprise', message: surpriseMessage(error) }
  const { code: subcode, text: message, hint } = error
  const code = familyOf(subcode)
  const evidence = error instanceof GateError ? { gates: error.gates } : {}
  return { code, ...(code === subcode ? {} : { subcode }), message, ...(hint === undefined ? {} : { hint }), ...evidence }
}

function surpriseMessage(error: unknown): string {
  return `${withPublicUrls(asError(error).message)} (a surprise to grind-to-prod; please report it with what stands below)`
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown))
}
