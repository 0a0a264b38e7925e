import type { Message } from '#domain/protocol/messages'
import { sanitizeLine } from '#domain/report/sanitize-line'
import { onCommandLine } from '#domain/report/option-words'
import { linesOf } from '#domain/report/lines-of'
import { errorLines, withoutHint } from '#domain/errors/error-lines'

/** Formats a message before the result as lines for a user who runs the agent's verbs on the host itself. */
export function readableMessage(message: Exclude<Message, { event: 'result' }>): string[] {
  const lines = linesFor(message)
  // What a program logged stays as it is.
  const isOwn = message.event === 'note' || message.event === 'error'
  return (isOwn ? lines.map(onCommandLine) : lines).map(sanitizeLine)
}

function linesFor(message: Exclude<Message, { event: 'result' }>): readonly string[] {
  if (message.event !== 'error') return linesOf(message)
  const { hint } = message
  return errorLines({ message: withoutHint(message.message, hint), hint })
}
