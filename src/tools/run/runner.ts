import type { Readable, Writable } from 'node:stream'

/** A program to run, as data: nothing here ever passes through a shell. */
export interface Command {
  readonly argv: readonly [string, ...string[]]
  /** Whether it changes what this program is about: a release, a host, a store's contents that are kept. A dry run runs no `write`. */
  readonly effect: 'read' | 'write'
  readonly input?: string
  readonly environment?: Readonly<Record<string, string>>
  readonly directory?: string
  /** Milliseconds after which the program is killed, with all that it started: one of `limits.ts`, or what the work was given. */
  readonly timeout?: number
  /** Ends the program when it is aborted: one that is run, and neither guarded nor started with streams. */
  readonly signal?: AbortSignal
  /** Called with each line of standard error, for programs that report progress there. */
  readonly onStderrLine?: (line: string) => void
  /**
   * For a program that is not ours and may start others: it gets a separate process group, which is killed at the timeout, when the program
   * has ended, and when we are asked to end. Its output, both streams, goes here and not into the result.
   */
  readonly guarded?: { readonly onOutput: (chunk: Uint8Array) => void }
}

export interface CommandResult {
  /** Exit status, or null when a signal (or the timeout) ended it. */
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
  /** True when the timeout ended it; the last line of `stderr` then has the limit. */
  readonly timedOut?: boolean
}

/** A running program with its streams open. The promise rejects only when the program cannot be started. */
export interface RunningCommand {
  readonly stdin: Writable
  readonly stdout: Readable
  readonly finished: Promise<CommandResult>
  kill(): void
}

/** Executes commands. The real runner, the ones that limit or restrict it, and the scripted one of tests share this shape. */
export interface Runner {
  /** It runs no command that writes. A caller that runs commands in another way, such as over a session, must do the same. */
  readonly readsOnly?: true
  /** Runs to the end with any status; rejects with a CommandError only when the program cannot be started. */
  run(command: Command): Promise<CommandResult>
  /**
   * Starts with standard input and output as streams; standard error is collected into the result. A promise if code must be loaded first.
   * Read the output before any other await, or some may be lost.
   */
  start(command: Command): RunningCommand | Promise<RunningCommand>
}
