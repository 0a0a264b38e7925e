import { once } from 'node:events'
import { PassThrough } from 'node:stream'
import { createInterface } from 'node:readline'
import { CommandError } from '#domain/errors/errors'
import { OUTPUT_LIMIT_BYTES, tooMuchOutput } from '#tools/run/output-limit'
import type { Command, CommandResult } from '#tools/run/runner'
import { startedChild } from '#tools/run/started-child'
import { atLimit } from '#tools/run/time-limit'
import { logStream } from './command-log.ts'
import { debug, isDebug } from './toolkit.ts'

/** A timer's longest time: a program that has ended is waited for until its streams are closed, and not cut off. */
const FOR_EVER = 2 ** 31 - 1

/** Linux takes no longer word than 128 KiB, and our share of all words and variables is at least 1 MiB. */
const WORD_LIMIT_BYTES = 128 * 1024 - 1
const WORDS_LIMIT_BYTES = 512 * 1024

/**
 * Returns whether @actions/exec can run a command. It parses the program's name as a command line; it ignores the error of writing to a
 * program that reads nothing; and it loses the error when the system refuses to start a program at once.
 */
export function isForToolkit({ argv, input, guarded, environment }: Command): boolean {
  const words = [...argv, ...Object.values(environment ?? {})]
  const bytes = words.map((word) => Buffer.byteLength(word))
  return (
    input === undefined &&
    guarded === undefined &&
    !/["\\]/.test(argv[0]) &&
    words.every((word) => !word.includes('\0')) &&
    Math.max(...bytes) <= WORD_LIMIT_BYTES &&
    bytes.reduce((sum, size) => sum + size, 0) <= WORDS_LIMIT_BYTES
  )
}

/**
 * Runs a command by @actions/exec, so that the job's log has its `[command]`, and with step debugging all that it prints. Gives
 * and throws what a Runner does. The program does not see the hidden variables of our environment.
 */
export async function execute(command: Command, hidden: readonly string[], limitBytes = OUTPUT_LIMIT_BYTES): Promise<CommandResult> {
  const { exec } = await import('@actions/exec')
  const [program, ...words] = command.argv
  const stdout = collected(limitBytes, () => child.stop())
  const stderr = collected(limitBytes, () => child.stop())
  const lines = command.onStderrLine === undefined ? undefined : lineReader(command.onStderrLine)
  const log = logStream()
  using child = startedChild(command)
  let status: number | null
  try {
    status = await child.within(() =>
      exec(`"${program}"`, words, {
        ...(command.directory === undefined ? {} : { cwd: command.directory }),
        env: environmentOf(command, hidden),
        // Without an input its standard input would stay open, and a program that reads it would wait for ever.
        input: Buffer.alloc(0),
        ignoreReturnCode: true,
        delay: FOR_EVER,
        outStream: log,
        listeners: {
          stdout: (chunk) => stdout.add(unsplit(chunk)),
          stderr(chunk) {
            stderr.add(unsplit(chunk))
            lines?.add(chunk)
          },
          debug: (message) => isDebug() && debug(message),
        },
      }),
    )
  } catch (error) {
    throw notStarted(command, error)
  } finally {
    await lines?.end()
    log.end()
  }
  const result = { stdout: stdout.text(), stderr: stderr.text() }
  if (child.timedOut()) return atLimit(command, { ...result, status })
  if (!stdout.isOver() && !stderr.isOver()) return { status, ...result }
  return { ...result, status: null, stderr: `${result.stderr}\n${tooMuchOutput(limitBytes)}\n` }
}

/** The toolkit resolves the program and the folder itself; the system's error is quoted. */
function notStarted({ argv }: Command, cause: unknown): CommandError {
  const code = /Error: spawn .* (E[A-Z0-9]+)$/.exec(String(cause))?.[1] ?? 'ENOENT'
  return new CommandError(argv, { status: null, stderr: `cannot be started (${code})`, startError: code }, { cause })
}

/**
 * Returns the same chunk without its text for the toolkit: a listener gets a chunk first, and then the toolkit splits it into lines for
 * others, together with all that it has of the line, which takes a minute for a line of 50 MB.
 */
function unsplit(chunk: Buffer): Buffer {
  return Object.assign(chunk, { toString: () => '' })
}

/** Reports lines as they come; the last one, which may not be terminated, at the end. */
function lineReader(onLine: (line: string) => void) {
  const stream = new PassThrough()
  const reader = createInterface({ input: stream }).on('line', onLine)
  const closed = once(reader, 'close')
  return {
    add: (chunk: Buffer) => void stream.write(chunk),
    async end() {
      stream.end()
      await closed
    },
  }
}

/** The toolkit's options know no variable that is absent, so the environment is whole. */
function environmentOf({ environment }: Command, hidden: readonly string[]): Record<string, string> {
  const inherited = Object.entries(process.env).filter(([name]) => !hidden.includes(name))
  return Object.fromEntries(
    [...inherited, ...Object.entries(environment ?? {})].flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

/** Collects the first bytes of a stream, and calls `onOver` once when there are more. */
function collected(limitBytes: number, onOver: () => void) {
  const chunks: Buffer[] = []
  let size = 0
  return {
    add(chunk: Buffer) {
      if (size > limitBytes) return
      chunks.push(chunk.subarray(0, limitBytes - size))
      size += chunk.length
      if (size > limitBytes) onOver()
    },
    isOver: () => size > limitBytes,
    text: () => Buffer.concat(chunks).toString(),
  }
}
