import type { Message } from '#domain/protocol/messages'
import { sanitizeLine } from '#domain/report/sanitize-line'
import { linesOf } from '#domain/report/lines-of'
import { errorLines, withoutHint } from '#domain/errors/error-lines'

/** Formats a message before the result as lines for a user who runs the agent's verbs on the host itself. */
export function readableMessage(message: Exclude<Message, { event: 'result' }>): string[] {
  return linesFor(message).map(sanitizeLine)
}

function linesFor(message: Exclude<Message, { event: 'result' }>): readonly string[] {
  if (message.event !== 'error') return linesOf(message)
  const { hint } = message
  return errorLines({ message: withoutHint(message.message, hint), hint })
}
