import { begunOf } from '#domain/errors/begun'
import { HostError, InputError } from '#domain/errors/errors'
import type { HostErrorCode } from '#domain/errors/codes'

/** Codes about the connection to the host; every other error is the agent's own answer. */
const contactCodes: ReadonlySet<HostErrorCode> = new Set([
  'contact-lost',
  'unreachable',
  'agent-protocol',
  'agent-missing',
  'authentication-failed',
  'host-key-mismatch',
])

/** True when the host may not even have received the request; false for every answer of its own. */
export function isContactError(error: unknown): error is HostError {
  return error instanceof HostError && contactCodes.has(error.code)
}

/** What is known about the calls that were made for an attempt when one of them ended in an error. */
export interface CallsSoFar {
  readonly attempt: string
  /** No call for this attempt was made before. One that was lost may still be at work on the host. */
  readonly isFirst: boolean
  /** The agent has reported a running transaction. */
  readonly hasReported: boolean
}

/**
 * Classifies the error of a call by its attempt. `refused`: nothing was started. `stuck`: it was started, and the host could not finish it.
 * `unclear`: the attempt must be looked up.
 */
export function answerOfError(error: unknown, calls: CallsSoFar): 'refused' | 'stuck' | 'unclear' {
  const begun = begunOf(error)
  if (begun !== undefined) return begun ? 'stuck' : 'refused'
  return isRefusalOfOlderAgent(error, calls) ? 'refused' : 'unclear'
}

/**
 * An older agent, whose errors do not report whether the attempt has started, throws these codes only before it starts the transaction. It
 * throws `ill`, and bugs (`surprise`), before and after.
 */
const olderRefusals: ReadonlySet<HostErrorCode> = new Set([
  'wrong-host',
  'path-missing',
  'path-untrusted',
  'path-corrupt',
  'signature-refused',
  'not-approved',
  'disk-full',
  'busy',
  'no-previous-release',
  'unexpected-release',
  'unexpected-role',
  'not-awaiting',
  'not-installed',
])

function isRefusalOfOlderAgent(error: unknown, { attempt, isFirst, hasReported }: CallsSoFar): boolean {
  if (!isFirst || hasReported) return false
  if (error instanceof InputError) return true
  // Such an agent may be busy with the very attempt that it is asked for.
  return error instanceof HostError && olderRefusals.has(error.code) && !error.text.includes(attempt)
}
