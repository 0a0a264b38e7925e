/**
 * The Nix archive format (NAR): a file tree as one stream of bytes, the same for the same tree. This writes its words; who reads
 * a tree of files is `tools/nix/nar.ts`.
 * Source: https://nix.dev/manual/nix/latest/protocols/nix-archive.
 */

/** Bytes that wait to be given out: trees are full of tiny strings, and a chunk for each would cost more than reading them. */
export class NarWriter {
  size = 0
  #parts: Uint8Array[] = []

  strings(...values: (string | Uint8Array)[]): void {
    for (const value of values) {
      const word = typeof value === 'string' ? framedWords.get(value) : undefined
      if (word === undefined) this.#framed(typeof value === 'string' ? Buffer.from(value) : value)
      else this.raw(word)
    }
  }

  /** Bytes with their length before them, and their padding. */
  #framed(bytes: Uint8Array): void {
    this.length(bytes.length)
    this.raw(bytes)
    this.padding(bytes.length)
  }

  length(value: number): void {
    const bytes = Buffer.alloc(8)
    bytes.writeBigUInt64LE(BigInt(value))
    this.raw(bytes)
  }

  /** Zeros up to the next multiple of eight bytes. */
  padding(length: number): void {
    this.raw(Buffer.alloc((8 - (length % 8)) % 8))
  }

  raw(bytes: Uint8Array): void {
    this.#parts.push(bytes)
    this.size += bytes.length
  }

  take(): Buffer {
    const taken = Buffer.concat(this.#parts, this.size)
    this.#parts = []
    this.size = 0
    return taken
  }
}

/** The words of the format, each with its length and padding, made once: each entry of a tree has ten of them. */
const framedWords = new Map<string, Uint8Array>()
for (const word of 'nix-archive-1 ( ) type regular executable contents symlink target directory entry name node'.split(' ')) {
  const writer = new NarWriter()
  writer.strings(word)
  framedWords.set(word, writer.take())
}

/** Returns the NAR of one regular, not executable file with these contents. */
export function fileNar(contents: Uint8Array): Buffer {
  const writer = new NarWriter()
  writer.strings('nix-archive-1', '(', 'type', 'regular', 'contents', contents, ')')
  return writer.take()
}
