import type { Line } from './settings.ts'

/** Enough to keep a fast line busy while the event loop is late. */
const SLACK_BYTES = 256 * 1024
/** A line without a rate limit still needs a bound on what is under way. */
const UNLIMITED_WINDOW_BYTES = 8 * 1024 * 1024
const LARGEST_WINDOW_BYTES = 64 * 1024 * 1024
const PACKET_BYTES = 1448
const LARGEST_PIECE_BYTES = 64 * 1024

/**
 * One direction of a line. All connections share its rate, as packets share a cable: each piece leaves when the ones before
 * it have left, takes its length over the rate to leave, and arrives half a round trip later.
 */
export class Lane {
  /** How many bytes of one connection may be under way. */
  readonly windowBytes: number
  /** Small enough that a slow line trickles instead of coming in lumps, and never smaller than a packet. */
  readonly pieceBytes: number
  readonly #delayMilliseconds: number
  readonly #bytesPerMillisecond: number
  #freeAt = 0

  constructor(line: Line) {
    this.#delayMilliseconds = line.roundTripMilliseconds / 2
    this.#bytesPerMillisecond = line.bytesPerSecond / 1000
    const underWay = this.#delayMilliseconds * this.#bytesPerMillisecond + SLACK_BYTES
    this.windowBytes = Number.isFinite(underWay) ? Math.min(underWay, LARGEST_WINDOW_BYTES) : UNLIMITED_WINDOW_BYTES
    this.pieceBytes = Math.max(PACKET_BYTES, Math.min(LARGEST_PIECE_BYTES, Math.floor(2 * this.#bytesPerMillisecond)))
  }

  /** When a piece that is handed in at `now` arrives at the other end. */
  arrival(now: number, bytes: number): number {
    this.#freeAt = Math.max(now, this.#freeAt) + bytes / this.#bytesPerMillisecond
    return this.#freeAt + this.#delayMilliseconds
  }
}
