import { once } from 'node:events'
import type { Writable } from 'node:stream'

/** Returns when a stream takes more again, or is closed. */
export async function roomIn(stream: Writable): Promise<void> {
  if (stream.destroyed || !stream.writableNeedDrain) return
  const done = new AbortController()
  const either = ['drain', 'close'].map((event) => once(stream, event, { signal: done.signal }))
  // Both end when one does: the other would keep its listeners.
  await Promise.race(either).catch(() => undefined)
  done.abort()
  await Promise.allSettled(either)
}
