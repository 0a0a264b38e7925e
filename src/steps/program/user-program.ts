import { CommandError } from '#domain/errors/errors'
import type { Reporter } from '#domain/report/event'
import { afterCut } from '#domain/secrets/after-cut'
import { publicBeginning, withPublicUrls } from '#domain/secrets/public-url'
import type { CommandResult, Runner } from '#tools/run/runner'

/** A program that the configuration names: a gate, or the switch that moves traffic. */
export interface UserProgram {
  readonly command: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  /** The configuration's folder. */
  readonly directory: string
  readonly timeoutSeconds: number
}

export interface UserProgramOutcome {
  /** Whether it ended with status 0 in time. */
  readonly passed: boolean
  /** How it ended, as the rest of a sentence about it. */
  readonly detail: string
  readonly seconds: number
  /** The last 64 KiB of what it wrote. */
  readonly output: string
}

/** How much of its output is kept, from its end. */
const OUTPUT_LIMIT_BYTES = 64 * 1024
/** How much of the output of one that failed is reported. */
const REPORTED_LINES = 30
const REPORTED_LINE_LENGTH = 2000

/** Runs it, and ends with it what it started. One that cannot even be started has failed: this never throws for what it does. */
export async function runUserProgram(program: UserProgram, runner: Runner): Promise<UserProgramOutcome> {
  const [name = '', ...words] = program.command
  const began = performance.now()
  let tail = Buffer.alloc(0)
  const onOutput = (chunk: Uint8Array) => {
    // One byte more shows that the output was longer.
    tail = Buffer.concat([tail, chunk]).subarray(-OUTPUT_LIMIT_BYTES - 1)
  }
  const ended = await runner
    .run({
      argv: [name, ...words],
      effect: 'write',
      directory: program.directory,
      timeout: program.timeoutSeconds * 1000,
      environment: program.environment,
      guarded: { onOutput },
    })
    .catch(notStarted)
  return {
    passed: !(ended instanceof CommandError) && ended.status === 0 && ended.timedOut !== true,
    detail: detailOf(ended, program),
    seconds: Math.round((performance.now() - began) / 100) / 10,
    output: withPublicUrls(textOf(tail)),
  }
}

/** Reports the last lines of what a program wrote, if it wrote any. */
export function reportOutput(source: string, output: string, reporter: Reporter): void {
  if (output.trim() === '') return
  const lines = output.trimEnd().split('\n').slice(-REPORTED_LINES)
  reporter.report({ event: 'log', source, lines: lines.map((line) => publicBeginning(line, REPORTED_LINE_LENGTH)) })
}

function notStarted(error: unknown): CommandError {
  if (error instanceof CommandError) return error
  throw error
}

function detailOf(ended: CommandResult | CommandError, { command, timeoutSeconds }: UserProgram): string {
  if (ended instanceof CommandError) return `could not be started (${command[0]}: ${ended.stderr})`
  if (ended.timedOut === true) return `did not end within ${timeoutSeconds} s`
  return ended.status === null ? 'was ended by a signal' : `ended with status ${ended.status}`
}

/**
 * Returns the last 64 KiB as text, without the half of a word that the cut may have left: it could be the end of an address with a
 * password.
 */
function textOf(tail: Buffer): string {
  if (tail.length <= OUTPUT_LIMIT_BYTES) return tail.toString()
  return afterCut(tail.subarray(1)).toString()
}
