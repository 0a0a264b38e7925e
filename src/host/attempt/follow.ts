import { open } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import { isMissing } from '#tools/files/is-there'
import { watchFolder } from '#tools/files/watch-folder'
import { loose } from '#domain/protocol/loose'
import type { AttemptRecord } from '#domain/protocol/record'
import { eventSchema } from '#domain/report/event'
import { attemptFolder, eventsFile, readRecord } from './attempts.ts'
import type { Host } from '#machine/host'
import { recordedAttempt } from '#machine/ledger/ledger-file'
import { peekHolder } from './lock.ts'

/** A change that the kernel does not report is seen after this time. */
const POLL_MILLISECONDS = 100
/** Asking systemd starts a process, so it is done less often. */
const HOLDER_CHECK_MILLISECONDS = 1000

/**
 * Streams a transaction's events until its record exists. Returns undefined if the transaction stopped without one; `recover` then decides.
 */
export async function followAttempt(host: Host, attempt: string): Promise<AttemptRecord | undefined> {
  using folder = watchFolder(attemptFolder(host, attempt))
  const events = tail(eventsFile(host, attempt))
  for (let nextCheck = performance.now() + HOLDER_CHECK_MILLISECONDS; ; await folder.change(POLL_MILLISECONDS)) {
    const record = await readRecord(host, attempt)
    const isTimeToCheck = record === undefined && performance.now() >= nextCheck
    const isGone = isTimeToCheck && (await hasLetGo(host, attempt))
    for (const line of await events()) forward(host, line)
    if (record !== undefined) return record
    // It may have ended between the two looks.
    if (isGone) return (await readRecord(host, attempt)) ?? recordedAttempt(host, attempt)
    if (isTimeToCheck) nextCheck = performance.now() + HOLDER_CHECK_MILLISECONDS
  }
}

/** False also while systemd is too slow to answer: the transaction continues meanwhile. */
async function hasLetGo(host: Host, attempt: string): Promise<boolean> {
  const holder = await peekHolder(host)
  return holder !== undefined && holder?.attempt !== attempt
}

/** Waits until no transaction runs. */
export async function waitUntilFree(host: Host): Promise<void> {
  while ((await peekHolder(host)) !== null) await delay(POLL_MILLISECONDS)
}

/** What follows may be of another version than the transaction. */
const anyEvent = loose(eventSchema)

function forward(host: Host, line: string): void {
  try {
    const event = anyEvent.safeParse(JSON.parse(line))
    if (event.success) host.reporter.report(event.data)
  } catch {
    // A line that a full disk cut short; events are for the eye, the record is what counts.
  }
}

/** Each call gives the whole lines that were added since the last one. */
function tail(file: string): () => Promise<string[]> {
  let offset = 0
  let rest = ''
  const decoder = new TextDecoder()
  return async () => {
    let handle
    try {
      handle = await open(file, 'r')
    } catch (error) {
      if (isMissing(error)) return []
      throw error
    }
    try {
      const { size } = await handle.stat()
      if (size <= offset) return []
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(size - offset), 0, size - offset, offset)
      offset += bytesRead
      const pieces = (rest + decoder.decode(buffer.subarray(0, bytesRead), { stream: true })).split('\n')
      rest = pieces.pop() ?? ''
      return pieces
    } finally {
      await handle.close()
    }
  }
}
