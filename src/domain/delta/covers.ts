import { BaseIndex, equalBytes, type Match, type Pair } from './base-index.ts'
import { MAX_COVERS, type Covers } from './format.ts'

/** How many more equal bytes a match must have than the cover before, if that went on in its place: as many as another cover costs. */
const MARGIN = 8
const MARGIN_OF_FAR = 15

/** Where a match is not so near to what was expected, its place is not part of a pattern, and needs more bytes. */
const NEAR_BYTES = 16_384

/** So many equal bytes after a difference show that the cover goes on: no match is looked for within them. */
const PROOF_BYTES = 16

/**
 * Finds the parts of `next` that resemble parts of the base. As bsdiff does: a match of equal bytes that is clearly longer than what the
 * last cover has there begins a new cover; then both are extended over single differences, and where they meet, each takes what it fits
 * better. Source: https://www.daemonology.net/papers/bsdiff.pdf. Matches are found by hash, and
 * not by sorted suffixes.
 */
export function findCovers(pair: Pair): Covers {
  return new CoverSearch(pair).run()
}

class CoverSearch {
  readonly #pair: Pair
  readonly #index: BaseIndex
  readonly #found: CoverList = new CoverList()
  /** Where the cover begins that is not complete yet. */
  #from = 0
  #at = 0
  /** All before it has been compared. */
  #scan = 0

  constructor(pair: Pair) {
    this.#pair = pair
    this.#index = new BaseIndex(pair)
  }

  run(): Covers {
    for (;;) {
      const match = this.#nextMatch()
      let forward = this.#extendedForward()
      if (match.length === 0) {
        this.#found.add(this.#from, this.#at, forward)
        return this.#found.take()
      }
      let backward = this.#extendedBackward(match.at)
      const overlap = this.#from + forward - (this.#scan - backward)
      if (overlap > 0) {
        const border = this.#border(match.at, this.#scan - backward, overlap)
        forward += border - overlap
        backward -= border
      }
      this.#found.add(this.#from, this.#at, forward)
      this.#from = this.#scan - backward
      this.#at = match.at - backward
      this.#scan += match.length
    }
  }

  /** Moves to the next match that is better than the cover's own; its length is 0 at the end. */
  #nextMatch(): Match {
    const { next } = this.#pair
    const shift = this.#at - this.#from
    while (this.#scan < next.length) {
      const scan = this.#scan
      const equal = equalBytes(this.#pair, scan + shift, scan)
      if (equal >= PROOF_BYTES) {
        this.#scan += equal
        continue
      }
      const match = this.#index.find(scan, scan + shift)
      const isNear = Math.abs(match.at - scan - shift) < NEAR_BYTES
      if (match.length > this.#equalInCover(match.length) + (isNear ? MARGIN : MARGIN_OF_FAR)) return match
      this.#scan += 1
    }
    return { at: 0, length: 0 }
  }

  /** How many of the next bytes are equal if the cover goes on. */
  #equalInCover(length: number): number {
    const { base, next } = this.#pair
    const shift = this.#at - this.#from
    let count = 0
    for (let place = this.#scan; place < this.#scan + length; place += 1) if (base[place + shift] === next[place]) count += 1
    return count
  }

  /** How long the cover is when it has as many equal bytes as possible, and as few others. */
  #extendedForward(): number {
    const { base, next } = this.#pair
    const from = this.#from
    const at = this.#at
    const most = Math.min(this.#scan - from, base.length - at)
    let score = 0
    let bestScore = 0
    let best = 0
    for (let length = 1; length <= most; length += 1) {
      score += base[at + length - 1] === next[from + length - 1] ? 1 : -1
      if (score > bestScore) {
        bestScore = score
        best = length
      }
    }
    return best
  }

  /** The same before a match. */
  #extendedBackward(at: number): number {
    const { base, next } = this.#pair
    const from = this.#scan
    const most = Math.min(from - this.#from, at)
    let score = 0
    let bestScore = 0
    let best = 0
    for (let length = 1; length <= most; length += 1) {
      score += base[at - length] === next[from - length] ? 1 : -1
      if (score > bestScore) {
        bestScore = score
        best = length
      }
    }
    return best
  }

  /** How many of the bytes that both covers could have, from `start` on, the first of them has. */
  #border(at: number, start: number, overlap: number): number {
    const { base, next } = this.#pair
    const before = this.#at - this.#from
    const after = at - this.#scan
    let score = 0
    let bestScore = 0
    let best = 0
    for (let place = start; place < start + overlap; place += 1) {
      const byte = next[place]
      score += Number(base[place + before] === byte) - Number(base[place + after] === byte)
      if (score > bestScore) {
        bestScore = score
        best = place - start + 1
      }
    }
    return best
  }
}

/** Covers in memory that grows. */
class CoverList {
  #count = 0
  #numbers = new Uint32Array(3 * 4096)

  /** An empty cover, and one more than there may be, are left out: their bytes are extra ones. */
  add(from: number, at: number, length: number): void {
    if (length === 0 || this.#count === MAX_COVERS) return
    if (3 * this.#count === this.#numbers.length) {
      const larger = new Uint32Array(2 * this.#numbers.length)
      larger.set(this.#numbers)
      this.#numbers = larger
    }
    this.#numbers.set([from, at, length], 3 * this.#count)
    this.#count += 1
  }

  take(): Covers {
    const column = (offset: number) => Uint32Array.from({ length: this.#count }, (_, index) => this.#numbers[3 * index + offset]!)
    return { count: this.#count, from: column(0), at: column(1), lengths: column(2) }
  }
}
