import { createInterface, type Interface } from 'node:readline'
import type { Readable } from 'node:stream'

/** Reads a stream line by line, one waiting reader at a time. */
export function lineReader(stream: Readable): () => Promise<string> {
  const lines: Interface = createInterface({ input: stream })
  const iterator = lines[Symbol.asyncIterator]()
  return async () => {
    const { value, done } = await iterator.next()
    if (done) throw new Error('The program ended before it answered.')
    return value
  }
}
