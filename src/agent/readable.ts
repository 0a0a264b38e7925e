import { recoverResultSchema, statusResultSchema, type AttemptRecord, type Message, type StatusResult } from '../protocol/messages.ts'
import type { Event } from '../report/event.ts'
import { inert } from '../report/inert.ts'

/** A message as lines for whoever types the agent's verbs on the host itself. */
export function readableMessage(message: Message): string[] {
  return linesOf(message).map(inert)
}

function linesOf(message: Message): string[] {
  if (message.event === 'error') return message.message.split('\n').map((line) => `error: ${line}`)
  if (message.event === 'result') return resultLines(message.result)
  return eventLines(message)
}

function eventLines(event: Event): string[] {
  if (event.event === 'phase') return event.state === 'start' ? [`${event.phase} …`] : []
  if (event.event === 'progress') return event.done === event.total ? [`  ${event.phase}: ${event.total} ${event.unit}`] : []
  if (event.event === 'note') return [`${event.level}: ${event.message}`]
  if (event.event === 'unit') return [`  ${event.unit}: ${event.state}`]
  if (event.event === 'log') return [`  last lines of ${event.source}:`, ...event.lines.map((line) => `    ${line}`)]
  const outcome = event.passed ? `pass ${event.passes} of ${event.threshold}` : 'not healthy'
  return [`  ${event.check}: ${outcome} (${event.detail})`]
}

/** Each result shows by its fields which verb's it is. */
function resultLines(result: unknown): string[] {
  const attempt = recoverResultSchema.safeParse(result)
  if (attempt.success) return attempt.data.record === null ? ['nothing to recover'] : recordLines(attempt.data.record)
  const status = statusResultSchema.safeParse(result)
  return status.success ? statusLines(status.data) : JSON.stringify(result, null, 2).split('\n')
}

function recordLines(record: AttemptRecord): string[] {
  return [
    `${record.verdict}: ${record.reason}`,
    `  ${record.verb} of ${record.releaseId} on ${record.host} (attempt ${record.attempt})`,
    ...record.units.map(({ unit, activeState, executable }) => `  ${unit}: ${activeState}, runs ${executable ?? 'nothing'}`),
    ...record.health.map(({ check, detail }) => `  ${check}: ${detail}`),
  ]
}

function statusLines(status: StatusResult): string[] {
  const { holder, lastRecord } = status
  return [
    `${status.application} on ${status.hostName} (${status.role ?? 'no role'}), agent ${status.agentVersion}, Nix ${status.nixVersion}`,
    `  current:  ${status.currentRelease ?? 'none'}`,
    `  previous: ${status.previousRelease ?? 'none'}`,
    ...status.releases.filter(({ current }) => !current).map(({ id, valid }) => `  kept:     ${id}${valid ? '' : ' (not in the store)'}`),
    ...status.units.map(
      ({ unit, activeState, subState, executable, ofCurrentRelease }) =>
        `  ${unit}: ${activeState} (${subState}), runs ${executable ?? 'nothing'}${ofCurrentRelease === false ? ', not of the current release' : ''}`,
    ),
    ...(holder === null
      ? []
      : [`  busy: ${holder.attempt === '' ? 'recovery' : `attempt ${holder.attempt} of ${holder.actor.name}`} since ${holder.since}`]),
    ...(lastRecord === null ? [] : [`  last attempt: ${lastRecord.verdict} at ${lastRecord.finishedAt}: ${lastRecord.reason}`]),
  ]
}
