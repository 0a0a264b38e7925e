import { pipeline, Readable, type Transform } from 'node:stream'

/**
 * Thrown for bytes that a codec does not take, or that are not as many as announced; the message is a clause, and the caller knows their
 * origin.
 */
export class CodecError extends Error {
  override readonly name = 'CodecError'
}

/**
 * Returns the chunks as a transform of zlib makes them. An error of the chunks comes through as it is, one of the transform as CodecError.
 */
export async function* through(chunks: AsyncIterable<Uint8Array>, transform: Transform): AsyncGenerator<Buffer> {
  const source = { failed: false, error: undefined as unknown }
  // `pipeline` needs this callback: an error also destroys the transform, and its reader sees it.
  pipeline(Readable.from(watched(chunks, source), { objectMode: false }), transform, () => undefined)
  try {
    yield* transform as AsyncIterable<Buffer>
  } catch (error) {
    if (source.failed) throw source.error
    throw new CodecError('it cannot be decompressed', { cause: error })
  }
}

async function* watched(chunks: AsyncIterable<Uint8Array>, source: { failed: boolean; error: unknown }): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks
  } catch (error) {
    source.failed = true
    source.error = error
    throw error
  }
}

/** Returns the chunks; throws CodecError as soon as they are more than `limit` bytes. */
export async function* atMost(limit: number, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let left = limit
  for await (const chunk of chunks) {
    left -= chunk.length
    if (left < 0) throw new CodecError(`it has more than ${limit} bytes`)
    yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
  }
}

/** Returns the chunks; throws CodecError when they are not exactly `size` bytes. */
export async function* exactly(size: number, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let bytes = 0
  for await (const chunk of atMost(size, chunks)) {
    bytes += chunk.length
    yield chunk
  }
  if (bytes !== size) throw new CodecError(`it has ${bytes} bytes, where ${size} are announced`)
}

/** Memory that threads share costs more to get and to give back, and `deltaInWorker` is for larger ones. */
const UNSHARED_BYTES = 1024 * 1024

/**
 * Returns all of the chunks as one. More than 1 MiB are in memory that threads share, so that `deltaInWorker` need not copy it. A chunk
 * that is all of them is returned as it is if it is a buffer of its own. Throws CodecError when they are not exactly `size` bytes.
 */
export async function gathered(chunks: AsyncIterable<Uint8Array>, size: number): Promise<Buffer> {
  let whole: Buffer | undefined
  let at = 0
  for await (const chunk of exactly(size, chunks)) {
    if (whole === undefined && chunk.length === size && size <= UNSHARED_BYTES && ownsItsMemory(chunk)) {
      whole = chunk
      continue
    }
    whole ??= size <= UNSHARED_BYTES ? Buffer.allocUnsafeSlow(size) : Buffer.from(new SharedArrayBuffer(size))
    at += chunk.copy(whole, at)
  }
  return whole ?? Buffer.alloc(0)
}

/** True for a chunk that is not a part of a larger buffer, which it would keep in memory and which others may write to. */
export function ownsItsMemory({ length, buffer }: Uint8Array): boolean {
  return length === buffer.byteLength
}
