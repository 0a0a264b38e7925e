import { applyDelta } from '../delta/apply.ts'
import { DeltaError } from '../delta/delta-error.ts'
import { makeDelta } from '../delta/make.ts'
import { atMost, CodecError, exactly, gathered } from './codec-stream.ts'
import { codecs, type Codec } from './codec-names.ts'
import { takesBase, zstdCompressed, zstdDecompressed } from './codec-zstd.ts'

export { codecs, type Codec } from './codec-names.ts'

/** What both sides know of a NAR before it is sent. */
export interface Around {
  readonly narSize: number
  /** The base's NAR, already renamed; for `zstd-base` and `delta`. */
  readonly base?: Buffer
}

let usable: readonly Codec[] | undefined

/** Returns the codecs that this Node really can use; tried once. */
export function usableCodecs(): readonly Codec[] {
  usable ??= codecs.filter((codec) => codec !== 'zstd-base' || takesBase())
  return usable
}

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

/**
 * Decodes what `encodeNar` makes. Gives out `narSize` bytes or throws CodecError: for other bytes, for too many and for too few; whether
 * they are those of the NAR, only their hash shows. An error of the data's source comes through as it is. Memory besides the base: about
 * 100 MiB for `delta`; for `zstd-base` a copy of the base, and a window as long as the NAR, of 128 MiB at most.
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

/** The most bytes that a NAR of this size has when it is encoded: zstd's own bound, and something for framing. */
export function encodedLimit(narSize: number): number {
  return narSize + Math.ceil(narSize / 128) + 65_536
}

function baseOf({ base }: Around): Buffer {
  if (base === undefined) throw new CodecError('it needs a base, and there is none')
  return base
}
