const TAIL_LIMIT_BYTES = 4096
const LINES = 3
const LINE_LENGTH = 200

/** Keeps the end of what a program writes, however much that is. */
export class OutputTail {
  #kept = Buffer.alloc(0)

  add(chunk: Uint8Array): void {
    this.#kept = Buffer.concat([this.#kept, chunk]).subarray(-TAIL_LIMIT_BYTES)
  }

  /** The last lines that are not empty, as one: `connected | no table users`. */
  line(): string {
    const lines = this.#kept.toString().split(/[\r\n]+/)
    return lines
      .map((line) => line.trim().slice(0, LINE_LENGTH))
      .filter(Boolean)
      .slice(-LINES)
      .join(' | ')
  }
}
