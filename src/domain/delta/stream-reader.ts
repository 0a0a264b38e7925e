import { promisify } from 'node:util'
import { zstdDecompress, zstdDecompressSync } from 'node:zlib'
import { DeltaError } from './delta-error.ts'
import { compressedLimit, SECTION_WINDOW, VARINT_BYTES } from './format.ts'

const decompress = promisify(zstdDecompress)

/** A section with fewer bytes is decompressed at once: handing it to a thread takes longer. */
const AT_ONCE_BYTES = 16 * 1024

/** Reads a delta from chunks of any size; keeps what was asked for and one chunk. Throws DeltaError when they end too early. */
export class StreamReader {
  readonly #chunks: AsyncIterator<Uint8Array>
  #kept: Buffer = Buffer.alloc(0)

  constructor(input: AsyncIterable<Uint8Array>) {
    this.#chunks = input[Symbol.asyncIterator]()
  }

  /** Exactly `length` bytes. They are copied as they arrive, so that many small chunks need no more memory than one. */
  async read(length: number): Promise<Buffer> {
    const whole = Buffer.allocUnsafe(length)
    for (let size = 0; size < length;) {
      if (this.#kept.length === 0) this.#kept = await this.#next()
      const taken = this.#kept.copy(whole, size)
      this.#kept = this.#kept.subarray(taken)
      size += taken
    }
    return whole
  }

  async number(): Promise<number> {
    let value = 0
    for (let index = 0, factor = 1; index < VARINT_BYTES; index += 1, factor *= 128) {
      const byte = (await this.read(1))[0]!
      value += (byte & 127) * factor
      if (byte < 128) return value
    }
    throw new DeltaError('it has a number that is too large')
  }

  /** Reads a section of at most this length. It is never decompressed beyond its length, and a large one in a thread of zlib. */
  async section(limit: number): Promise<Buffer> {
    const length = await this.number()
    if (length > limit) throw new DeltaError(`it has a part of ${length} bytes, where at most ${limit} are possible`)
    if (length === 0) return Buffer.alloc(0)
    const packed = await this.number()
    if (packed > compressedLimit(length)) throw new DeltaError(`it has ${packed} compressed bytes for a part of ${length}`)
    const bytes = await decompressed(await this.read(packed), length)
    if (bytes.length !== length) throw new DeltaError('a part of it has another length than it announces')
    return bytes
  }

  /** Throws DeltaError when there is more. */
  async end(): Promise<void> {
    if (this.#kept.length > 0 || (await this.#nextOrEnd()) !== undefined) throw new DeltaError('it continues after its end')
  }

  /** Closes the input. */
  async close(): Promise<void> {
    await this.#chunks.return?.()
  }

  async #next(): Promise<Buffer> {
    const chunk = await this.#nextOrEnd()
    if (chunk === undefined) throw new DeltaError('it ends too early')
    return chunk
  }

  /** The next chunk that has bytes. */
  async #nextOrEnd(): Promise<Buffer | undefined> {
    for (;;) {
      const next = await this.#chunks.next()
      if (next.done === true) return undefined
      const { buffer, byteOffset, byteLength } = next.value
      if (byteLength > 0) return Buffer.from(buffer, byteOffset, byteLength)
    }
  }
}

async function decompressed(packed: Buffer, length: number): Promise<Buffer> {
  try {
    const options = { params: SECTION_WINDOW, maxOutputLength: length }
    return length < AT_ONCE_BYTES ? zstdDecompressSync(packed, options) : await decompress(packed, options)
  } catch (error) {
    throw new DeltaError('a part of it cannot be decompressed', { cause: error })
  }
}
