import { DeltaError } from './delta-error.ts'
import { VARINT_BYTES } from './format.ts'

/** Reads the bytes of one section. Throws DeltaError when they end too early or are not what is asked for. */
export class SectionReader {
  readonly #bytes: Buffer
  #at = 0

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  get isAtEnd(): boolean {
    return this.#at === this.#bytes.length
  }

  number(): number {
    let value = 0
    for (let index = 0, factor = 1; index < VARINT_BYTES; index += 1, factor *= 128) {
      const byte = this.#bytes[this.#at]
      if (byte === undefined) throw new DeltaError('a part of it ends too early')
      this.#at += 1
      value += (byte & 127) * factor
      if (byte < 128) return value
    }
    throw new DeltaError('it has a number that is too large')
  }

  signed(): number {
    const folded = this.number()
    return folded % 2 === 0 ? folded / 2 : -(folded + 1) / 2
  }

  /** Four bytes, the lowest first. */
  word(): number {
    this.#require(4)
    this.#at += 4
    return this.#bytes.readInt32LE(this.#at - 4)
  }

  /** Copies the next bytes to a part of another buffer. */
  copy(target: Buffer, start: number, length: number): void {
    this.#require(length)
    this.#bytes.copy(target, start, this.#at, this.#at + length)
    this.#at += length
  }

  #require(length: number): void {
    if (this.#at + length > this.#bytes.length) throw new DeltaError('a part of it ends too early')
  }
}
