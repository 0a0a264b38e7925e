import { GateError, isKnownError } from '#domain/errors/errors'
import { exitCodeOfError, verdictOfError } from '#domain/errors/exit-code'
import { adviceOnCommandLine, onCommandLine } from '#domain/report/option-words'
import { withShortIds } from '#domain/report/release-name'
import { sanitizeLine } from '#domain/report/sanitize-line'
import type { Event, Reporter } from '#domain/report/event'
import { watchInterruption, type AskedOfHost } from '#domain/report/interruption'
import { shownLines } from './lines.ts'
import { withPublicUrls } from '#domain/secrets/public-url'
import { isColourful, openReporter } from './reporter.ts'
import type { World } from './world.ts'
import { errorLines } from '#domain/errors/error-lines'
import { explainedRefusal, type ChosenFolder } from '#domain/errors/system-refusal'
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
export async function runCommand(world: World, options: RunOptions, work: (reporter: Reporter) => Promise<Outcome>): Promise<number> {
  const { isJson } = options
  try {
    const { result, text, exitCode } = await withReporter(world, options, work)
    const shown = typeof text === 'string' ? text : await painted(shownLines(text), world)
    world.stdout.write(isJson ? `${JSON.stringify(result, adviceOnCommandLine)}\n` : shown)
    return exitCode ?? 0
  } catch (error) {
    return printError(world, options, error)
  }
}

/** How a command runs. */
export interface RunOptions {
  readonly isJson: boolean
  /** Each step is a line that stays. */
  readonly isVerbose?: boolean
  /** An interruption leaves something behind on a host. */
  readonly changesHost?: AskedOfHost | undefined
  /** What it prints has a verdict; so has its error. */
  readonly hasVerdict?: boolean | undefined
}

async function withReporter(world: World, options: RunOptions, work: (reporter: Reporter) => Promise<Outcome>): Promise<Outcome> {
  using reporter = await openReporter(world, options.isVerbose === true)
  const watched = watchInterruption(reporter)
  using _ = world.whenEnded(() => {
    // The terminal as it was, whatever was shown.
    reporter[Symbol.dispose]()
    const { changesHost } = options
    if (changesHost !== undefined) for (const line of watched.lines(changesHost)) world.stderr.write(`${sanitizeLine(line)}\n`)
  })
  return await work({ ...watched, report: (event) => watched.report(asTyped(event)) })
}

/** Names options in notes as the user types them. */
function asTyped(event: Event): Event {
  return event.event === 'note' ? { ...event, message: onCommandLine(event.message) } : event
}

/** Colours the verdicts at the beginning of lines, on a terminal. */
async function painted(text: string, { stdout, environment }: World): Promise<string> {
  if (stdout.isTTY !== true || !isColourful(environment)) return text
  const { paintVerdicts } = await import('./paint-verdicts.ts')
  return paintVerdicts(text)
}

/** Prints a known error as its message and its hint, and a bug with its stack trace. */
export function printError(world: World, { isJson, hasVerdict = false }: RunOptions, thrown: unknown): number {
  const { stdout, stderr } = world
  const error = explainedRefusal(thrown, { machine: 'this machine', chosen: chosenFolders(world) })
  if (isJson) stdout.write(`${JSON.stringify({ ...(hasVerdict ? { verdict: verdictOfError(error) } : {}), error: describe(error) })}\n`)
  const lines = errorLines(isKnownError(error) ? error : { message: bugMessage(error) })
  // A person reads short ids; a program gets them whole.
  for (const line of lines) stderr.write(`${sanitizeLine(onCommandLine(withShortIds(line)))}\n`)
  if (!isKnownError(error)) stderr.write(`${(asError(error).stack ?? '').split('\n').map(sanitizeLine).join('\n')}\n`)
  return exitCodeOfError(error)
}

/** The folders that a command writes to by default, and the variables that choose others. */
function chosenFolders({ environment, home }: Pick<World, 'environment' | 'home'>): ChosenFolder[] {
  return [
    { folder: environment['TMPDIR'] ?? '/tmp', variable: 'TMPDIR' },
    { folder: environment['XDG_STATE_HOME'] ?? `${home}/.local/state`, variable: 'XDG_STATE_HOME' },
    { folder: environment['XDG_CONFIG_HOME'] ?? `${home}/.config`, variable: 'XDG_CONFIG_HOME' },
  ]
}

/** Describes an error for a program; `subcode` is present if it is finer than the code. */
function describe(error: unknown): object {
  if (!isKnownError(error)) return { code: 'surprise', message: bugMessage(error) }
  const { code: subcode } = error
  const [message, hint] = [onCommandLine(error.message), error.hint === undefined ? undefined : onCommandLine(error.hint)]
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
