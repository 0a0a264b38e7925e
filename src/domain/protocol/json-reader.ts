/** Thrown for text that is no JSON, or more of it than is read; the caller knows whose it is. */
export class JsonTextError extends Error {
  override readonly name = 'JsonTextError'
}

const NOTHING = Buffer.alloc(0)
const code = (character: string): number => character.charCodeAt(0)
const [QUOTE, BACKSLASH, COMMA, COLON] = [code('"'), code('\\'), code(','), code(':')]
const [BRACE, BRACE_END, BRACKET, BRACKET_END] = [code('{'), code('}'), code('['), code(']')]
const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09

/**
 * Reads JSON as a stream, one member or entry at a time: small values can be checked before large ones are read, and only one value is in
 * memory. Each value has a limit in bytes. Throws JsonTextError.
 */
export class JsonReader {
  readonly #chunks: AsyncIterator<Uint8Array>
  #chunk: Buffer = NOTHING
  #at = 0
  /** Whether a member or entry came before in each object and list that is open. */
  readonly #open: { readonly end: number; isFirst: boolean }[] = []

  constructor(input: AsyncIterable<Uint8Array>) {
    this.#chunks = input[Symbol.asyncIterator]()
  }

  /** Goes into an object. */
  async enterObject(): Promise<void> {
    await this.#expect(BRACE)
    this.#open.push({ end: BRACE_END, isFirst: true })
  }

  /** Goes into a list. */
  async enterList(): Promise<void> {
    await this.#expect(BRACKET)
    this.#open.push({ end: BRACKET_END, isFirst: true })
  }

  /** The name of the object's next member, whose value must be read then; undefined after the last. */
  async nextMember(): Promise<string | undefined> {
    if (!(await this.nextEntry())) return undefined
    const name = await this.value(MEMBER_NAME_BYTES)
    if (typeof name !== 'string') throw new JsonTextError('a name is not a string')
    await this.#expect(COLON)
    return name
  }

  /** True when the list has a next entry, which must be read then; false after the last. */
  async nextEntry(): Promise<boolean> {
    const around = this.#open.at(-1)!
    const byte = await this.#peek()
    if (byte === around.end) {
      this.#at += 1
      this.#open.pop()
      return false
    }
    if (!around.isFirst) await this.#expect(COMMA)
    around.isFirst = false
    return true
  }

  /** The next value, whole. */
  async value(limitBytes: number): Promise<unknown> {
    const parts = await this.raw(limitBytes)
    return parse(parts.length === 1 ? parts[0]! : Buffer.concat(parts))
  }

  /** Returns the bytes of the next value, in pieces. Only a parser can verify that they are JSON. */
  async raw(limitBytes: number): Promise<Buffer[]> {
    await this.#peek()
    const parts: Buffer[] = []
    let size = 0
    const scan = new ValueScan()
    for (;;) {
      const end = scan.endIn(this.#chunk, this.#at)
      const part = this.#chunk.subarray(this.#at, end)
      size += part.length
      if (size > limitBytes) throw new JsonTextError(`a value has more than ${limitBytes} bytes`)
      parts.push(part)
      this.#at = end
      if (scan.isDone || !(await this.#more())) return parts
    }
  }

  /** Makes sure that nothing but spaces is left. */
  async end(): Promise<void> {
    for (let spaces = 0; this.#at < this.#chunk.length || (await this.#more()); this.#at += 1) {
      if (!isSpace(this.#chunk[this.#at]!)) throw new JsonTextError('it continues after its end')
      spaces = counted(spaces)
    }
  }

  async #expect(byte: number): Promise<void> {
    if ((await this.#peek()) !== byte) throw new JsonTextError(`"${String.fromCharCode(byte)}" is missing`)
    this.#at += 1
  }

  /** The next byte that is no space, which stays. */
  async #peek(): Promise<number> {
    for (let spaces = 0; ;) {
      while (this.#at < this.#chunk.length) {
        const byte = this.#chunk[this.#at]!
        if (!isSpace(byte)) return byte
        spaces = counted(spaces)
        this.#at += 1
      }
      if (!(await this.#more())) throw new JsonTextError('it ends too early')
    }
  }

  async #more(): Promise<boolean> {
    const next = await this.#chunks.next()
    if (next.done === true) return false
    this.#chunk = Buffer.from(next.value.buffer, next.value.byteOffset, next.value.length)
    this.#at = 0
    return true
  }
}

const MEMBER_NAME_BYTES = 1024

/** So many spaces in a row are not an indentation: without a limit, they could keep a reader busy for ever. */
const SPACES_LIMIT = 64 * 1024

function counted(spaces: number): number {
  if (spaces === SPACES_LIMIT) throw new JsonTextError(`it has more than ${SPACES_LIMIT} spaces in a row`)
  return spaces + 1
}

/** Finds where a value ends, by its brackets and quotes alone. */
class ValueScan {
  isDone = false
  #depth = 0
  #isText = false
  #isEscaped = false
  #hasBegun = false

  /** The index after the value's last byte in this chunk; the chunk's length when it continues. */
  endIn(chunk: Buffer, start: number): number {
    for (let index = start; index < chunk.length; index += 1) {
      const byte = chunk[index]!
      if (this.#isText) {
        if (this.#isEscaped) this.#isEscaped = false
        else if (byte === BACKSLASH) this.#isEscaped = true
        else if (byte === QUOTE) {
          this.#isText = false
          if (this.#depth === 0) return this.#done(index + 1)
        }
      } else if (byte === QUOTE) {
        if (this.#depth === 0 && this.#hasBegun) return this.#done(index)
        this.#isText = true
      } else if (byte === BRACE || byte === BRACKET) {
        if (this.#depth === 0 && this.#hasBegun) return this.#done(index)
        this.#depth += 1
      } else if (byte === BRACE_END || byte === BRACKET_END) {
        if (this.#depth === 0) return this.#done(index)
        this.#depth -= 1
        if (this.#depth === 0) return this.#done(index + 1)
      } else if (this.#depth === 0 && (byte === COMMA || byte === COLON || isSpace(byte))) {
        return this.#done(index)
      }
      this.#hasBegun = true
    }
    return chunk.length
  }

  #done(end: number): number {
    this.isDone = true
    return end
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true })

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(decoder.decode(bytes))
  } catch {
    throw new JsonTextError('a value is not JSON in UTF-8')
  }
}
