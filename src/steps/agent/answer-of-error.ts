import { begunOf } from '#domain/errors/begun'
import { HostError, InputError } from '#domain/errors/errors'
import type { HostErrorCode } from '#domain/errors/codes'

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

/** What is known about the calls that were made for an attempt when one of them ended in an error. */
export interface CallsSoFar {
  readonly attempt: string
  /** No call for this attempt was made before. One that was lost may still be at work on the host. */
  readonly isFirst: boolean
  /** The agent has told of a transaction at work. */
  readonly hasTold: boolean
}

/**
 * What the error of a call says of its attempt. `refused`: nothing was begun. `stuck`: it was begun, and the host could not bring it to
 * an end. `unclear`: the attempt must be looked up.
 */
export function answerOfError(error: unknown, calls: CallsSoFar): 'refused' | 'stuck' | 'unclear' {
  const begun = begunOf(error)
  if (begun !== undefined) return begun ? 'stuck' : 'refused'
  return isRefusalOfOlderAgent(error, calls) ? 'refused' : 'unclear'
}

/**
 * An agent from before errors said whether the attempt has begun throws these codes only before it starts the transaction. It throws
 * `ill`, and what it calls a surprise, before and after.
 */
const olderRefusals: ReadonlySet<HostErrorCode> = new Set([
  'wrong-host',
  'path-missing',
  'path-untrusted',
  'path-corrupt',
  'signature-refused',
  'disk-full',
  'busy',
  'no-previous-release',
  'unexpected-release',
  'unexpected-role',
  'not-awaiting',
  'not-installed',
])

function isRefusalOfOlderAgent(error: unknown, { attempt, isFirst, hasTold }: CallsSoFar): boolean {
  if (!isFirst || hasTold) return false
  if (error instanceof InputError) return true
  // Such an agent may be busy with the very attempt that it is asked for.
  return error instanceof HostError && olderRefusals.has(error.code) && !error.text.includes(attempt)
}
