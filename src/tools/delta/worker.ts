import { Worker } from 'node:worker_threads'

/** The source runs thread.ts itself; in dist/, a stub beside the bundle (script/stubs.ts) loads it from there. */
const here = import.meta.url
const program = here.endsWith('.ts') ? new URL('thread.ts', here) : new URL('../delta-thread.js', here)

/**
 * Makes the delta of `makeDelta` in a thread of its own, so that this one goes on with progress and connections. What is in shared memory
 * is not copied (see `gathered`). Rejects with the signal's reason when it is aborted, and with the thread's error, also when its memory is
 * not enough.
 */
export async function deltaInWorker(base: Buffer, next: Buffer, signal?: AbortSignal): Promise<Buffer> {
  signal?.throwIfAborted()
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>()
  const worker = new Worker(program, { workerData: { base, next } })
  const abort = () => reject(signal?.reason)
  signal?.addEventListener('abort', abort)
  worker.once('message', ({ buffer, byteOffset, byteLength }: Uint8Array) => resolve(Buffer.from(buffer, byteOffset, byteLength)))
  worker.once('error', reject)
  worker.once('exit', (code) => reject(new Error(`The thread that makes a delta ended with ${code}.`)))
  try {
    return await promise
  } finally {
    signal?.removeEventListener('abort', abort)
    await worker.terminate()
  }
}
