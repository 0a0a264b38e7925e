import process from 'node:process'
import checkbox from '@inquirer/checkbox'
import confirm from '@inquirer/confirm'
import input from '@inquirer/input'
import { EXIT_BAD_INPUT, EXIT_INTERRUPTED, InputError } from '#domain/errors/errors'
import type { Questions } from '#domain/report/questions'

/** Where a person reads and types. */
interface Terminal {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
}

/** Asks on the terminal. The questions go to standard error, so that standard output has the result alone. */
export function terminalQuestions(terminal: Terminal = { input: process.stdin, output: process.stderr }): Questions {
  const answered = <Answer>(ask: Ask<Answer>) => answeredOn(terminal, ask)
  return {
    text: ({ message, byDefault, problemOf }) =>
      answered((streams) =>
        input(
          {
            message,
            ...(byDefault === undefined ? {} : { default: byDefault }),
            validate: (text) => problemOf?.(text) ?? true,
          },
          streams,
        ),
      ),
    choose: ({ message, words, chosen }) =>
      answered((streams) => checkbox({ message, choices: words.map((value) => ({ value, checked: chosen.includes(value) })) }, streams)),
    agree: (message, byDefault) => answered((streams) => confirm({ message, default: byDefault }, streams)),
  }
}

/** Asks once; a question that is aborted rejects. */
type Ask<Answer> = (streams: Terminal & { readonly signal: AbortSignal }) => Promise<Answer>

/** A question that was not answered: the command ends, and has changed nothing. */
class UnansweredError extends InputError {
  override readonly exitCode: number
  constructor(exitCode: number, cause: Error) {
    super('unanswered', 'The question was not answered, so nothing was changed.', { cause })
    this.exitCode = exitCode
  }
}

/** The exit codes for the errors that the package rejects with: at Ctrl-C, which it reads as a key, and when it is aborted. */
const unanswered: ReadonlyMap<string, number> = new Map([
  ['ExitPromptError', EXIT_INTERRUPTED],
  ['AbortPromptError', EXIT_BAD_INPUT],
])

async function answeredOn<Answer>({ input: keys, output }: Terminal, ask: Ask<Answer>): Promise<Answer> {
  const ended = new AbortController()
  // At Ctrl-D, and when the terminal is gone, readline stops to read, and the package would wait for ever. After an answer it stops, too.
  const end = () => void setImmediate(() => ended.abort())
  keys.once('pause', end).once('end', end)
  try {
    return await ask({ input: keys, output, signal: ended.signal })
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause
    const exitCode = unanswered.get(cause.name)
    throw exitCode === undefined ? cause : new UnansweredError(exitCode, cause)
  } finally {
    keys.off('pause', end).off('end', end)
  }
}
