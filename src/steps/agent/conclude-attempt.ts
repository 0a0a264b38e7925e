import { setTimeout as pause } from 'node:timers/promises'
import type { Verdict } from '#domain/activation/verdict'
import { HostError, type HostErrorCode } from '#domain/errors/errors'
import { attemptResultSchema, type ApplyRequest, type RollbackRequest } from '#domain/protocol/messages'
import type { AttemptRecord } from '#domain/protocol/record'
import type { SetRoleRequest } from '#domain/protocol/role'
import type { Reporter } from '#domain/report/event'
import type { Runner } from '#tools/run/runner'
import type { SshConnection } from '#tools/ssh/connection'
import { callAgent } from './session.ts'
import { reachHost, type ReachOptions } from './reach.ts'

/** What is asked of the host. Sent again with the same attempt id, it is not begun again: the agent answers with what became of it. */
export type AttemptCall =
  | { readonly verb: 'apply'; readonly request: ApplyRequest }
  | { readonly verb: 'rollback'; readonly request: RollbackRequest; readonly words: readonly string[] }
  | { readonly verb: 'role'; readonly request: SetRoleRequest; readonly words: readonly string[] }

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

/**
 * Starts an attempt and waits for its verdict. The host carries it out whether or not anyone listens, so when contact is
 * lost it is sought again; when it is not found in time the verdict is UNKNOWN, never a guess. Throws only what the agent
 * itself refuses with.
 */
export async function concludeAttempt(
  options: ConcludeOptions,
  connection: SshConnection,
  call: AttemptCall,
  runner: Runner,
  reporter: Reporter,
): Promise<Concluded> {
  const ask = async (over: SshConnection): Promise<Concluded> => {
    const { verb, request, ...rest } = call
    const session = {
      verb,
      application: options.config.application,
      input: request,
      result: attemptResultSchema,
      effect: 'write',
      ...rest,
    } as const
    const { record, ...signed } = await callAgent(over, session, runner, reporter)
    return { verdict: record.verdict, reason: record.reason, record, ...signed }
  }
  let lost: HostError
  try {
    return await ask(connection)
  } catch (error) {
    lost = contactError(error)
  }
  reporter.report({
    event: 'note',
    level: 'warning',
    message: `${lost.message} ${options.hostName} goes on by itself; seeking contact again…`,
  })
  // Only time without contact counts: a release may take as long as it likes.
  let left = options.reconnectFor ?? RECONNECT_FOR_MILLISECONDS
  for (let wait = 250; left > 0; wait = Math.min(wait * 2, LONGEST_PAUSE_MILLISECONDS)) {
    const since = performance.now()
    await pause(wait)
    const reached = await reachHost(options, runner, reporter).catch(contactError)
    left -= performance.now() - since
    if (reached instanceof HostError) {
      lost = reached
      continue
    }
    await using again = reached
    try {
      return await ask(again)
    } catch (error) {
      lost = contactError(error)
    }
  }
  return { verdict: 'UNKNOWN', reason: unknownReason(options, call.request.attempt, lost), record: null }
}

/** Codes that speak of the way to the host; every other error is the agent's own answer. */
const contactCodes: ReadonlySet<HostErrorCode> = new Set([
  'contact-lost',
  'unreachable',
  'agent-protocol',
  'agent-missing',
  'authentication-failed',
  'host-key-mismatch',
])

/** True when the host may not even have heard what was asked of it; false for every answer of its own. */
export function isContactError(error: unknown): error is HostError {
  return error instanceof HostError && contactCodes.has(error.code)
}

function contactError(error: unknown): HostError {
  if (isContactError(error)) return error
  throw error
}

function unknownReason({ hostName, config }: ConcludeOptions, attempt: string, lost: HostError): string {
  return (
    `Contact with ${hostName} was lost while it carried out attempt ${attempt}, and was not found again: ${lost.message} ` +
    `"grind-to-prod status ${hostName}" (or "grind-to-prod-agent status ${config.application}" on the host) says what became of it.`
  )
}
