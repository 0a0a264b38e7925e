import { verdictExitCodes } from '#domain/activation/verdict'
import { HostError, VerdictError, type HostErrorCode } from '#domain/errors/errors'

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
    const message = `${error.message} It is unknown how much of it was done on ${error.host}; repeat it, which has the same result.`
    throw new VerdictError(verdictExitCodes.UNKNOWN, message, { cause: error })
  }
}
