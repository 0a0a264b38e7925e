import { join } from 'node:path'
import { cancelFileSchema, cancelledWords, type CancelFile, type Cancellation } from '#domain/activation/cancellation'
import { canonicalRecord } from '#domain/manifest/canonical'
import { deepPublicUrls } from '#domain/secrets/public-url'
import { writeOnce } from '#tools/files/write-once'
import { attemptFolder, readOwn } from './attempts.ts'
import type { Host } from '#machine/host'

function cancelFile(host: Host, attempt: string): string {
  return join(attemptFolder(host, attempt), 'cancel.json')
}

/** Reads the request to cancel an attempt; undefined when there is none. */
export async function readCancellation(host: Host, attempt: string): Promise<Cancellation | undefined> {
  const file = await readOwn(host, cancelFile(host, attempt), cancelFileSchema)
  if (file === undefined) return undefined
  const { actor, reason, requestedAt } = file
  return { actor, requestedAt, ...(reason === undefined ? {} : { reason }) }
}

/** Makes a request to cancel durable unless there is one already. False when there was one. */
export async function writeCancellation(host: Host, request: CancelFile): Promise<boolean> {
  return writeOnce(cancelFile(host, request.attempt), canonicalRecord(deepPublicUrls(request)), 0o600)
}

/** Returns why an attempt is to be rolled back, as one clause; null without a request. A damaged one counts as none. */
export async function whyCancelled(host: Host, attempt: string): Promise<string | null> {
  const request = await readCancellation(host, attempt).catch(() => undefined)
  return request === undefined ? null : cancelledWords(request)
}
