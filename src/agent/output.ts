import type { Writable } from 'node:stream'
import { CommandError, EXIT_HOST_ERROR, EXIT_SURPRISE, HostError, InputError, SourceError } from '#domain/errors/errors'
import type { Message } from '#domain/protocol/messages'
import type { Reporter } from '#domain/report/event'
import { deepPublicUrls, withPublicUrls } from '#domain/secrets/public-url'
import { readableMessage } from './readable.ts'

/** Where the agent's messages go: NDJSON for a program, lines for a person. */
export interface Output extends Reporter {
  result(result: unknown): void
  error(error: unknown): void
}

export function output(stream: Pick<Writable, 'write'>, isForPerson: boolean): Output {
  /** Only a result may hold a text that must stay as it is, such as a manifest's. */
  const report = (message: Message) => write(deepPublicUrls(message))
  const write = (message: Message) => {
    const lines = isForPerson ? readableMessage(message) : [JSON.stringify(message)]
    for (const line of lines) stream.write(`${line}\n`)
  }
  return {
    report,
    result: (result) => write({ event: 'result', result }),
    error: (error) => report(errorMessage(error)),
  }
}

/** The longest message that the protocol carries. */
const MESSAGE_LIMIT = 16_384

function errorMessage(error: unknown): Message {
  const [kind, code, message] = describe(error)
  return { event: 'error', kind, code, message: withPublicUrls(message).slice(0, MESSAGE_LIMIT) }
}

function describe(error: unknown): ['input' | 'host' | 'surprise', string, string] {
  if (error instanceof InputError || error instanceof SourceError) return ['input', error.code, error.message]
  if (error instanceof HostError) return ['host', error.code, error.message]
  if (error instanceof CommandError) return ['surprise', error.code, `${error.argv.join(' ')}: ${error.message}`]
  return ['surprise', 'surprise', error instanceof Error ? (error.stack ?? error.message) : String(error)]
}

/** The process's exit code for an error. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof InputError || error instanceof SourceError) return error.exitCode
  return error instanceof HostError ? EXIT_HOST_ERROR : EXIT_SURPRISE
}
