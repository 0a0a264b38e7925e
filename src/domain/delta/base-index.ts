/** Bytes that are hashed; a shorter match is not found. */
const SEED_BYTES = 8

/** Of places with the same hash, so many are tried: more find one or two percent, and what repeats would take all the time. */
const MAX_CANDIDATES = 8

/** Every second place is in the index, because all places of the new bytes are tried: half the memory and the time, for one percent. */
const STEP = 2

/** A place in the base. `length` counts the equal bytes from there on; 0 for no place. */
export interface Match {
  at: number
  length: number
}

/** The bytes of a base, and those that are to be made of it. */
export interface Pair {
  readonly base: Buffer
  readonly next: Buffer
}

/**
 */
export class BaseIndex {
  readonly #pair: Pair
  readonly #shift: number
  /** By hash: the last place with it, divided by STEP, plus one. */
  readonly #last: Int32Array
  /** By place, divided by STEP: the one before with the same hash, in the same way. */
  readonly #before: Int32Array

  constructor(pair: Pair) {
    this.#pair = pair
    const { base } = pair
    const bits = Math.min(27, Math.max(10, Math.floor(Math.log2(base.length / STEP + 1))))
    this.#shift = 32 - bits
    this.#last = new Int32Array(2 ** bits)
    this.#before = new Int32Array(Math.ceil(base.length / STEP))
    const last = this.#last
    const before = this.#before
    const shift = this.#shift
    let low = 0
    let high = 0
    let previous = -1
    for (let end = 0; end < base.length; end += 1) {
      low = (low >>> 8) | (high << 24)
      high = (high >>> 8) | (base[end]! << 24)
      const at = end - (SEED_BYTES - 1)
      if (at < 0 || at % STEP !== 0) continue
      const hash = hashOf(low, high) >>> shift
      // Within a run of one byte only the first place counts: the others would make long chains of the same.
      if (hash === previous) continue
      previous = hash
      before[at / STEP] = last[hash]!
      last[hash] = at / STEP + 1
    }
  }

  /** Finds the longest match of what begins at `from`; of several as long as it, the one nearest to `expected`. */
  find(from: number, expected: number): Match {
    const { base, next } = this.#pair
    const best = { at: 0, length: 0 }
    if (from + SEED_BYTES > next.length) return best
    const hash = hashOf(next.readInt32LE(from), next.readInt32LE(from + 4)) >>> this.#shift
    let place = this.#last[hash]!
    for (let tried = 0; place !== 0 && tried < MAX_CANDIDATES; tried += 1, place = this.#before[place - 1]!) {
      const at = (place - 1) * STEP
      // What is not longer is seen at its last byte.
      if (best.length > 0 && base[at + best.length - 1] !== next[from + best.length - 1]) continue
      const length = equalBytes(this.#pair, at, from)
      const isBetter = length > best.length || (length === best.length && Math.abs(at - expected) < Math.abs(best.at - expected))
      if (length >= SEED_BYTES && isBetter) {
        best.at = at
        best.length = length
      }
    }
    return best
  }
}

function hashOf(low: number, high: number): number {
  const mixed = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca77)
  return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d)
}

/** How many bytes are equal from two places on; none when a place is outside. */
export function equalBytes({ base, next }: Pair, at: number, from: number): number {
  if (at < 0) return 0
  const most = Math.min(base.length - at, next.length - from)
  let length = 0
  while (length < most && base[at + length] === next[from + length]) length += 1
  return length
}
