import type { Writable } from 'node:stream'
import { verdictExitCodes } from '#domain/activation/verdict'
import { begunOf } from '#domain/errors/begun'
import { CommandError, EXIT_HOST_ERROR, EXIT_SURPRISE, HostError, InputError, SourceError } from '#domain/errors/errors'
import type { Message } from '#domain/protocol/messages'
import type { Reporter } from '#domain/report/event'
import { sanitizeLine } from '#domain/report/sanitize-line'
import { deepPublicUrls, withPublicUrls } from '#domain/secrets/public-url'
import { readableMessage } from './readable.ts'
import type { Performed } from './row.ts'

/** Where the agent's messages go: NDJSON for a program, lines for a person. */
export interface Output extends Reporter {
  result(performed: Pick<Performed, 'result' | 'lines'>): Promise<void>
  error(error: unknown): void
}

export function output(stream: Pick<Writable, 'write'>, isForPerson: boolean): Output {
  const writeLines = (lines: readonly string[]) => lines.forEach((line) => stream.write(`${line}\n`))
  /** Only a result may hold a text that must stay as it is, such as a manifest's. */
  const write = (message: Exclude<Message, { event: 'result' }>) => {
    const shown = deepPublicUrls(message)
    writeLines(isForPerson ? readableMessage(shown) : [JSON.stringify(shown)])
  }
  return {
    report: write,
    result: async ({ result, lines }) =>
      writeLines(isForPerson ? (await lines()).map(sanitizeLine) : [JSON.stringify({ event: 'result', result } satisfies Message)]),
    error: (error) => write(errorMessage(error)),
  }
}

/** The longest message that the protocol carries. */
const MESSAGE_LIMIT = 16_384

function errorMessage(error: unknown): Extract<Message, { event: 'error' }> {
  const [kind, code, message] = describe(error)
  const begun = begunOf(error)
  return { event: 'error', kind, code, message: withPublicUrls(message).slice(0, MESSAGE_LIMIT), ...(begun === undefined ? {} : { begun }) }
}

function describe(error: unknown): ['input' | 'host' | 'surprise', string, string] {
  if (error instanceof InputError || error instanceof SourceError) return ['input', error.code, error.message]
  if (error instanceof HostError) return ['host', error.code, error.message]
  if (error instanceof CommandError) return ['surprise', error.code, `${error.argv.join(' ')}: ${error.message}`]
  return ['surprise', 'surprise', error instanceof Error ? (error.stack ?? error.message) : String(error)]
}

/** Returns the process's exit code for an error. */
export function exitCodeOf(error: unknown): number {
  if (begunOf(error) === true) return verdictExitCodes.NEEDS_HUMAN
  if (error instanceof InputError || error instanceof SourceError) return error.exitCode
  return error instanceof HostError ? EXIT_HOST_ERROR : EXIT_SURPRISE
}
