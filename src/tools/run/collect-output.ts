import { spawn, type ChildProcess } from 'node:child_process'
import type { Readable } from 'node:stream'
import { onExit } from 'signal-exit'
import { endTree } from '../process/tree.ts'
import type { Command } from './runner.ts'

/** How a program ended, and what it printed. Without an exit code and a signal it was not started, and `code` has the reason. */
interface ProgramOutcome {
  readonly exitCode?: number | undefined
  readonly signal?: string | undefined
  readonly stdout: string
  readonly stderr: string
  /** It printed more than the limit, and was ended. */
  readonly isTooMuch: boolean
  readonly code?: string | undefined
}

interface CollectOptions {
  /** Its whole environment. */
  readonly environment: NodeJS.ProcessEnv
  /** The most that is kept of each of its two streams. */
  readonly limitBytes: number
}

/** A program that was started, or could not be. */
interface StartedProgram {
  readonly child: ChildProcess
  readonly finished: Promise<ProgramOutcome>
}

/** Milliseconds in which a program that prints too much ends by itself. */
const ENDS_WITHIN_MILLISECONDS = 5000

/**
 * Starts a program and collects what it prints. It ends with this process. A transaction runs dozens of short programs one after the other:
 * a package for that took more processor time than most of the programs. Throws what `spawn` throws.
 */
export function collectOutput(command: Command, { environment, limitBytes }: CollectOptions): StartedProgram {
  const [program, ...words] = command.argv
  const child = spawn(program, words, {
    env: environment,
    stdio: [command.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    ...(command.directory === undefined ? {} : { cwd: command.directory }),
  })
  endWithUs(child)
  endWhenAborted(child, command.signal)
  let isTooMuch = false
  const stop = () => {
    if (isTooMuch) return
    isTooMuch = true
    endSoon(child)
  }
  // A program may end without having read its input.
  child.stdin?.on('error', () => undefined).end(command.input)
  const [stdout, stderr] = [child.stdout, child.stderr].map((stream) => kept(stream!, limitBytes, stop))
  const finished = new Promise<ProgramOutcome>((resolve) => {
    const ended = (how: Partial<ProgramOutcome>) => resolve({ ...how, stdout: stdout!(), stderr: stderr!(), isTooMuch })
    child.on('error', (error: NodeJS.ErrnoException) => {
      if (child.pid === undefined) ended({ code: error.code ?? error.message })
    })
    child.once('close', (exitCode, signal) => ended(signal === null ? { exitCode: exitCode ?? undefined } : { signal }))
  })
  return { child, finished }
}

/** Returns the text that came of a stream so far, up to the limit; calls `onTooMuch` when there is more. */
function kept(stream: Readable, limitBytes: number, onTooMuch: () => void): () => string {
  const chunks: Buffer[] = []
  let bytes = 0
  stream.on('data', (chunk: Buffer) => {
    const room = limitBytes - bytes
    bytes += chunk.length
    if (room > 0) chunks.push(chunk.length <= room ? chunk : chunk.subarray(0, room))
    if (bytes > limitBytes) onTooMuch()
  })
  stream.on('error', () => undefined)
  return () => Buffer.concat(chunks).toString()
}

/** Ends a program with all that it started: ssh starts another one for a bastion. */
function endWhenAborted(child: ChildProcess, signal: AbortSignal | undefined): void {
  if (signal === undefined) return
  let ending: Disposable | undefined
  const end = () => {
    if (child.pid !== undefined) ending = endTree(child.pid)
  }
  signal.addEventListener('abort', end)
  child.once('close', () => {
    signal.removeEventListener('abort', end)
    ending?.[Symbol.dispose]()
  })
  if (signal.aborted) end()
}

function endSoon(child: ChildProcess): void {
  child.kill()
  const timer = setTimeout(() => child.kill('SIGKILL'), ENDS_WITHIN_MILLISECONDS)
  child.once('close', () => clearTimeout(timer))
}

/** Programs that run now. */
const running = new Set<ChildProcess>()
let isWatching = false

/** Has a program end when this process exits, or a signal ends it. */
function endWithUs(child: ChildProcess): void {
  if (!isWatching) onExit(() => running.forEach((one) => one.kill()))
  isWatching = true
  running.add(child)
  child.once('close', () => running.delete(child))
  child.once('error', () => child.pid === undefined && running.delete(child))
}
