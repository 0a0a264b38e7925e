import { setTimeout as pause } from 'node:timers/promises'
import type { Verdict } from '#domain/activation/verdict'
import { HostError, InputError } from '#domain/errors/errors'
import type { ApplyRequest, ConfirmRequest, RollbackRequest } from '#domain/protocol/messages'
import type { AttemptRecord } from '#domain/protocol/record'
import type { SetRoleRequest } from '#domain/protocol/role'
import { warn, type Reporter } from '#domain/report/event'
import { answerOfError, isContactError } from './answer-of-error.ts'
import { callAgent, notUnderstood, type AgentSession } from './session.ts'
import type { ReachOptions } from './reach.ts'

/** What is asked of the host. Sent again with the same attempt id, it is not begun again: the agent answers with what became of it. */
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

/** What an attempt is asked for over, and how the host is reached again. */
export interface AttemptSession extends AgentSession {
  readonly options: ReachOptions & { readonly reconnectFor?: number | undefined }
  /** A connection of its own, for who closes it. */
  readonly reconnect: () => Promise<AgentSession & AsyncDisposable>
}

/** A host that reboots because of the release is back by then. */
const RECONNECT_FOR_MILLISECONDS = 180_000
const LONGEST_PAUSE_MILLISECONDS = 5000
/** So often an attempt is looked up on a host that answers and does not say what became of it. */
const UNCLEAR_ANSWERS = 8

/**
 * Starts an attempt and waits for its verdict. The host carries it out whether or not anyone listens, so when contact is lost, or the
 * answer does not say whether the attempt has begun, it is looked up by its id: asked for again, which begins nothing a second time.
 * When that does not tell in time the verdict is UNKNOWN, never a guess; NEEDS_HUMAN when the host says that it could not bring the
 * attempt to an end. Throws only what says that nothing was begun.
 */
export async function concludeAttempt(session: AttemptSession, call: AttemptCall): Promise<Concluded> {
  const { options, context } = session
  const ask = asking(call)
  const told = await ask(session)
  if (!(told instanceof Error)) return told
  warn(context.reporter, seekingNote(options, told))
  const found = await seek(session, ask, told)
  return found instanceof Error ? { verdict: 'UNKNOWN', reason: unknownReason(options, call.request.attempt, found), record: null } : found
}

/** The outcome of an attempt, or the error that did not tell it. */
type Answer = Concluded | HostError | InputError

/** A connection that was made again, or why it was not. */
type Reached = (AgentSession & AsyncDisposable) | HostError | InputError

/** Asks for the attempt, as often as it is called. Throws only what says that nothing was begun. */
function asking(call: AttemptCall): (session: AgentSession) => Promise<Answer> {
  let isFirst = true
  let hasTold = false
  return async ({ context, ...over }) => {
    const listening: Reporter = {
      report(event) {
        hasTold ||= event.event !== 'note'
        context.reporter.report(event)
      },
    }
    try {
      return await callOnce({ ...over, context: { ...context, reporter: listening } }, call)
    } catch (error) {
      if (!(error instanceof HostError || error instanceof InputError)) throw error
      const { attempt } = call.request
      const answer = isContactError(error) ? 'unclear' : answerOfError(error, { attempt, isFirst, hasTold })
      if (answer === 'refused') throw error
      return answer === 'stuck' ? { verdict: 'NEEDS_HUMAN', reason: error.text, record: null } : error
    } finally {
      isFirst = false
    }
  }
}

/** Looks the attempt up until the host tells its outcome. Gives the last error when it does not in time. */
async function seek(session: AttemptSession, ask: (over: AgentSession) => Promise<Answer>, error: HostError | InputError): Promise<Answer> {
  let told: Answer = error
  // Only time without contact counts: a release may take as long as it likes.
  let left = session.options.reconnectFor ?? RECONNECT_FOR_MILLISECONDS
  let unclear = 0
  for (let wait = 250; left > 0 && unclear < UNCLEAR_ANSWERS; wait = Math.min(wait * 2, LONGEST_PAUSE_MILLISECONDS)) {
    const since = performance.now()
    await pause(wait)
    const again: Reached | null = isContactError(told) ? await session.reconnect().catch(knownError) : null
    left -= performance.now() - since
    if (again instanceof Error) {
      told = again
      continue
    }
    await using over = again
    told = await ask(over ?? session)
    if (!(told instanceof Error)) return told
    if (!isContactError(told)) unclear += 1
  }
  return told
}

async function callOnce(session: AgentSession, { verb, request, ...rest }: AttemptCall): Promise<Concluded> {
  const answer = await callAgent(session, { verb, input: request, effect: 'write', ...rest })
  if (!('record' in answer)) throw notUnderstood(session.connection.target.name, 'it gave no record of the attempt')
  const { record, ...signed } = answer
  return { verdict: record.verdict, reason: record.reason, record, ...signed }
}

/** That no connection can be made any more, for want of a key perhaps, does not take back what was asked before. */
function knownError(error: unknown): HostError | InputError {
  if (error instanceof HostError || error instanceof InputError) return error
  throw error
}

function seekingNote({ hostName }: ReachOptions, told: HostError | InputError): string {
  return isContactError(told)
    ? `${told.text} ${hostName} goes on by itself; seeking contact again…`
    : `${told.text} That does not say whether the attempt has begun on ${hostName}; looking it up…`
}

function unknownReason({ hostName, config }: ReachOptions, attempt: string, told: HostError | InputError): string {
  const what = isContactError(told)
    ? `Contact with ${hostName} was lost while it carried out attempt ${attempt}, and was not found again`
    : `${hostName} does not say whether it has carried out attempt ${attempt}`
  return (
    `${what}: ${told.text} ` +
    `"grind-to-prod status ${hostName}" (or "grind-to-prod-agent status ${config.application}" on the host) says what became of it.`
  )
}
