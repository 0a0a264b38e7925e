import { constants, zstdCompressSync } from 'node:zlib'

/** A part of a NAR. */
export interface Part {
  readonly start: number
  readonly end: number
}

/** A part of a new NAR, and the part of its base that has the same content when both are versions of one program. */
export interface PartPair {
  readonly next: Part
  readonly base: Part
}

/** Few enough that reading and comparing them takes no time beside sending the path. */
const PIECES = 4
const PIECE_BYTES = 64 * 1024

/** So far from its relative place in the base the content of a piece is looked for. */
const AROUND_BYTES = 512 * 1024

/**
 * Returns the parts to compare of a new NAR and its base: a few pieces of the new one, spread over it, and of the base what is around the
 * same relative place.
 */
export function sampledParts(narSize: number, baseSize: number): PartPair[] {
  const pieces = Math.max(1, Math.min(PIECES, Math.floor(narSize / PIECE_BYTES)))
  return Array.from({ length: pieces }, (_, index) => {
    const share = (index + 0.5) / pieces
    return {
      next: partAround(share, { size: narSize, length: PIECE_BYTES }),
      base: partAround(share, { size: baseSize, length: 2 * AROUND_BYTES }),
    }
  })
}

/** Returns a part of this length, or all if there is less, whose middle is at this share of the whole, or as near to it as it can be. */
function partAround(share: number, { size, length }: { readonly size: number; readonly length: number }): Part {
  const start = Math.max(0, Math.min(Math.round(size * share - length / 2), size - length))
  return { start, end: Math.min(start + length, size) }
}

/** A piece of a new NAR with the bytes of the base that were chosen for it. */
export interface SampledPair {
  readonly next: Buffer
  readonly base: Buffer
}

/** What zstd leaves of sampled bytes, as shares of them: on their own, and with the base's bytes before them. */
export interface Shares {
  readonly alone: number
  readonly withBase: number
}

/** With a base of other content, hardly anything is saved of any piece. */
const OF_NO_USE = 0.9

/**
 * Measures how much of a NAR is probably left when it is compressed, on its own and with its base. It takes about 30 ms, half of that when
 * the base saves nothing of the first and the last piece, and encoding all of a program of 10 MB with its base half a second.
 */
export function sampledShares(pairs: readonly SampledPair[]): Shares {
  const sum = { bytes: 0, alone: 0, withBase: 0 }
  for (const [index, pair] of outsideIn(pairs).entries()) {
    if (index === 2 && sum.withBase > OF_NO_USE * sum.alone) break
    const { next, base } = pair
    sum.bytes += next.length
    sum.alone += zstdCompressSync(next, { params: quickParameters(next.length) }).length
    sum.withBase += zstdCompressSync(next, { params: quickParameters(base.length), dictionary: base }).length
  }
  if (sum.bytes === 0) return { alone: 1, withBase: 1 }
  return { alone: Math.min(1, sum.alone / sum.bytes), withBase: Math.min(1, sum.withBase / sum.bytes) }
}

/** The first and the last before those between: what was inserted moves these least, so a base that is of use shows in them. */
function outsideIn<Pair>(pairs: readonly Pair[]): Pair[] {
  return pairs.length < 3 ? [...pairs] : [pairs[0]!, pairs.at(-1)!, ...pairs.slice(1, -1)]
}

/** A table that has a place for every other byte of what comes first: a smaller one forgets most of the base. */
function quickParameters(length: number): Record<number, number> {
  return {
    [constants.ZSTD_c_strategy]: constants.ZSTD_fast,
    [constants.ZSTD_c_minMatch]: 6,
    [constants.ZSTD_c_hashLog]: Math.min(Math.max(Math.ceil(Math.log2(length + 1)) - 1, 12), 20),
  }
}

/** A base that leaves more than this share of what is left without it is of other content: it costs more than it saves. */
const OF_OTHER_CONTENT = 0.75

/** True when the base resembles the new bytes so much that encoding with it is of use. */
export function resembles({ alone, withBase }: Shares): boolean {
  return withBase <= OF_OTHER_CONTENT * alone
}

/**
 * Returns these parts of a stream of bytes, each as one piece, and reads no further than the last of them ends. A part that the stream does
 * not have is shorter.
 */
export async function partsOf(chunks: AsyncIterable<Uint8Array>, parts: readonly Part[]): Promise<Buffer[]> {
  const found = parts.map((): Uint8Array[] => [])
  const end = Math.max(0, ...parts.map((part) => part.end))
  let at = 0
  for await (const chunk of chunks) {
    for (const [index, part] of parts.entries()) {
      const piece = chunk.subarray(Math.max(0, part.start - at), Math.max(0, part.end - at))
      // A copy: the chunk's memory may be used again.
      if (piece.length > 0) found[index]!.push(Uint8Array.from(piece))
    }
    at += chunk.length
    if (at >= end) break
  }
  return found.map((pieces) => Buffer.concat(pieces))
}
