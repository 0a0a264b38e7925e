import { verdicts } from '#domain/activation/verdicts'
import { HostError, VerdictError } from '#domain/errors/errors'
import type { HostErrorCode } from '#domain/errors/codes'

/** Codes of a call that the host may have run, in part or whole. */
const unclearCodes: ReadonlySet<HostErrorCode> = new Set(['contact-lost', 'agent-protocol'])

/**
 * Runs a request without an attempt id by which it could be looked up, such as an installation. If its answer is lost, it is unknown what
 * was done: that ends as UNKNOWN, and not as a refusal that changed nothing.
 */
export async function orUnknown<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof HostError) || !unclearCodes.has(error.code)) throw error
    const message = `${error.text} It is unknown how much of it was done on ${error.host}.`
    throw new VerdictError(verdicts.UNKNOWN.exitCode, message, { hint: 'Repeat it, which has the same result.', cause: error })
  }
}
