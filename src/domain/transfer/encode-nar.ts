import { makeDelta } from '../delta/make.ts'
import { baseOf, type Around } from './codec-around.ts'
import type { Codec } from './codec-names.ts'
import { exactly, gathered } from './codec-stream.ts'
import { zstdCompressed } from './codec-zstd.ts'

/**
 * Encodes a NAR. `level` is of `zstd`. `delta` holds the NAR in memory, and the thread until it is done: `deltaInWorker` does not. Throws
 * CodecError when the NAR is not of `narSize` bytes, and where a base is missing; an error of the NAR's source comes through as it is.
 */
export function encodeNar(
  codec: Codec,
  nar: AsyncIterable<Uint8Array>,
  around: Around & { readonly level?: number },
): AsyncIterable<Buffer> {
  return encoders[codec](exactly(around.narSize, nar), around)
}

const encoders: Readonly<
  Record<Codec, (nar: AsyncIterable<Buffer>, around: Around & { readonly level?: number }) => AsyncIterable<Buffer>>
> = {
  raw: (nar) => nar,
  zstd: (nar, { narSize, level }) => zstdCompressed(nar, { narSize, level }),
  'zstd-base': (nar, around) => zstdCompressed(nar, { narSize: around.narSize, base: baseOf(around) }),
  delta: encodeDelta,
}

async function* encodeDelta(nar: AsyncIterable<Uint8Array>, around: Around): AsyncGenerator<Buffer> {
  yield makeDelta(baseOf(around), await gathered(nar, around.narSize))
}
