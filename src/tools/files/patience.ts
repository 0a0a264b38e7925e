import type { Readable } from 'node:stream'

export interface Patience {
  /** Milliseconds that may pass without a byte when as much came before as could be asked for. */
  readonly silence: number
  /** Bytes that make up for a second of waiting. */
  readonly bytesPerSecond: number
  /** Milliseconds after which it is over in any case. */
  readonly total: number
}

/**
 * Reads the input as a stream, while its sender is not too slow. Only the time spent waiting for input counts, never our own work. Waiting
 * uses patience up, and bytes restore it at the rate given and never above `silence`: so a connection may stall for that long, and a sender
 * of a byte now and then loses. In all it may take `silence`, a second for each `bytesPerSecond` that came, and `total` at most. Destroys
 * the input and throws `lost()` when patience is over.
 */
export async function* patiently(input: Readable, patience: Patience, lost: () => Error): AsyncGenerator<Uint8Array> {
  const { silence, bytesPerSecond, total } = patience
  const deadline = performance.now() + total
  const chunks: AsyncIterator<Uint8Array> = input[Symbol.asyncIterator]()
  let left = silence
  try {
    for (;;) {
      const began = performance.now()
      const timer = setTimeout(() => input.destroy(lost()), Math.max(0, Math.min(left, deadline - began)))
      const next = await chunks.next().finally(() => clearTimeout(timer))
      if (next.done === true) return
      left = Math.min(silence, left - (performance.now() - began) + (next.value.length / bytesPerSecond) * 1000)
      yield next.value
    }
  } finally {
    await chunks.return?.()
  }
}
