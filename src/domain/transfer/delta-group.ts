import { constants, createZstdDecompress, zstdCompressSync } from 'node:zlib'
import { DeltaError } from '../delta/delta-error.ts'
import { StreamReader } from '../delta/stream-reader.ts'
import { encodedLimit } from './codec-around.ts'
import { atMost, CodecError, through } from './codec-stream.ts'

/** What an agent names among its codecs when it reads groups of many deltas. */
export const DELTA_GROUP = 'delta-group'

/**
 * The longest delta of such a group, and the longest NAR that is made from it. A delta of some bytes, as of a path in which only hashes
 * changed, costs less than a group of its own.
 */
export const GROUPED_DELTA_BYTES = 64 * 1024
export const GROUPED_NAR_BYTES = 4 * 1024 * 1024

const LENGTH_BYTES = 4
const LEVEL = 9

/** Joins deltas to one stream: each with its length before it, all of them compressed together, because they resemble one another. */
export function packDeltas(deltas: readonly Buffer[]): Buffer {
  const parts = deltas.flatMap((delta) => {
    const length = Buffer.alloc(LENGTH_BYTES)
    length.writeUInt32BE(delta.length)
    return [length, delta]
  })
  return zstdCompressSync(Buffer.concat(parts), { params: { [constants.ZSTD_c_compressionLevel]: LEVEL } })
}

/**
 * Reads the deltas that `packDeltas` joined, one after the other, for as many paths as there are NAR sizes. Throws CodecError for anything
 * else; an error of the data's source comes through as it is.
 */
export async function* unpackDeltas(data: AsyncIterable<Uint8Array>, narSizes: readonly number[]): AsyncGenerator<Buffer> {
  const limit = narSizes.reduce((sum, narSize) => sum + Math.min(encodedLimit(narSize), GROUPED_DELTA_BYTES) + LENGTH_BYTES, 0)
  const reader = new StreamReader(atMost(limit, through(atMost(encodedLimit(limit), data), createZstdDecompress())))
  try {
    for (const narSize of narSizes) {
      const length = (await reader.read(LENGTH_BYTES)).readUInt32BE()
      if (length > Math.min(encodedLimit(narSize), GROUPED_DELTA_BYTES)) throw new CodecError(`it has a delta of ${length} bytes`)
      yield await reader.read(length)
    }
    await reader.end()
  } catch (error) {
    throw error instanceof DeltaError ? new CodecError(error.message, { cause: error }) : error
  } finally {
    await reader.close()
  }
}
