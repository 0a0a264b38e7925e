import { DeltaError } from './delta-error.ts'
import { BLOCK_BYTES, coversInPlace, DELTA_MAX_BYTES, MAGIC, MAX_COVERS, VARINT_BYTES, type Covers } from './format.ts'
import { Prediction } from './prediction.ts'
import { SectionReader } from './section-reader.ts'
import { StreamReader } from './stream-reader.ts'

/**
 * Makes the new bytes of a base and a delta of `makeDelta`, as they arrive, in chunks of at most 16 MiB, of which each is valid until the
 * next one is asked for; one with all of the bytes stays valid. `narSize` is how many bytes they must be. The base belongs to this
 * function: where all of the new bytes resemble all of the base, each in its place, they are made in its memory. Every place and length is
 * checked before it is used, so a hostile delta costs no more than one of this size may: it ends in DeltaError, or in other bytes, which
 * only their hash shows. Needs about 60 MiB besides the base, and a hostile delta 200 MiB at most. An error of the input comes through as
 * it is.
 */
export async function* applyDelta(base: Buffer, delta: AsyncIterable<Uint8Array>, narSize: number): AsyncGenerator<Buffer> {
  const reader = new StreamReader(delta)
  try {
    if (base.length > DELTA_MAX_BYTES || narSize > DELTA_MAX_BYTES) throw new DeltaError(`it is of more than ${DELTA_MAX_BYTES} bytes`)
    const covers = await readStart(reader, base.length, narSize)
    const blocks = new Blocks(base, covers, narSize)
    for (let start = 0; start < narSize; start += BLOCK_BYTES) {
      const length = Math.min(BLOCK_BYTES, narSize - start)
      // Each difference has four bytes, but for the last one of a cover; the bytes of the gaps' numbers follow from what they count.
      const most = Math.ceil(length / 4) + Math.min(covers.count, length)
      const gaps = new SectionReader(await reader.section(most + Math.ceil(length / 64)))
      const differences = new SectionReader(await reader.section(4 * most))
      const extra = new SectionReader(await reader.section(length))
      yield blocks.next({ start, length, gaps, differences, extra })
    }
    await reader.end()
  } finally {
    await reader.close()
  }
}

async function readStart(reader: StreamReader, baseSize: number, narSize: number): Promise<Covers> {
  if (!(await reader.read(MAGIC.length)).equals(MAGIC)) throw new DeltaError('it does not begin as a delta does')
  const size = await reader.number()
  if (size !== baseSize) throw new DeltaError(`it is for a base of ${size} bytes, but this one has ${baseSize}`)
  const newSize = await reader.number()
  if (newSize !== narSize) throw new DeltaError(`it makes ${newSize} bytes, but ${narSize} are expected`)
  const count = await reader.number()
  if (count > Math.min(MAX_COVERS, narSize)) throw new DeltaError(`it has ${count} covers for ${narSize} bytes`)
  const section = new SectionReader(await reader.section(count * 3 * VARINT_BYTES))
  const covers = { count, from: new Uint32Array(count), at: new Uint32Array(count), lengths: new Uint32Array(count) }
  let end = 0
  let endInBase = 0
  for (let index = 0; index < count; index += 1) {
    const from = end + section.number()
    const length = section.number()
    const at = endInBase + section.signed()
    const isInside = from + length <= narSize && at >= 0 && at + length <= baseSize
    if (length === 0 || !isInside) throw new DeltaError('it has a cover outside of the base or of the new bytes')
    covers.from[index] = from
    covers.at[index] = at
    covers.lengths[index] = length
    end = from + length
    endInBase = at + length
  }
  if (!section.isAtEnd) throw new DeltaError('a part of it continues after its end')
  return covers
}

interface Block {
  readonly start: number
  readonly length: number
  readonly gaps: SectionReader
  readonly differences: SectionReader
  readonly extra: SectionReader
}

/** Makes one block after the other. */
class Blocks {
  readonly #prediction: Prediction
  readonly #covers: Covers
  /** The base, when the new bytes are made in its place. */
  readonly #inPlace: Buffer | undefined
  /** One for all blocks: new ones would stay in memory until they are collected, which takes longer on a busy machine. */
  readonly #bytes: Buffer
  /** The first cover that does not end before the next block. */
  #cover = 0

  constructor(base: Buffer, covers: Covers, narSize: number) {
    this.#prediction = new Prediction(base, covers)
    this.#inPlace = coversInPlace(covers, base.length, narSize) ? base : undefined
    this.#bytes = this.#inPlace === undefined ? Buffer.allocUnsafeSlow(Math.min(BLOCK_BYTES, narSize)) : NOTHING
    this.#covers = covers
  }

  next({ start, length, gaps, differences, extra }: Block): Buffer {
    const { count, from, at, lengths } = this.#covers
    const block = this.#inPlace?.subarray(start, start + length) ?? this.#bytes.subarray(0, length)
    const patches = new Patches(gaps, differences)
    let done = 0
    while (done < length) {
      const cover = this.#cover
      const begin = cover < count ? Math.min(from[cover]! - start, length) : length
      if (begin > done) extra.copy(block, done, begin - done)
      done = Math.max(done, begin)
      if (done === length) break
      const skipped = start + done - from[cover]!
      const piece = Math.min(lengths[cover]! - skipped, length - done)
      const place = at[cover]! + skipped
      if (this.#inPlace === undefined) this.#prediction.write(block, done, { place, length: piece, moved: from[cover]! - at[cover]! })
      patches.apply(block, done, piece)
      done += piece
      if (skipped + piece === lengths[cover]!) this.#cover += 1
    }
    if (!patches.isAtEnd || !extra.isAtEnd) throw new DeltaError('a part of it continues after its end')
    return block
  }
}

const NOTHING = Buffer.alloc(0)

/** Applies differences where they are. */
class Patches {
  readonly #gaps: SectionReader
  readonly #differences: SectionReader
  /** Equal bytes before the next difference. */
  #equal: number

  constructor(gaps: SectionReader, differences: SectionReader) {
    this.#gaps = gaps
    this.#differences = differences
    this.#equal = this.#nextGap()
  }

  get isAtEnd(): boolean {
    return this.#equal === Infinity && this.#differences.isAtEnd
  }

  /** Changes what was copied of the base to a part of the block. */
  apply(block: Buffer, start: number, length: number): void {
    const end = start + length
    let place = start + this.#equal
    while (place < end) {
      const difference = this.#differences.word()
      if (place + 4 <= end) block.writeInt32LE((block.readInt32LE(place) + difference) | 0, place)
      else addTo(block.subarray(place, end), difference)
      place = Math.min(place + 4, end) + this.#nextGap()
    }
    this.#equal = place - end
  }

  #nextGap(): number {
    return this.#gaps.isAtEnd ? Infinity : this.#gaps.number()
  }
}

/** Adds a number to the one, little-endian, that some bytes are. */
function addTo(bytes: Buffer, difference: number): void {
  bytes.writeUIntLE((bytes.readUIntLE(0, bytes.length) + difference) % 2 ** (8 * bytes.length), 0, bytes.length)
}
