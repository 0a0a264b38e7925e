import { InputError } from '#domain/errors/errors'
import type { LogsResult, LogsWords } from '#domain/protocol/logs'
import type { Reporter } from '#domain/report/event'
import { connectTo } from '#steps/agent/host-client'
import type { ReachOptions } from '#steps/agent/reach'
import type { Context } from '#steps/context'

export interface LogsOptions extends ReachOptions {
  readonly words: LogsWords
  /** Receives the lines as they come. */
  readonly onLines: (lines: readonly string[]) => void
}

/** Reads what the units of the application log on a host. Changes nothing. Throws the agent's refusals, and for an unreachable host. */
export async function logs({ words, onLines, ...options }: LogsOptions, context: Context): Promise<LogsResult> {
  if (words.unit?.includes('\\') === true) {
    throw new InputError('invalid-option', `A name with a backslash, such as ${words.unit}, cannot be sent over ssh.`, {
      hint: 'Leave the unit out, which shows all units.',
    })
  }
  await using client = await connectTo(options, context)
  const reading: Reporter = {
    report(event) {
      if (event.event === 'journal') onLines(event.lines)
      else context.reporter.report(event)
    },
  }
  return await client.reportingTo(reading).logs(words)
}
