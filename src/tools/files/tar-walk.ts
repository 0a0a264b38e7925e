import { quote } from '#domain/errors/quote'

/** Most that an archive may have. */
export interface ArchiveLimits {
  /** Entries: files, and folders too. */
  readonly entries: number
  readonly bytesOfFile: number
  readonly bytes: number
}

const BLOCK = 512
/** What an entry takes besides its content, with extended headers; and what an archive takes besides its entries. */
const HEADERS_BYTES = 8 * 1024
const BESIDES_BYTES = 4 * 1024 * 1024
/** An extended header has a name and a size. */
const EXTENDED_BYTES = 64 * 1024

/** Attributes of an entry that every program understands as we do. */
export const PLAIN_PAX_KEYS: ReadonlySet<string> = new Set(['path', 'size', 'mtime'])

/** Names of 100 bytes are in the header of an entry; these are headers of longer ones. */
const EXTENDED = 'xLK'

/**
 * Walks the headers of a tar archive as its bytes come, before anything of it is written, and finds what programs understand in different
 * ways, so that one would show other files than another: bytes after the end mark, global headers, several extended headers of one entry,
 * content of a folder. It also counts, so that an archive with too much is refused as soon as that is known.
 */
export class TarWalk {
  readonly #limits: ArchiveLimits
  #seen = 0
  #entries = 0
  #content = 0
  /** Bytes of an entry's content, with its padding, that are still to come. */
  #skip = 0
  /** A header that is not complete yet, or an extended one. */
  #held: Buffer = Buffer.alloc(0)
  /** The size of the extended header that is being read; undefined between headers. */
  #extended: { readonly size: number; readonly type: string } | undefined
  /** The size that an extended header gives the next entry; undefined without an extended header, null for one without a size. */
  #next: number | null | undefined
  #hasEnded = false

  constructor(limits: ArchiveLimits) {
    this.#limits = limits
  }

  /** Returns what is wrong with the archive up to these bytes, as the end of a sentence; undefined while nothing is. */
  take(chunk: Buffer): string | undefined {
    this.#seen += chunk.length
    if (this.#seen > this.#limits.bytes) return `has more than ${this.#limits.bytes} bytes`
    for (let at = 0; at < chunk.length;) {
      if (this.#hasEnded) return this.#afterEnd(chunk.subarray(at))
      if (this.#skip > 0) {
        const passed = Math.min(this.#skip, chunk.length - at)
        this.#skip -= passed
        at += passed
        continue
      }
      const needed = this.#extended === undefined ? BLOCK : padded(this.#extended.size)
      const taken = chunk.subarray(at, at + needed - this.#held.length)
      at += taken.length
      this.#held = this.#held.length === 0 ? taken : Buffer.concat([this.#held, taken])
      if (this.#held.length < needed) break
      const block = this.#held
      this.#held = Buffer.alloc(0)
      const problem = this.#extended === undefined ? this.#takeHeader(block) : this.#takeExtended(block, this.#extended)
      if (problem !== undefined) return problem
    }
    return this.#paddingProblem()
  }

  /** Padding and headers without a file compress to nothing, and would be read for hours. */
  #paddingProblem(): string | undefined {
    const most = this.#content + this.#entries * HEADERS_BYTES + BESIDES_BYTES
    return this.#seen > most ? `has more than ${BESIDES_BYTES} bytes that are not of a file` : undefined
  }

  #afterEnd(rest: Buffer): string | undefined {
    if (!isZero(rest)) return 'has bytes after its end mark, which tar does not read'
    return this.#paddingProblem()
  }

  #takeHeader(block: Buffer): string | undefined {
    if (isZero(block)) {
      this.#hasEnded = true
      return undefined
    }
    const type = block[156] === 0 ? '0' : String.fromCharCode(block[156]!)
    const name = textIn(block, 0, 100)
    const problem = formProblem(block, name)
    if (problem !== undefined) return problem
    if (type === 'g') return 'has a global header, by which its files would have other names for some programs'
    const size = numberIn(block, 124, 12)
    if (size === undefined) return `contains ${quote(name, 120)} with a size that is not an octal number`
    if (EXTENDED.includes(type)) return this.#beginExtended(type, size)
    this.#entries += 1
    if (this.#entries > this.#limits.entries) return `contains more than ${this.#limits.entries} files and folders`
    const own = this.#next ?? size
    this.#next = undefined
    // The library takes letters that it does not know for others.
    if (!'05'.includes(type)) return `contains ${quote(name, 120)}, which is not a regular file`
    // Of a folder, the library reads no content, and other programs do.
    if (own > 0 && (type !== '0' || name.endsWith('/'))) return `contains ${quote(name, 120)}, which is not a regular file, with content`
    if (own > this.#limits.bytesOfFile)
      return `contains ${quote(name, 120)} with ${own} bytes, more than the limit of ${this.#limits.bytesOfFile}`
    this.#content += own
    this.#skip = padded(own)
    return undefined
  }

  #beginExtended(type: string, size: number): string | undefined {
    if (this.#next !== undefined) return 'has several extended headers of one entry'
    if (size === 0) return 'has an extended header without content'
    if (size > EXTENDED_BYTES) return `has an extended header of more than ${EXTENDED_BYTES} bytes`
    this.#next = null
    this.#extended = { type, size }
    return undefined
  }

  #takeExtended(block: Buffer, { type, size }: { readonly type: string; readonly size: number }): string | undefined {
    this.#extended = undefined
    // Some programs read a name to its NUL, and others read as many bytes as its size.
    if (type !== 'x') return block.indexOf(0) === size - 1 && isZero(block.subarray(size)) ? undefined : 'has a long name with another size'
    const attributes = paxAttributes(block.subarray(0, size))
    if (attributes === undefined) return 'has an extended header that is not valid'
    const odd = [...attributes.keys()].find((key) => !PLAIN_PAX_KEYS.has(key))
    if (odd !== undefined) return `contains an entry with the attribute ${quote(odd, 60)}`
    const given = attributes.get('size')
    if (given === undefined) return undefined
    if (!/^[0-9]{1,15}$/.test(given)) return 'has an extended header with a size that is not a number'
    this.#next = Number(given)
    return undefined
  }
}

function isZero(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0)
}

function padded(size: number): number {
  return Math.ceil(size / BLOCK) * BLOCK
}

function textIn(block: Buffer, from: number, length: number): string {
  const field = block.subarray(from, from + length)
  const end = field.indexOf(0)
  return field.toString('utf8', 0, end === -1 ? length : end)
}

/** What is wrong with a header, whatever it is of. The library skips some of these, and other programs take them for entries, or stop. */
function formProblem(header: Buffer, name: string): string | undefined {
  if (numberIn(header, 148, 8) !== checksum(header)) return 'has a header with a wrong checksum'
  if (name === '') return 'has a header without a name'
  const form = header.toString('latin1', 257, 265)
  if (form === 'ustar\x0000') return undefined
  if (form !== 'ustar  \0') return 'has a header that is not of POSIX or GNU tar'
  // There, some programs read a folder's name, and others do not.
  return header[345] === 0 ? undefined : 'has a folder in a header of GNU tar, which not every program reads'
}

/** The sum of a header's bytes, with spaces in place of the sum itself. */
function checksum(header: Buffer): number {
  let sum = 8 * 32
  for (const [at, byte] of header.entries()) if (at < 148 || at >= 156) sum += byte
  return sum
}

/**
 * Returns a number of a header; undefined for one in another form than writers of tar use, with files of less than 8 GiB: digits, with an
 * end, and at most spaces before them. Of other forms (a NUL first, nothing at all), programs read different numbers.
 */
function numberIn(header: Buffer, from: number, length: number): number | undefined {
  const digits = /^ *([0-7]+)[ \0]+$/.exec(header.toString('latin1', from, from + length))?.[1]
  return digits === undefined ? undefined : Number.parseInt(digits, 8)
}

/** Returns the attributes of an extended header, each of which is there once and has a value; undefined for another form. */
function paxAttributes(content: Buffer): ReadonlyMap<string, string> | undefined {
  const attributes = new Map<string, string>()
  for (let at = 0; at < content.length;) {
    const length = /^([0-9]{1,6}) /.exec(content.toString('latin1', at, at + 8))?.[1]
    const end = at + Number(length ?? 0)
    if (length === undefined || end > content.length || content[end - 1] !== 0x0a) return undefined
    const [, key, value] = /^([^=]+)=([\s\S]+)$/.exec(content.toString('utf8', at + length.length + 1, end - 1)) ?? []
    if (key === undefined || value === undefined || attributes.has(key)) return undefined
    attributes.set(key, value)
    at = end
  }
  return attributes
}
