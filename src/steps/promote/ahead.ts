/** Work that can be begun before its result is used, and the memory that it takes until then. */
interface Begun<Result> {
  readonly result: Promise<Result>
  readonly memoryBytes: number
}

interface AheadOptions<Item, Result> {
  /** Memory that everything begun and not yet used may take. One is always begun, however much it takes. */
  readonly memoryBytes: number
  /** How many may be begun at most. */
  readonly count: number
  readonly memoryOf: (item: Item) => number
  readonly begin: (item: Item) => Promise<Result>
}

/**
 * Yields the result for each item, in order, and begins the next ones while the caller works with one. What was begun counts as used when
 * the caller asks for the next.
 */
export async function* ahead<Item, Result>(items: readonly Item[], options: AheadOptions<Item, Result>): AsyncGenerator<Result> {
  const begun: Begun<Result>[] = []
  let next = 0
  let memoryBytes = 0
  const beginMore = () => {
    while (next < items.length && begun.length < options.count) {
      const needed = options.memoryOf(items[next]!)
      if (begun.length > 0 && memoryBytes + needed > options.memoryBytes) return
      const result = options.begin(items[next]!)
      // It is reported when its turn comes.
      result.catch(() => undefined)
      begun.push({ result, memoryBytes: needed })
      memoryBytes += needed
      next += 1
    }
  }
  for (beginMore(); begun.length > 0; beginMore()) {
    yield await begun[0]!.result
    memoryBytes -= begun.shift()!.memoryBytes
  }
}

/**
 * Returns the same chunks, and reads up to so many bytes of them before they are asked for. The signal ends that, and the source, when the
 * rest is not needed; it throws its reason then.
 */
export function readAhead(source: AsyncIterable<Uint8Array>, limitBytes: number, signal: AbortSignal): AsyncIterable<Uint8Array> {
  const reading = new Reading(limitBytes, signal)
  void reading.fill(source)
  return reading.chunks()
}

class Reading {
  readonly #limitBytes: number
  readonly #signal: AbortSignal
  readonly #waiting: Uint8Array[] = []
  #bytes = 0
  #end: { readonly error?: unknown } | undefined
  #wake = Promise.withResolvers<void>()

  constructor(limitBytes: number, signal: AbortSignal) {
    this.#limitBytes = limitBytes
    this.#signal = signal
  }

  async fill(source: AsyncIterable<Uint8Array>): Promise<void> {
    const awaken = () => this.#awaken()
    this.#signal.addEventListener('abort', awaken)
    try {
      for await (const chunk of source) {
        this.#waiting.push(chunk)
        this.#bytes += chunk.length
        this.#awaken()
        while (this.#bytes >= this.#limitBytes && !this.#signal.aborted) await this.#wake.promise
        this.#signal.throwIfAborted()
      }
      this.#end = {}
    } catch (error) {
      this.#end = { error }
    }
    this.#signal.removeEventListener('abort', awaken)
    this.#awaken()
  }

  async *chunks(): AsyncGenerator<Uint8Array> {
    for (;;) {
      while (this.#waiting.length === 0 && this.#end === undefined) await this.#wake.promise
      const chunk = this.#waiting.shift()
      if (chunk === undefined) break
      this.#bytes -= chunk.length
      this.#awaken()
      yield chunk
    }
    if (this.#end !== undefined && 'error' in this.#end) throw this.#end.error
  }

  #awaken(): void {
    this.#wake.resolve()
    this.#wake = Promise.withResolvers()
  }
}
