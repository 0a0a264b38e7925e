import { setTimeout as pause } from 'node:timers/promises'
import type { RollbackCandidate } from '#domain/activation/rollback-candidates'
import type { Verdict } from '#domain/activation/verdicts'
import { HostError, InputError } from '#domain/errors/errors'
import type { LedgerState } from '#domain/protocol/ledger-state'
import type { ApplyRequest, CancelRequest, ConfirmRequest, RollbackRequest, SetRoleRequest } from '#domain/protocol/requests'
import type { AttemptRecord } from '#domain/protocol/record'
import { warn, type Reporter } from '#domain/report/event'
import { answerOfError, isContactError } from './answer-of-error.ts'
import { notUnderstood } from './not-understood.ts'
import { callAgent, type AgentSession } from './session.ts'
import type { ReachOptions } from './reach.ts'
import { onHost } from '#domain/protocol/on-host'

/** A request to the agent. Idempotent by attempt id: repeating it returns the recorded outcome. */
export type AttemptCall =
  | { readonly verb: 'apply'; readonly request: ApplyRequest }
  | { readonly verb: 'rollback'; readonly request: RollbackRequest; readonly words: readonly string[] }
  | { readonly verb: 'role'; readonly request: SetRoleRequest; readonly words: readonly string[] }
  | { readonly verb: 'cancel'; readonly request: CancelRequest; readonly words?: readonly string[] }
  /** An attempt that another client began. */
  | { readonly verb: 'follow'; readonly request: { readonly attempt: string }; readonly words: readonly string[] }
  | { readonly verb: 'confirm'; readonly request: ConfirmRequest; readonly words?: readonly string[] }

export interface ConcludedAttempt {
  readonly verdict: Verdict
  readonly reason: string
  readonly record: AttemptRecord | null
  /** Of the record, by the host's own ssh key; absent when the host could not sign. */
  readonly signature?: string
  /** Of the attempt, as the text of a DSSE envelope signed by the same key. */
  readonly statement?: string
  /** Of a rollback that chose its release itself: what it chose from. */
  readonly candidates?: readonly RollbackCandidate[]
  /** Of a rollback that was only planned: what is known against the release that was requested; absent when nothing is. */
  readonly warnings?: readonly string[]
  /** Of a rollback: how far the host's ledger could be relied on before; absent from an older agent. */
  readonly ledger?: LedgerState
}

/** The connection for an attempt, and how to reach the host again. */
export interface AttemptSession extends AgentSession {
  readonly options: ReachOptions & { readonly reconnectFor?: number | undefined }
  /** A separate connection, which the caller closes. */
  readonly reconnect: () => Promise<AgentSession & AsyncDisposable>
}

/** A host that reboots because of the release is back by then. */
export const RECONNECT_FOR_MILLISECONDS = 180_000
export const LONGEST_PAUSE_MILLISECONDS = 5000
/** How often an attempt is looked up on a host that answers without its outcome. */
const UNCLEAR_ANSWERS = 8

/**
 * Starts an attempt and waits for its verdict. The host runs it with or without a client, so when contact is lost, or the answer does not
 * show whether the attempt has started, it is looked up by its id: requested again, which starts nothing a second time. If that gives no
 * answer in time the verdict is UNKNOWN, never a guess; NEEDS_HUMAN when the host reports that it could not finish the attempt. Throws only
 * errors that prove that nothing was started.
 */
export async function concludeAttempt(session: AttemptSession, call: AttemptCall): Promise<ConcludedAttempt> {
  const { options, context } = session
  const ask = asking(call)
  const answer = await ask(session)
  if (!(answer instanceof Error)) return answer
  warn(context.reporter, seekingNote(options, answer))
  const found = await seek(session, ask, answer)
  return found instanceof Error ? { verdict: 'UNKNOWN', reason: unknownReason(options, call.request.attempt, found), record: null } : found
}

/** The outcome of an attempt, or the error instead of it. */
type Answer = ConcludedAttempt | HostError | InputError

/** A connection that was made again, or the error. */
type Reconnection = (AgentSession & AsyncDisposable) | HostError | InputError

/** Returns a function that requests the attempt, repeatedly. It throws only errors that prove that nothing was started. */
function asking(call: AttemptCall): (session: AgentSession) => Promise<Answer> {
  let isFirst = true
  let hasReported = false
  return async ({ context, ...over }) => {
    const listening: Reporter = {
      report(event) {
        hasReported ||= event.event !== 'note'
        context.reporter.report(event)
      },
    }
    try {
      return await callOnce({ ...over, context: { ...context, reporter: listening } }, call)
    } catch (error) {
      if (!(error instanceof HostError || error instanceof InputError)) throw error
      const { attempt } = call.request
      const answer = isContactError(error) ? 'unclear' : answerOfError(error, { attempt, isFirst, hasReported })
      if (answer === 'refused') throw error
      return answer === 'stuck' ? { verdict: 'NEEDS_HUMAN', reason: error.text, record: null } : error
    } finally {
      isFirst = false
    }
  }
}

/** Looks the attempt up until the host reports its outcome. Returns the last error when it does not in time. */
async function seek(session: AttemptSession, ask: (over: AgentSession) => Promise<Answer>, error: HostError | InputError): Promise<Answer> {
  let answer: Answer = error
  // Only time without contact counts: a release may take as long as it likes.
  let left = session.options.reconnectFor ?? RECONNECT_FOR_MILLISECONDS
  let unclear = 0
  for (let wait = 250; left > 0 && unclear < UNCLEAR_ANSWERS; wait = Math.min(wait * 2, LONGEST_PAUSE_MILLISECONDS)) {
    const since = performance.now()
    await pause(wait)
    const again: Reconnection | null = isContactError(answer) ? await session.reconnect().catch(knownError) : null
    left -= performance.now() - since
    if (again instanceof Error) {
      answer = again
      continue
    }
    await using over = again
    answer = await ask(over ?? session)
    if (!(answer instanceof Error)) return answer
    if (!isContactError(answer)) unclear += 1
  }
  return answer
}

async function callOnce(session: AgentSession, { verb, request, ...rest }: AttemptCall): Promise<ConcludedAttempt> {
  const answer = await callAgent(session, { verb, input: request, effect: 'write', ...rest })
  if (!('record' in answer)) throw notUnderstood(session.connection.target.name, 'it gave no record of the attempt')
  const { record, ...signed } = answer
  return { verdict: record.verdict, reason: record.reason, record, ...signed }
}

/** If no new connection is possible, perhaps because a key is missing, the earlier request still counts. */
function knownError(error: unknown): HostError | InputError {
  if (error instanceof HostError || error instanceof InputError) return error
  throw error
}

function seekingNote({ hostName, reconnectFor }: AttemptSession['options'], error: HostError | InputError): string {
  return isContactError(error)
    ? `${error.text} ${hostName} continues on its own; reconnecting for up to ${Math.round((reconnectFor ?? RECONNECT_FOR_MILLISECONDS) / 1000)} s…`
    : `${error.text} It is unknown whether the attempt has started on ${hostName}; checking…`
}

function unknownReason({ hostName, config }: ReachOptions, attempt: string, error: HostError | InputError): string {
  const what = isContactError(error)
    ? `Contact with ${hostName} was lost during attempt ${attempt}, and could not be restored`
    : `It is unknown whether ${hostName} has run attempt ${attempt}`
  return (
    `${what}: ${error.text} ` +
    `Run "grind-to-prod status ${hostName}" (or "${onHost('status', config.application)}" on the host) to see its outcome.`
  )
}
