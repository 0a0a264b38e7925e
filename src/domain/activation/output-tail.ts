import { afterCut } from '../secrets/after-cut.ts'
import { publicBeginning } from '../secrets/public-url.ts'

const TAIL_LIMIT_BYTES = 4096
const LINES = 3
const LINE_LENGTH = 200

/** Keeps the end of what a program writes, however much that is. */
export class OutputTail {
  #kept = Buffer.alloc(0)

  add(chunk: Uint8Array): void {
    // One byte more shows that the output was longer.
    this.#kept = Buffer.concat([this.#kept, chunk]).subarray(-TAIL_LIMIT_BYTES - 1)
  }

  /** The last lines that are not empty, as one: `connected | no table users`. */
  line(): string {
    const kept = this.#kept.length <= TAIL_LIMIT_BYTES ? this.#kept : afterCut(this.#kept.subarray(1))
    const lines = kept.toString().split(/[\r\n]+/)
    return lines
      .map((line) => publicBeginning(line.trim(), LINE_LENGTH))
      .filter(Boolean)
      .slice(-LINES)
      .join(' | ')
  }
}
