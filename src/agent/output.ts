import { hostname } from 'node:os'
import type { Writable } from 'node:stream'
import { verdicts } from '#domain/activation/verdicts'
import { begunOf } from '#domain/errors/begun'
import { CommandError, EXIT_SURPRISE, HostError, InputError, KnownError, SourceError } from '#domain/errors/errors'
import { explainedRefusal, SystemRefusal } from '#domain/errors/system-refusal'
import type { Message } from '#domain/protocol/messages'
import type { Reporter } from '#domain/report/event'
import { sanitizeLine } from '#domain/report/sanitize-line'
import { deepPublicUrls, withPublicUrls } from '#domain/secrets/public-url'
import { readableMessage } from './readable.ts'
import type { Performed } from './row.ts'
import { familyOf } from '#domain/errors/codes'

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

type ErrorMessage = Extract<Message, { event: 'error' }>

function errorMessage(thrown: unknown): ErrorMessage {
  const error = explainedRefusal(thrown, { machine: hostname() })
  const { kind, code, text } = describe(error)
  const begun = begunOf(thrown)
  const { hint } = error instanceof KnownError ? error : {}
  const family = familyOf(code)
  return {
    event: 'error',
    kind,
    code: family,
    ...(family === code ? {} : { subcode: code }),
    message: withPublicUrls(text).slice(0, MESSAGE_LIMIT),
    ...(hint === undefined ? {} : { hint: hint.slice(0, MESSAGE_LIMIT) }),
    ...(error instanceof InputError && error.unknown !== undefined ? { unknown: error.unknown } : {}),
    ...(begun === undefined ? {} : { begun }),
  }
}

function describe(error: unknown): Pick<ErrorMessage, 'kind' | 'code'> & { readonly text: string } {
  if (error instanceof InputError || error instanceof SourceError) return { kind: 'input', code: error.code, text: error.text }
  if (error instanceof HostError) return { kind: 'host', code: error.code, text: error.text }
  // It may be thrown before and after a transaction has started, as any failure of the agent may.
  if (error instanceof SystemRefusal) return { kind: 'host', code: 'agent-failed', text: error.text }
  if (error instanceof CommandError)
    return { kind: 'surprise', code: error.code, text: `${beginning(error.argv.join(' '))}: ${error.text}` }
  return { kind: 'surprise', code: 'surprise', text: error instanceof Error ? (error.stack ?? error.message) : String(error) }
}

/** A command may name thousands of store paths; what is wrong with it comes after it and must not be cut off. */
function beginning(text: string): string {
  return text.length > COMMAND_LIMIT ? `${text.slice(0, COMMAND_LIMIT)}…` : text
}

const COMMAND_LIMIT = 2000

/** Returns the process's exit code for an error: the one that the command line ends with for the same reason. */
export function exitCodeOf(error: unknown): number {
  if (begunOf(error) === true) return verdicts.NEEDS_HUMAN.exitCode
  if (error instanceof InputError || error instanceof SourceError) return error.exitCode
  return error instanceof HostError ? verdicts.UNCHANGED.exitCode : EXIT_SURPRISE
}
