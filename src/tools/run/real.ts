import type { Options } from 'execa'
import { createInterface } from 'node:readline'
import { CommandError } from '#domain/errors/errors'
import { collectOutput } from './collect-output.ts'
import { guardGroup } from './guard-group.ts'
import { OUTPUT_LIMIT_BYTES, tooMuchOutput } from './output-limit.ts'
import type { Command, CommandResult, RunningCommand, Runner } from './runner.ts'
import { atLimit, timeLimit } from './time-limit.ts'

/** The runner that executes. */
export const realRunner: Runner = realRunnerWithout([])

/** Returns a runner that executes, whose programs do not see these variables of our own environment. */
export function realRunnerWithout(hidden: readonly string[], limitBytes = OUTPUT_LIMIT_BYTES): Runner {
  const optionsOf = (command: Command) => ({ ...options(command, hidden), maxBuffer: limitBytes })
  return {
    async run(command) {
      if (command.guarded !== undefined) return runGuarded(command, command.guarded.onOutput, optionsOf)
      const { child, finished } = started(command, { environment: environmentOf(command, hidden), limitBytes })
      if (command.onStderrLine !== undefined) createInterface({ input: child.stderr! }).on('line', command.onStderrLine)
      using limit = timeLimit(child, command.timeout)
      const outcome = await finished
      const result = outcome.isTooMuch ? overLimit(outcome, limitBytes) : resultOf(command, { ...outcome, timedOut: false })
      return limit.isReached() ? atLimit(command, result) : result
    },
    async start(command): Promise<RunningCommand> {
      const { execa } = await loadExeca()
      const child = execa(command.argv[0], command.argv.slice(1), {
        ...optionsOf(command),
        stdin: 'pipe',
        buffer: { stdout: false, stderr: true },
      })
      if (command.onStderrLine !== undefined) createInterface({ input: child.stderr }).on('line', command.onStderrLine)
      const limit = timeLimit(child.nodeChildProcess, command.timeout)
      const finished = child.finally(() => limit[Symbol.dispose]())
      return {
        stdin: child.stdin,
        stdout: child.stdout,
        finished: finished.then((outcome) => {
          const result = outcome.isMaxBuffer ? overLimit(outcome, limitBytes) : resultOf(command, outcome)
          return limit.isReached() ? atLimit(command, result) : result
        }),
        kill: () => void child.kill(),
      }
    },
  }
}

/** Loaded for a program that is streamed or guarded: most run to their end without it. "Eager" leaves it in the bundle of the agent. */
const loadExeca = () => import(/* webpackMode: "eager" */ 'execa')

async function runGuarded(
  { timeout, ...command }: Command,
  onOutput: (chunk: Uint8Array) => void,
  optionsOf: (command: Command) => ReturnType<typeof options>,
): Promise<CommandResult> {
  const { execa } = await loadExeca()
  const child = execa(command.argv[0], command.argv.slice(1), { ...optionsOf(command), stdin: 'ignore', buffer: false, detached: true })
  using guard = guardGroup(child.nodeChildProcess, timeout)
  for (const stream of [child.stdout, child.stderr]) stream.on('data', onOutput)
  const { exitCode, signal, code, message } = await child
  return { ...resultOf(command, { exitCode, signal, code, message, stderr: '', timedOut: false }), timedOut: guard.timedOut() }
}

/** Starts a program. Throws CommandError for one that cannot be started at all, such as one with too long a command line. */
function started(command: Command, how: Parameters<typeof collectOutput>[1]): ReturnType<typeof collectOutput> {
  try {
    return collectOutput(command, how)
  } catch (error) {
    throw notStarted(command, error instanceof Error && 'code' in error ? String(error.code) : String(error))
  }
}

/** What is undefined is not handed on. */
function environmentOf(command: Command, hidden: readonly string[]): NodeJS.ProcessEnv {
  return { ...process.env, ...Object.fromEntries(hidden.map((name) => [name, undefined])), ...command.environment }
}

function options(command: Command, hidden: readonly string[]) {
  // What is undefined here is not handed on.
  const env = { ...Object.fromEntries(hidden.map((name) => [name, undefined])), ...command.environment }
  return {
    reject: false,
    stripFinalNewline: false,
    ...(command.input === undefined ? { stdin: 'ignore' as const } : { input: command.input }),
    ...(command.directory === undefined ? {} : { cwd: command.directory }),
    ...(Object.keys(env).length === 0 ? {} : { env }),
  } satisfies Options
}

/** Returns a program that exited before it could be stopped has failed too: its output is incomplete. */
function overLimit({ stdout, stderr }: { stdout?: string | undefined; stderr: string }, limitBytes: number): CommandResult {
  return { status: null, stdout: stdout ?? '', stderr: `${stderr}\n${tooMuchOutput(limitBytes)}\n` }
}

function resultOf(
  command: Command,
  outcome: {
    exitCode?: number | undefined
    stdout?: string | undefined
    stderr: string
    signal?: string | undefined
    timedOut: boolean
    code?: string | undefined
    message?: string | undefined
  },
): CommandResult {
  if (outcome.exitCode === undefined && outcome.signal === undefined && !outcome.timedOut) {
    throw notStarted(command, outcome.code ?? outcome.message ?? 'no reason given')
  }
  return { status: outcome.exitCode ?? null, stdout: outcome.stdout ?? '', stderr: outcome.stderr }
}

function notStarted(command: Command, startError: string): CommandError {
  return new CommandError(command.argv, { status: null, stderr: `cannot be started (${startError})`, startError })
}
