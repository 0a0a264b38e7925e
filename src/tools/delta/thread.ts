import { parentPort, workerData } from 'node:worker_threads'
import { makeDelta } from '#domain/delta/make'

/** The program of a thread: makes the delta of what it is given, sends it back, and ends. */
const { base, next }: { base: unknown; next: unknown } = workerData
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- That is of windows, and this is a port.
parentPort?.postMessage(makeDelta(bufferOf(base), bufferOf(next)))

function bufferOf(bytes: unknown): Buffer {
  if (!(bytes instanceof Uint8Array)) throw new TypeError('The thread needs the bytes of a base and of what is new.')
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
