import type { Message } from '#domain/protocol/messages'
import { inert } from '#domain/report/inert'
import { linesOf } from '#domain/report/lines-of'

/** A message before the result as lines for whoever types the agent's verbs on the host itself. */
export function readableMessage(message: Exclude<Message, { event: 'result' }>): string[] {
  const lines = message.event === 'error' ? message.message.split('\n').map((line) => `error: ${line}`) : linesOf(message)
  return lines.map(inert)
}
