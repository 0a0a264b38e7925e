import { recoverResultSchema, statusResultSchema, type Message } from '../protocol/messages.ts'
import { inert } from '../report/inert.ts'
import { lineFor } from '../report/line.ts'
import { statusLines, verdictLines } from '../report/outcome-lines.ts'

/** A message as lines for whoever types the agent's verbs on the host itself. */
export function readableMessage(message: Message): string[] {
  return linesOf(message).map(inert)
}

function linesOf(message: Message): string[] {
  if (message.event === 'error') return message.message.split('\n').map((line) => `error: ${line}`)
  if (message.event === 'result') return resultLines(message.result)
  if (message.event === 'phase' && message.state === 'end') return []
  return lineFor(message).split('\n')
}

/** Each result shows by its fields which verb's it is. */
function resultLines(result: unknown): string[] {
  const attempt = recoverResultSchema.safeParse(result)
  if (attempt.success) {
    const { record } = attempt.data
    return record === null ? ['Nothing to recover.'] : verdictLines(record.verdict, record.reason, record)
  }
  const status = statusResultSchema.safeParse(result)
  return status.success ? statusLines(status.data) : JSON.stringify(result, null, 2).split('\n')
}
