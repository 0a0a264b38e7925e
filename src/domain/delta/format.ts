import { constants } from 'node:zlib'

/**
 * A delta, which makes new bytes of the bytes of a base:
 *
 *     magic, base size, new size, number of covers, section of covers,
 *     and for each block of the new bytes: sections of gaps, of differences, and of extra bytes
 *
 * - A cover is a part of the new bytes that resembles a part of the base: new bytes since the end of the cover before, length, and how far
 *   its place in the base is from the end of the one before. Bytes between covers are extra.
 * - Within covers, most bytes are equal. A gap counts equal bytes up to a difference, which is of four bytes as one little-endian number
 *   (an address in a program that moved), or of fewer where the cover or the block ends.
 *   Differences are from what is predicted of the base (prediction.ts), in which addresses have moved as the covers did.
 * - A block has BLOCK_BYTES of the new bytes, or what is left, and can be decoded without the others.
 * - A section has its length, its compressed length (absent for an empty one) and its bytes, compressed with zstd.
 *
 * Numbers are unsigned, seven bits a byte, the lowest first; signed ones are folded so that small ones are short.
 */
export const MAGIC = Buffer.from('gtp-delta-1\n')

/** How much of the new bytes a block has: more compresses a little better, and needs more memory on both sides. */
export const BLOCK_BYTES = 16 * 1024 * 1024

/** The longest base, and the longest new bytes. */
export const DELTA_MAX_BYTES = 1024 ** 3

/** Most covers of a delta: each needs twelve bytes of memory. */
export const MAX_COVERS = 4 * 1024 * 1024

/** The most bytes that a number has. */
export const VARINT_BYTES = 5

/** A window that holds a whole block. A section that asks for more memory is refused. */
export const SECTION_WINDOW = { [constants.ZSTD_d_windowLogMax]: Math.log2(BLOCK_BYTES) + 1 }

/** The most bytes that a section of this length has when it is compressed. */
export function compressedLimit(length: number): number {
  return length + (length >> 7) + 128
}

/** Parts of the new bytes that resemble parts of the base, in the order of the new bytes; they do not overlap there. */
export interface Covers {
  readonly count: number
  /** By cover: its place in the new bytes, its place in the base, and its length. */
  readonly from: Uint32Array
  readonly at: Uint32Array
  readonly lengths: Uint32Array
}

/** True when one cover has all of the new bytes and all of the base: nothing moved, and the base is what is predicted. */
export function coversInPlace({ count, from, at, lengths }: Covers, baseSize: number, nextSize: number): boolean {
  return count === 1 && from[0] === 0 && at[0] === 0 && lengths[0] === nextSize && baseSize === nextSize
}
