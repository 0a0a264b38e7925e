import { unitSchema } from '#domain/config/grammar'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import type { LogsResult, LogsWords } from '#domain/protocol/logs'
import type { Reporter } from '#domain/report/event'
import { connectTo } from '#steps/agent/host-client'
import type { ReachOptions } from '#steps/agent/reach'
import type { Context } from '#steps/context'

export interface LogsOptions extends ReachOptions {
  readonly words: LogsWords
  /** Receives the lines as they come. */
  readonly onLines: (lines: readonly string[]) => void
  /** Aborted when the reader of the lines has left. */
  readonly left?: AbortSignal
}

/**
 * Reads what the units of the application log on a host; null when its reader left before the end. Changes nothing. Throws the agent's
 * refusals, and for an unreachable host.
 */
export async function logs({ words, onLines, left, ...options }: LogsOptions, context: Context): Promise<LogsResult | null> {
  if (words.unit?.includes('\\') === true) {
    throw new InputError('invalid-option', `A name with a backslash, such as ${words.unit}, cannot be sent over ssh.`, {
      hint: 'Leave the unit out, which shows all units.',
    })
  }
  if (words.unit !== undefined && !unitSchema.safeParse(words.unit).success) {
    throw new InputError('invalid-option', `${quote(words.unit, 80)} is not the name of a unit.`, {
      hint: 'Give the name of a unit, such as hypervisor.service, or leave it out, which shows all units.',
    })
  }
  await using client = await connectTo(options, context)
  const reading: Reporter = {
    report(event) {
      if (event.event === 'journal') onLines(event.lines)
      else context.reporter.report(event)
    },
  }
  const answer = client.reportingTo(reading).logs(words)
  if (left === undefined) return await answer
  // The connection is closed after it, and so the call ends without an answer.
  answer.catch(() => undefined)
  const { promise: gone, resolve } = Promise.withResolvers<null>()
  left.addEventListener('abort', () => resolve(null))
  if (left.aborted) resolve(null)
  return await Promise.race([answer, gone])
}
