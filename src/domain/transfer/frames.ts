import { InputError } from '../errors/errors.ts'
import { invalidPack } from '../errors/catalogue.ts'

/** A frame: one letter for its type, four bytes of length (big-endian), and that many bytes. */
export interface Frame {
  readonly type: string
  readonly bytes: Buffer
}

/** Bytes of a frame before its payload. */
export const HEAD_BYTES = 5

/** Returns the head of a frame; its payload follows it on the wire. */
export function frameHead(type: string, length: number): Buffer {
  const head = Buffer.alloc(HEAD_BYTES)
  head.write(type, 'latin1')
  head.writeUInt32BE(length, 1)
  return head
}

/** The input ended within a pack, as it does when the connection is lost. */
export class EarlyEndError extends InputError {
  constructor(bytes: number) {
    super('pack-invalid', `The pack ends too early, after ${bytes} bytes.`, { hint: 'Send the release again.' })
  }
}

/** Reads exact amounts from chunks of any size; holds no more than what was asked for and one chunk. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>
  #held: Buffer = Buffer.alloc(0)
  /** Bytes given out so far. */
  position = 0

  constructor(input: AsyncIterable<Uint8Array>) {
    this.#chunks = input[Symbol.asyncIterator]()
  }

  /** Exactly `length` bytes. Throws InputError pack-invalid when the input ends before. */
  async read(length: number): Promise<Buffer> {
    const parts = [this.#held]
    let size = this.#held.length
    while (size < length) {
      const next = await this.#chunks.next()
      if (next.done === true) {
        throw new EarlyEndError(this.position + size)
      }
      parts.push(Buffer.from(next.value))
      size += next.value.length
    }
    const whole = parts.length === 1 ? this.#held : Buffer.concat(parts, size)
    this.#held = whole.subarray(length)
    this.position += length
    return whole.subarray(0, length)
  }

  /** Closes the input, so that the sender learns that it is no longer read. */
  async close(): Promise<void> {
    await this.#chunks.return?.()
  }

  /** True when nothing is left. */
  async atEnd(): Promise<boolean> {
    while (this.#held.length === 0) {
      const next = await this.#chunks.next()
      if (next.done === true) return true
      this.#held = Buffer.from(next.value)
    }
    return false
  }
}

/**
 * Reads one frame. `limits` gives the types that may come here and their maximum sizes, so a hostile length is refused before anything is
 * allocated. Throws InputError pack-invalid.
 */
export async function readFrame(reader: ByteReader, limits: Readonly<Record<string, number>>): Promise<Frame> {
  const at = reader.position
  const head = await reader.read(HEAD_BYTES)
  const type = head.toString('latin1', 0, 1)
  const length = head.readUInt32BE(1)
  const limit = Object.hasOwn(limits, type) ? limits[type] : undefined
  if (limit === undefined) {
    throw invalidPack(`The pack has something unexpected at byte ${at}.`)
  }
  if (length > limit) {
    throw new InputError('pack-invalid', `The pack has a part of ${length} bytes at byte ${at}, where at most ${limit} are allowed.`)
  }
  return { type, bytes: await reader.read(length) }
}
