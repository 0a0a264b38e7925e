import { setTimeout as pause } from 'node:timers/promises'
import { HostError } from '#domain/errors/errors'
import { warn } from '#domain/report/event'
import type { HostClient } from '../agent/host-client.ts'
import { LONGEST_PAUSE_MILLISECONDS, RECONNECT_FOR_MILLISECONDS } from '../agent/conclude-attempt.ts'

/**
 * Connects again after contact was lost, and then runs `work`, which only inspects or prepares, until it has an answer. Throws the error
 * itself if it is about anything else, and the last one when there is no contact for too long.
 */
export async function inContact<Result>(client: HostClient, error: unknown, work: () => Promise<Result>): Promise<Result> {
  if (!isLoss(error)) throw error
  const { context, options, name } = client
  warn(context.reporter, `${error.message} Reconnecting to ${name} and copying what is still missing…`)
  let last = error
  let left = options.reconnectFor ?? RECONNECT_FOR_MILLISECONDS
  for (let wait = 250; left > 0; wait = Math.min(wait * 2, LONGEST_PAUSE_MILLISECONDS)) {
    const since = performance.now()
    try {
      await pause(wait)
      await client.reopen()
      return await work()
    } catch (again) {
      // Another host key or a refusal does not become better.
      if (!isLoss(again)) throw again
      last = again
    }
    left -= performance.now() - since
  }
  throw last
}

/** True for an error after which the connection can be made again. */
export function isLoss(error: unknown): error is HostError {
  return error instanceof HostError && (error.code === 'contact-lost' || error.code === 'unreachable')
}
