import { beforeBegin, markBegun } from '#domain/errors/begun'
import { HostError } from '#domain/errors/errors'
import type { AttemptResult } from '#domain/protocol/messages'
import type { Host } from '#machine/host'
import { recordedAttempt } from '#machine/ledger/ledger-file'
import { readRecord } from '../attempt/attempts.ts'
import { followAttempt } from '../attempt/follow.ts'
import { readHolder } from '../attempt/lock.ts'
import { onHost } from '#domain/protocol/on-host'

/**
 * Reports the events of an attempt, those before included, until it has its record, which is returned. Without an attempt that of the
 * transaction that runs is meant. Changes nothing. Throws HostError `not-running` for one that neither runs nor has a record.
 */
export async function follow(host: Host, { attempt }: { readonly attempt?: string }): Promise<AttemptResult> {
  const meant = attempt ?? (await beforeBegin(() => runningAttempt(host)))
  const record = (await readRecord(host, meant)) ?? (await recordedAttempt(host, meant)) ?? (await followAttempt(host, meant))
  if (record !== undefined) return { record }
  throw markBegun(notRunning(host, `Attempt ${meant} on ${host.name} neither runs nor has a record.`), false)
}

/** Returns the attempt of the transaction that runs. Throws HostError `not-running`. */
export async function runningAttempt(host: Host): Promise<string> {
  const holder = await readHolder(host)
  if (holder?.attempt === undefined || holder.attempt === null) throw notRunning(host, `No attempt runs on ${host.name}.`)
  return holder.attempt
}

/** Returns the error for an attempt that cannot be followed or cancelled. */
export function notRunning(host: Host, message: string): HostError {
  return new HostError('not-running', message, {
    host: host.name,
    hint: `Run "${onHost('ledger', host.application)}" there, which lists those that have ended.`,
  })
}
