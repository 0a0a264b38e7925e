import type { Readable, Writable } from 'node:stream'

/** A program to run, as data: nothing here ever passes through a shell. */
export interface Command {
  readonly argv: readonly [string, ...string[]]
  /** Whether it changes what this program is about: a release, a host, a store's contents that are kept. A dry run runs no `write`. */
  readonly effect: 'read' | 'write'
  readonly input?: string
  readonly environment?: Readonly<Record<string, string>>
  readonly directory?: string
  /** Milliseconds after which the program is killed; no limit when absent. */
  readonly timeout?: number
  /** Called with each line of standard error as it comes, for programs that report progress there. */
  readonly onStderrLine?: (line: string) => void
  /**
   * For a program that is not ours and may start others: it gets a process group of its own, which is killed at the timeout,
   * when the program has ended, and when we are told to end. Its output, both streams as they come, goes here and not into the result.
   */
  readonly guarded?: { readonly onOutput: (chunk: Uint8Array) => void }
}

export interface CommandResult {
  /** Exit status, or null when a signal (or the timeout) ended it. */
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
  /** True when the timeout ended a guarded program. */
  readonly timedOut?: boolean
}

/** A running program with its streams open. The promise never rejects: look at the result. */
export interface RunningCommand {
  readonly stdin: Writable
  readonly stdout: Readable
  readonly finished: Promise<CommandResult>
  kill(): void
}

/** Executes commands. The real runner, the ones that limit or restrict it, and the scripted one of tests share this shape. */
export interface Runner {
  /** Runs to the end whatever the status; rejects with a CommandError only when the program cannot be started. */
  run(command: Command): Promise<CommandResult>
  /**
   * Starts with standard input and output as streams; standard error is collected into the result. A promise where the means to
   * start are loaded first. Whoever awaits more than it before laying hands on the output may lose some.
   */
  start(command: Command): RunningCommand | Promise<RunningCommand>
}
