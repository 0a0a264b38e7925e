import { createHash } from 'node:crypto'
import { constants, createZstdCompress, createZstdDecompress, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { through } from './codec-stream.ts'

const CHUNK_BYTES = 128 * 1024

/** Of 147 MB of executables, level 1 makes 57 MB in 0.6 s, level 3 makes 51 MB in 0.8 s, level 6 makes 47 MB in 2.1 s. */
const DEFAULT_LEVEL = 3

/** The largest window: 128 MiB. What is in the base is found only for as much of the new bytes. */
const MAX_WINDOW_LOG = 27

/** A window that every level may have, whatever the size. */
const USUAL_WINDOW_LOG = 23

/** What to compress or decompress: the size of the NAR, and of the base where there is one. */
export interface ZstdInput {
  readonly narSize: number
  readonly base?: Buffer | undefined
  readonly level?: number | undefined
}

/** Compresses a NAR with zstd. With a base, its bytes count as if they were before the NAR's. */
export function zstdCompressed(
  chunks: AsyncIterable<Uint8Array>,
  { narSize, base, level = DEFAULT_LEVEL }: ZstdInput,
): AsyncGenerator<Buffer> {
  const options = { chunkSize: CHUNK_BYTES, pledgedSrcSize: narSize }
  const compressor =
    base === undefined
      ? createZstdCompress({ ...options, params: { [constants.ZSTD_c_compressionLevel]: level } })
      : createZstdCompress({ ...options, params: prefixParameters(narSize, base.length), dictionary: base })
  return through(chunks, compressor)
}

/** Decompresses what `zstdCompressed` makes, with the same base. Needs memory for a window as long as the NAR, but of 128 MiB at most. */
export function zstdDecompressed(chunks: AsyncIterable<Uint8Array>, { narSize, base }: ZstdInput): AsyncGenerator<Buffer> {
  const params = { [constants.ZSTD_d_windowLogMax]: Math.max(windowLog(narSize), USUAL_WINDOW_LOG) }
  const options = { chunkSize: CHUNK_BYTES, params }
  return through(chunks, createZstdDecompress(base === undefined ? options : { ...options, dictionary: base }))
}

/**
 * The parameters with which the base is really used. Levels choose tables for the new bytes alone, in which most of a long base is
 * overwritten before it is needed: below log2(base ⁄ 8), the table of hashes finds next to nothing.
 */
function prefixParameters(narSize: number, baseSize: number): Record<number, number> {
  return {
    [constants.ZSTD_c_strategy]: constants.ZSTD_lazy2,
    [constants.ZSTD_c_minMatch]: 5,
    [constants.ZSTD_c_searchLog]: 4,
    [constants.ZSTD_c_chainLog]: 18,
    [constants.ZSTD_c_windowLog]: windowLog(narSize),
    [constants.ZSTD_c_hashLog]: within(Math.ceil(Math.log2(baseSize + 1)) - 1, 17, 27),
  }
}

function windowLog(narSize: number): number {
  return within(Math.ceil(Math.log2(narSize + 1)), 17, MAX_WINDOW_LOG)
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}

/** True when Node compresses and decompresses with a base. Node 24.5 ignores it without an error, so this tries it. */
export function takesBase(): boolean {
  const noise = createHash('shake256', { outputLength: 4096 }).update('a base').digest()
  try {
    const packed = zstdCompressSync(noise, { params: prefixParameters(noise.length, noise.length), dictionary: noise })
    return packed.length < 256 && zstdDecompressSync(packed, { dictionary: noise }).equals(noise)
  } catch {
    return false
  }
}
