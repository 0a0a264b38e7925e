/*
 * The encoding of Nix's worker protocol: numbers of eight bytes, little-endian, and strings with their length before them and zeros after
 * them to a multiple of eight. Source: src/libstore/worker-protocol.hh and src/libutil/serialise.cc of Nix.
 */

/** Returns a number as it is sent. */
export function wireNumber(value: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(BigInt(value))
  return bytes
}

/** Returns a string as it is sent. */
export function wireText(text: string): Buffer {
  const length = Buffer.byteLength(text)
  const bytes = Buffer.alloc(8 + length + padding(length))
  bytes.writeBigUInt64LE(BigInt(length))
  bytes.write(text, 8)
  return bytes
}

/** Returns a list or a set of strings as it is sent; a set must be sorted. */
export function wireTexts(texts: readonly string[]): Buffer {
  return Buffer.concat([wireNumber(texts.length), ...texts.map(wireText)])
}

function padding(length: number): number {
  return (8 - (length % 8)) % 8
}

/** Thrown for an answer that is not of this protocol, or that ends too early. */
export class WireError extends Error {
  override readonly name = 'WireError'
}

/** Longest string that is read: an error of Nix with its trace. */
const TEXT_LIMIT_BYTES = 4 * 1024 * 1024

/** Reads what a daemon answers. Every method throws WireError when the answer ends before. */
export class WireReader {
  readonly #chunks: AsyncIterator<Uint8Array>
  #held: Buffer = Buffer.alloc(0)

  constructor(input: AsyncIterable<Uint8Array>) {
    this.#chunks = input[Symbol.asyncIterator]()
  }

  /** A number. Throws WireError for one that is not exact. */
  async number(): Promise<number> {
    const value = Number((await this.#bytes(8)).readBigUInt64LE())
    if (!Number.isSafeInteger(value)) throw new WireError('it has a number that is too large')
    return value
  }

  async text(): Promise<string> {
    const length = await this.number()
    if (length > TEXT_LIMIT_BYTES) throw new WireError(`it has a string of ${length} bytes`)
    return (await this.#bytes(length + padding(length))).subarray(0, length).toString()
  }

  async #bytes(length: number): Promise<Buffer> {
    const parts = [this.#held]
    let size = this.#held.length
    while (size < length) {
      const next = await this.#chunks.next()
      if (next.done === true) throw new WireError('it ends too early')
      parts.push(Buffer.from(next.value.buffer, next.value.byteOffset, next.value.byteLength))
      size += next.value.length
    }
    const whole = parts.length === 1 ? this.#held : Buffer.concat(parts, size)
    this.#held = whole.subarray(length)
    return whole.subarray(0, length)
  }
}
