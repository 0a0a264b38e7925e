import type { Socket } from 'node:net'
import type { Lane } from './lane.ts'

type Said = Buffer | 'end' | 'reset'

/** Is notified of the bytes of a direction: when they enter the line, and when they leave it. */
export interface Observer {
  sent(bytes: number): void
  arrived(bytes: number): void
}

/** Timers count whole milliseconds; delivering this much early makes them right on average instead of always late. */
const EARLY_MILLISECONDS = 0.5

/**
 * One direction of one connection: the bytes from `source` reach `target` later, in the same order, including the end. It reads no more
 * from `source` than the lane's window can buffer, so memory stays bounded when `target` is slow.
 */
export class Way {
  readonly #source: Socket
  readonly #target: Socket
  readonly #lane: Lane
  readonly #observer: Observer | undefined
  readonly #queue: { readonly due: number; readonly said: Said }[] = []
  #queuedBytes = 0
  #timer: NodeJS.Timeout | undefined
  /** `target` cannot take anything now: it is not connected yet, or its buffer is full. */
  #blocked = true
  #finished = false

  constructor(source: Socket, target: Socket, lane: Lane, observer?: Observer) {
    this.#source = source
    this.#target = target
    this.#lane = lane
    this.#observer = observer
    source.on('data', (bytes: Buffer) => this.#takeBytes(bytes))
    source.on('end', () => this.#take('end', 0))
    source.on('error', () => this.#take('reset', 0))
    target.on('drain', () => this.open())
    target.on('close', () => this.#finish())
  }

  /** How much is under way: read from `source` and not yet taken by `target`'s side. */
  get queuedBytes(): number {
    return this.#queuedBytes
  }

  /** `target` can take bytes. */
  open(): void {
    this.#blocked = false
    this.#deliver()
  }

  #takeBytes(bytes: Buffer): void {
    const size = this.#lane.pieceBytes
    for (let start = 0; start < bytes.length; start += size) {
      const piece = bytes.subarray(start, start + size)
      this.#observer?.sent(piece.length)
      this.#take(piece, piece.length)
    }
    if (this.#queuedBytes >= this.#lane.windowBytes) this.#source.pause()
  }

  #take(said: Said, bytes: number): void {
    if (this.#finished) return
    this.#queue.push({ due: this.#lane.arrival(performance.now(), bytes), said })
    this.#queuedBytes += bytes
    this.#schedule()
  }

  #schedule(): void {
    const next = this.#queue[0]
    if (next === undefined || this.#timer !== undefined || this.#blocked) return
    this.#timer = setTimeout(
      () => {
        this.#timer = undefined
        this.#deliver()
      },
      Math.max(0, Math.round(next.due - performance.now())),
    )
  }

  #deliver(): void {
    const now = performance.now() + EARLY_MILLISECONDS
    while (!this.#blocked && !this.#finished && this.#queue[0] !== undefined && this.#queue[0].due <= now) {
      this.#hand(this.#queue.shift()!.said)
    }
    if (this.#queuedBytes < this.#lane.windowBytes) this.#source.resume()
    this.#schedule()
  }

  #hand(said: Said): void {
    if (said === 'end') {
      this.#target.end()
    } else if (said === 'reset') {
      this.#target.resetAndDestroy()
    } else {
      this.#queuedBytes -= said.length
      this.#observer?.arrived(said.length)
      this.#blocked = !this.#target.write(said)
    }
  }

  /** The receiver is gone. Reading continues, so that the source's own end is seen. */
  #finish(): void {
    this.#finished = true
    clearTimeout(this.#timer)
    this.#queue.length = 0
    this.#queuedBytes = 0
    this.#source.resume()
  }
}
