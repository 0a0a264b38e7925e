import { addressAt, nextAddress } from './addresses.ts'
import type { Covers } from './format.ts'

/** Bytes of the base for which the search for a cover begins at the same place. */
const BUCKET_BYTES = 512

/** A shorter cover may be of other code that happens to be equal, and does not show how far its place moved. */
const LEAST_BYTES = 300

/**
 * Predicts what a part of the base becomes in the new bytes. Where it has an address, the covers show how far the instruction moved, and
 * how far its target did; the address changes by the difference. Both sides predict the same, and a delta has only what is otherwise.
 */
export class Prediction {
  readonly #base: Buffer
  /** In the order of the base: where covers begin there, and how far they moved. */
  readonly #at: Float64Array
  readonly #moved: Float64Array
  /** By bucket: how many covers begin before it. */
  readonly #before: Uint32Array
  /** How far all of them moved, when that is the same: no address changes then. */
  readonly #movedTogether: number | undefined

  constructor(base: Buffer, { count, from, at, lengths }: Covers) {
    this.#base = base
    const order = Uint32Array.from({ length: count }, (_, index) => index)
      .filter((index) => lengths[index]! >= LEAST_BYTES)
      .toSorted((a, b) => at[a]! - at[b]! || a - b)
    this.#at = Float64Array.from(order, (index) => at[index]!)
    this.#moved = Float64Array.from(order, (index) => from[index]! - at[index]!)
    this.#movedTogether = this.#moved.every((moved) => moved === this.#moved[0]) ? this.#moved[0] : undefined
    this.#before = new Uint32Array(Math.floor(base.length / BUCKET_BYTES) + 2)
    let cover = 0
    for (let bucket = 0; bucket < this.#before.length; bucket += 1) {
      while (cover < order.length && this.#at[cover]! < bucket * BUCKET_BYTES) cover += 1
      this.#before[bucket] = cover
    }
  }

  /** Writes what is predicted for `length` bytes of the base from `place` on, which `moved` so far, to a part of `target`. */
  write(target: Buffer, start: number, { place, length, moved }: { place: number; length: number; moved: number }): void {
    const base = this.#base
    base.copy(target, start, place, place + length)
    if (this.#at.length === 0 || moved === this.#movedTogether) return
    const end = place + length
    for (let at = nextAddress(base, place, end); at !== -1; at = nextAddress(base, at + 4, end)) {
      const address = addressAt(base, at)
      const change = this.#movedAt(at + 4 + address) - moved
      if (change !== 0) target.writeInt32LE((address + change) | 0, start + at - place)
    }
  }

  /** How far the last cover moved that begins before this place of the base or there; the first one, where none does. */
  #movedAt(place: number): number {
    const bucket = Math.floor(place / BUCKET_BYTES)
    let low = this.#before[bucket]!
    let high = this.#before[bucket + 1]!
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#at[middle]! <= place) low = middle + 1
      else high = middle
    }
    return this.#moved[Math.max(0, low - 1)]!
  }
}
