import type { Message } from '#domain/protocol/messages'
import { sanitizeLine } from '#domain/report/sanitize-line'
import { lineFor } from '#domain/report/line'

/** Formats a message before the result as lines for a user who runs the agent's verbs on the host itself. */
export function readableMessage(message: Exclude<Message, { event: 'result' }>): string[] {
  return linesOf(message).map(sanitizeLine)
}

function linesOf(message: Exclude<Message, { event: 'result' }>): string[] {
  if (message.event === 'error') return message.message.split('\n').map((line) => `error: ${line}`)
  if (message.event === 'phase' && message.state === 'end') return []
  return lineFor(message).split('\n')
}
