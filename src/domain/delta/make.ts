import { constants, zstdCompressSync } from 'node:zlib'
import { ByteWriter } from './byte-writer.ts'
import { withoutAddresses } from './addresses.ts'
import { findCovers } from './covers.ts'
import { differInPlace, EQUAL_PIECE_BYTES } from './in-place.ts'
import { Prediction } from './prediction.ts'
import { BLOCK_BYTES, coversInPlace, DELTA_MAX_BYTES, MAGIC, type Covers } from './format.ts'

/**
 * Makes a delta: what `applyDelta` needs to make `next` of `base`. Takes the processor for about two seconds for each 10 MB, and besides
 * both four bytes of memory for each of the base, two for each of the new ones, and about 100 MiB. Throws RangeError for more than
 * DELTA_MAX_BYTES.
 */
export function makeDelta(base: Buffer, next: Buffer): Buffer {
  if (base.length > DELTA_MAX_BYTES || next.length > DELTA_MAX_BYTES)
    throw new RangeError(`A delta is of at most ${DELTA_MAX_BYTES} bytes.`)
  const covers = differInPlace(base, next)
    ? oneCover(next.length)
    : findCovers({ base: withoutAddresses(base), next: withoutAddresses(next) })
  const parts = [beginning(base.length, next.length, covers)]
  const encoder = new BlockEncoder(base, next, covers)
  for (let at = 0; at < next.length; at += BLOCK_BYTES) parts.push(...encoder.next(at, Math.min(at + BLOCK_BYTES, next.length)))
  return Buffer.concat(parts)
}

/** All of the new bytes resemble all of the base. */
function oneCover(length: number): Covers {
  const count = length === 0 ? 0 : 1
  return { count, from: new Uint32Array(count), at: new Uint32Array(count), lengths: new Uint32Array(count).fill(length) }
}

function beginning(baseSize: number, nextSize: number, { count, from, at, lengths }: Covers): Buffer {
  const head = new ByteWriter()
  head.bytes(MAGIC)
  for (const number of [baseSize, nextSize, count]) head.number(number)
  const body = new ByteWriter()
  let end = 0
  let endInBase = 0
  for (let index = 0; index < count; index += 1) {
    body.number(from[index]! - end)
    body.number(lengths[index]!)
    body.signed(at[index]! - endInBase)
    end = from[index]! + lengths[index]!
    endInBase = at[index]! + lengths[index]!
  }
  return Buffer.concat([head.take(), section(body.take())])
}

/** Encodes one block after the other. */
class BlockEncoder {
  readonly #prediction: Prediction
  /** The base, when it is what is predicted; else what is predicted of a part of a cover is written to `#predicted`. */
  readonly #inPlace: Buffer | undefined
  readonly #predicted: Buffer
  readonly #next: Buffer
  readonly #covers: Covers
  /** The first cover that does not end before the next block. */
  #cover = 0
  readonly #gaps = new ByteWriter()
  readonly #differences = new ByteWriter()
  readonly #extra = new ByteWriter()
  /** Equal bytes since the last difference of the block. */
  #equal = 0

  constructor(base: Buffer, next: Buffer, covers: Covers) {
    this.#prediction = new Prediction(base, covers)
    this.#inPlace = coversInPlace(covers, base.length, next.length) ? base : undefined
    this.#predicted = Buffer.allocUnsafe(this.#inPlace === undefined ? Math.min(next.length, BLOCK_BYTES) : 0)
    this.#next = next
    this.#covers = covers
  }

  /** Returns the sections of the block with these of the new bytes. */
  next(start: number, end: number): Buffer[] {
    const { count, from, at, lengths } = this.#covers
    this.#equal = 0
    let done = start
    while (done < end) {
      const cover = this.#cover
      const begin = cover < count ? Math.min(from[cover]!, end) : end
      if (begin > done) this.#extra.bytes(this.#next.subarray(done, begin))
      done = Math.max(done, begin)
      if (done === end) break
      const skipped = done - from[cover]!
      const piece = Math.min(lengths[cover]! - skipped, end - done)
      this.#compare(this.#predictedOf({ place: at[cover]! + skipped, length: piece, moved: from[cover]! - at[cover]! }), done)
      done += piece
      if (skipped + piece === lengths[cover]!) this.#cover += 1
    }
    return [section(this.#gaps.take()), section(this.#differences.take()), section(this.#extra.take())]
  }

  #predictedOf(part: { readonly place: number; readonly length: number; readonly moved: number }): Buffer {
    if (this.#inPlace !== undefined) return this.#inPlace.subarray(part.place, part.place + part.length)
    this.#prediction.write(this.#predicted, 0, part)
    return this.#predicted.subarray(0, part.length)
  }

  /** Writes the differences between what is predicted of a part of a cover and the new bytes from there on. */
  #compare(predicted: Buffer, from: number): void {
    const { length } = predicted
    const next = this.#next
    let equal = this.#equal
    for (let index = 0; index < length;) {
      const end = index + EQUAL_PIECE_BYTES
      if (end <= length && predicted.compare(next, from + index, from + end, index, end) === 0) {
        equal += EQUAL_PIECE_BYTES
        index = end
        continue
      }
      if (predicted[index] === next[from + index]) {
        equal += 1
        index += 1
        continue
      }
      const width = Math.min(4, length - index)
      this.#gaps.number(equal)
      this.#differences.word(difference(predicted.subarray(index, index + width), next.subarray(from + index, from + index + width)))
      equal = 0
      index += width
    }
    this.#equal = equal
  }
}

/** What to add to the little-endian number that some bytes are to make another, modulo its size. */
function difference(base: Buffer, next: Buffer): number {
  const width = base.length
  if (width === 4) return (next.readInt32LE(0) - base.readInt32LE(0)) | 0
  const modulus = 2 ** (8 * width)
  return (next.readUIntLE(0, width) - base.readUIntLE(0, width) + modulus) % modulus
}

function section(bytes: Buffer): Buffer {
  const head = new ByteWriter()
  head.number(bytes.length)
  if (bytes.length === 0) return head.take()
  const packed = zstdCompressSync(bytes, { params: { [constants.ZSTD_c_compressionLevel]: levelFor(bytes.length) } })
  head.number(packed.length)
  return Buffer.concat([head.take(), packed])
}

/** The highest usual level, because sections are small; of a block that nothing of the base resembles, it would take half a minute. */
function levelFor(length: number): number {
  return length <= 6_000_000 ? 19 : 9
}
