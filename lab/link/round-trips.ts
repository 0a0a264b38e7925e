/** The ends of a connection: `client` opened it. */
export type End = 'client' | 'host'

/**
 * Counts how often the client of one connection waits for the other end. A round trip begins with the first bytes that the client sends
 * after the last one ended, and ends when bytes arrive that the host sent after it had received those. So bytes that are sent ahead
 * without waiting cost nothing, and a connection never has more round trips than its duration has room for. It is counted from when bytes
 * enter and leave the line, because what is in them is encrypted.
 */
export class RoundTrips {
  #count = 0
  readonly #sent = { client: 0, host: 0 }
  readonly #arrived = { client: 0, host: 0 }
  /** The end that sent the bytes that are waited for, and how much it had sent with them; undefined when no round trip is under way. */
  #awaited: { readonly from: End; readonly sent: number } | undefined
  /** The client's bytes have arrived, and the host has not answered yet. */
  #isHeard = false

  get count(): number {
    return this.#count
  }

  /** These bytes enter the line at one of its ends. */
  sent(from: End, bytes: number): void {
    this.#sent[from] += bytes
    const begins = from === 'client' ? this.#awaited === undefined && !this.#isHeard : this.#isHeard
    if (!begins) return
    this.#isHeard = false
    this.#awaited = { from, sent: this.#sent[from] }
  }

  /** These bytes of one end arrive at the other. */
  arrived(from: End, bytes: number): void {
    this.#arrived[from] += bytes
    if (this.#awaited?.from !== from || this.#arrived[from] < this.#awaited.sent) return
    this.#awaited = undefined
    if (from === 'client') this.#isHeard = true
    else this.#count += 1
  }
}
