import {
  attemptResultSchema,
  pruneResultSchema,
  recoverResultSchema,
  restorePlanResultSchema,
  type Message,
} from '#domain/protocol/messages'
import { ledgerResultSchema } from '#domain/protocol/record'
import { roleResultSchema } from '#domain/protocol/role'
import { statusResultSchema } from '#domain/protocol/status'
import { restorePlanLines } from '#domain/report/data-lines'
import { inert } from '#domain/report/inert'
import { ledgerLines } from '#domain/report/ledger-lines'
import { lineFor } from '#domain/report/line'
import { awaitingLines, statusLines, verdictLines } from '#domain/report/outcome-lines'
import { pruneLines } from '#domain/report/prune-lines'
import { roleLines } from '#domain/report/role-lines'

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
  const attempt = attemptResultSchema.safeParse(result)
  if (attempt.success) return verdictLines(attempt.data.record.verdict, attempt.data.record.reason, attempt.data.record)
  const recovered = recoverResultSchema.safeParse(result)
  if (recovered.success) {
    const { record, awaiting } = recovered.data
    if (awaiting !== undefined) return ['Recovered, and not decided yet:', ...awaitingLines(awaiting)]
    return record === null ? ['Nothing to recover.'] : verdictLines(record.verdict, record.reason, record)
  }
  const ledger = ledgerResultSchema.safeParse(result)
  if (ledger.success) return ledgerLines(ledger.data)
  const role = roleResultSchema.safeParse(result)
  if (role.success) return roleLines(role.data)
  const pruned = pruneResultSchema.safeParse(result)
  if (pruned.success) return pruneLines(pruned.data)
  const restore = restorePlanResultSchema.safeParse(result)
  if (restore.success) return restorePlanLines(restore.data.plan)
  const status = statusResultSchema.safeParse(result)
  return status.success ? statusLines(status.data) : JSON.stringify(result, null, 2).split('\n')
}
