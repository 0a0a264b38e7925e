import { setTimeout as pause } from 'node:timers/promises'
import type { Verdict } from '#domain/activation/verdict'
import { HostError, InputError } from '#domain/errors/errors'
import { attemptResultSchema, type ApplyRequest, type ConfirmRequest, type RollbackRequest } from '#domain/protocol/messages'
import type { AttemptRecord } from '#domain/protocol/record'
import type { SetRoleRequest } from '#domain/protocol/role'
import type { Reporter } from '#domain/report/event'
import type { Runner } from '#tools/run/runner'
import { borrowed, type SshConnection } from '#tools/ssh/connection'
import { answerOfError, isContactError } from './answer-of-error.ts'
import { callAgent } from './session.ts'
import { reachHost, type ReachOptions } from './reach.ts'

/** A request to the agent. Idempotent by attempt id: repeating it returns the recorded outcome. */
export type AttemptCall =
  | { readonly verb: 'apply'; readonly request: ApplyRequest }
  | { readonly verb: 'rollback'; readonly request: RollbackRequest; readonly words: readonly string[] }
  | { readonly verb: 'role'; readonly request: SetRoleRequest; readonly words: readonly string[] }
  | { readonly verb: 'confirm'; readonly request: ConfirmRequest; readonly words?: readonly string[] }

export interface Concluded {
  readonly verdict: Verdict
  readonly reason: string
  readonly record: AttemptRecord | null
  /** Of the record, by the host's own ssh key; absent when the host could not sign. */
  readonly signature?: string
}

export interface ConcludeOptions extends ReachOptions {
  readonly reconnectFor?: number
}

/** A host that reboots because of the release is back by then. */
const RECONNECT_FOR_MILLISECONDS = 180_000
const LONGEST_PAUSE_MILLISECONDS = 5000
/** How often an attempt is looked up on a host that answers without its outcome. */
const UNCLEAR_ANSWERS = 8

/**
 * Starts an attempt and waits for its verdict. The host runs it with or without a client, so when contact is lost, or the answer does not
 * show whether the attempt has started, it is looked up by its id: requested again, which starts nothing a second time. If that gives no
 * answer in time the verdict is UNKNOWN, never a guess; NEEDS_HUMAN when the host reports that it could not finish the attempt. Throws only
 * errors that prove that nothing was started.
 */
export async function concludeAttempt(
  options: ConcludeOptions,
  connection: SshConnection,
  call: AttemptCall,
  runner: Runner,
  reporter: Reporter,
): Promise<Concluded> {
  const { attempt } = call.request
  let isFirst = true
  let hasTold = false
  const listening: Reporter = {
    report(event) {
      hasTold ||= event.event !== 'note'
      reporter.report(event)
    },
  }
  const ask = async (over: SshConnection): Promise<Concluded | HostError | InputError> => {
    try {
      return await callOnce(options, over, call, runner, listening)
    } catch (error) {
      if (!(error instanceof HostError || error instanceof InputError)) throw error
      const answer = isContactError(error) ? 'unclear' : answerOfError(error, { attempt, isFirst, hasTold })
      if (answer === 'refused') throw error
      return answer === 'stuck' ? { verdict: 'NEEDS_HUMAN', reason: error.message, record: null } : error
    } finally {
      isFirst = false
    }
  }
  let told: Concluded | HostError | InputError = await ask(connection)
  if (!(told instanceof Error)) return told
  reporter.report({ event: 'note', level: 'warning', message: seekingNote(options, told) })
  // Only time without contact counts: a release may take as long as it likes.
  let left = options.reconnectFor ?? RECONNECT_FOR_MILLISECONDS
  let unclear = 0
  for (let wait = 250; left > 0 && unclear < UNCLEAR_ANSWERS; wait = Math.min(wait * 2, LONGEST_PAUSE_MILLISECONDS)) {
    const since = performance.now()
    await pause(wait)
    const reached: SshConnection | HostError | InputError = isContactError(told)
      ? await reachHost(options, runner, reporter).catch(knownError)
      : borrowed(connection)
    left -= performance.now() - since
    if (reached instanceof Error) {
      told = reached
      continue
    }
    await using again = reached
    told = await ask(again)
    if (!(told instanceof Error)) return told
    if (!isContactError(told)) unclear += 1
  }
  return { verdict: 'UNKNOWN', reason: unknownReason(options, attempt, told), record: null }
}

async function callOnce(
  { config }: ConcludeOptions,
  over: SshConnection,
  { verb, request, ...rest }: AttemptCall,
  runner: Runner,
  reporter: Reporter,
): Promise<Concluded> {
  const { application } = config
  const session = { verb, application, input: request, result: attemptResultSchema, effect: 'write', ...rest } as const
  const { record, ...signed } = await callAgent(over, session, runner, reporter)
  return { verdict: record.verdict, reason: record.reason, record, ...signed }
}

/** If no new connection is possible, perhaps because a key is missing, the earlier request still counts. */
function knownError(error: unknown): HostError | InputError {
  if (error instanceof HostError || error instanceof InputError) return error
  throw error
}

function seekingNote({ hostName }: ConcludeOptions, told: Error): string {
  return isContactError(told)
    ? `${told.message} ${hostName} continues on its own; reconnecting…`
    : `${told.message} It is unknown whether the attempt has started on ${hostName}; checking…`.slice(0, 16_384)
}

function unknownReason({ hostName, config }: ConcludeOptions, attempt: string, told: Error): string {
  const what = isContactError(told)
    ? `Contact with ${hostName} was lost during attempt ${attempt}, and could not be restored`
    : `It is unknown whether ${hostName} has run attempt ${attempt}`
  return (
    `${what}: ${told.message} ` +
    `Run "grind-to-prod status ${hostName}" (or "grind-to-prod-agent status ${config.application}" on the host) to see its outcome.`
  )
}
