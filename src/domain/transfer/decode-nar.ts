import { applyDelta } from '../delta/apply.ts'
import { DeltaError } from '../delta/delta-error.ts'
import { baseOf, encodedLimit, type Around } from './codec-around.ts'
import type { Codec } from './codec-names.ts'
import { atMost, CodecError, exactly } from './codec-stream.ts'
import { zstdDecompressed } from './codec-zstd.ts'

/**
 * Decodes what `encodeNar` makes. Gives out `narSize` bytes or throws CodecError: for other bytes, for too many and for too few; whether
 * they are those of the NAR, only their hash shows. A chunk is valid until the next one is asked for, and one that is the whole NAR stays
 * valid. The base may be changed. An error of the data's source comes through as it is. Memory besides the base: about 100 MiB for `delta`;
 * for `zstd-base` a copy of the base, and a window as long as the NAR, of 128 MiB at most.
 */
export function decodeNar(codec: Codec, data: AsyncIterable<Uint8Array>, around: Around): AsyncIterable<Buffer> {
  return exactly(around.narSize, decoders[codec](atMost(encodedLimit(around.narSize), data), around))
}

const decoders: Readonly<Record<Codec, (data: AsyncIterable<Buffer>, around: Around) => AsyncIterable<Buffer>>> = {
  raw: (data) => data,
  zstd: (data, { narSize }) => zstdDecompressed(data, { narSize }),
  'zstd-base': (data, around) => zstdDecompressed(data, { narSize: around.narSize, base: baseOf(around) }),
  delta: decodeDelta,
}

async function* decodeDelta(data: AsyncIterable<Uint8Array>, around: Around): AsyncGenerator<Buffer> {
  try {
    yield* applyDelta(baseOf(around), data, around.narSize)
  } catch (error) {
    throw error instanceof DeltaError ? new CodecError(error.message, { cause: error }) : error
  }
}
