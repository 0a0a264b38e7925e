import { HostError } from '#domain/errors/errors'
import type { StatusResult } from '#domain/protocol/status'

/** Returns the attempt that holds a host, as its status has it. Throws HostError `not-running`. */
export function runningAttempt(hostName: string, { holder }: Pick<StatusResult, 'holder'>): string {
  if (holder !== null && holder.attempt !== '') return holder.attempt
  const what = holder === null ? `No attempt runs on ${hostName}.` : `${hostName} recovers an earlier attempt, or prunes.`
  throw new HostError('not-running', what, { host: hostName, hint: `Run "grind-to-prod ledger ${hostName}" to see those that have ended.` })
}
